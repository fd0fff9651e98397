import { folded, hasWord, wordsOf } from "./words.ts";

/**
 * Columns that are never mapped, whatever they hold: what law 3 refuses to record has no field to go to, and where somebody lives is not
 * needed. Each with the words shown. A name that only sounds like one is left out as well: better a column less than a secret more.
 */
const OFF_LIMITS = [
  [
    "looks like health, never read",
    "health|diagnosis|diagnose|disease|illness|patient|medical|disability|pregnant|blood|vaccin|gesundheit|krank|sante|maladie|salud|enfermedad|saude|salute|gezondheid|здоров|saglik|健康|疾病|病|诊断|健康状態|건강",
  ],
  [
    "looks like belief or opinion, never read",
    "religion|religious|belief|church|political|politics|party affiliation|union member|konfession|politisch|gewerkschaft|religieux|politique|syndicat|politica|sindicato|религ|полит|din|宗教|信仰|政治|工会|党派|宗派|종교|정치",
  ],
  [
    "looks like descent, never read",
    "race|ethnic|ethnicity|nationality|native country|immigrant|herkunft|nationalitat|staatsangehorigkeit|origine|nationalite|raza|etnia|nacionalidad|raca|nacionalidade|razza|nazionalita|национальн|民族|种族|国籍|籍贯|인종|국적",
  ],
  [
    "about the person, never read",
    "sex|gender|age|birth|birthday|dob|birthdate|marital|marriage|married|family|children|education|sexual|geschlecht|alter|geburtsdatum|geburtstag|familienstand|sexe|naissance|etat civil|sexo|nacimiento|edad|estado civil|nascimento|idade|sesso|nascita|geslacht|leeftijd|geboorte|plec|wiek|пол|возраст|рождени|cinsiyet|yas|性别|性別|年龄|年齡|出生|婚姻|学历|年齢|성별|나이|생년월일",
  ],
  [
    "a place, never read",
    "address|street|zip|zipcode|postcode|postal|city|town|county|country|region|district|neighborhood|neighbourhood|neighborhoods|ward|wards|precinct|precincts|latitude|longitude|lat|lon|lng|geo|geolocation|location|police|adresse|anschrift|strasse|plz|postleitzahl|ort|stadt|bundesland|rue|code postal|ville|pays|direccion|calle|codigo postal|ciudad|provincia|pais|endereco|rua|cep|cidade|bairro|uf|indirizzo|cap|citta|comune|adres|straat|plaats|ulica|miasto|адрес|город|улица|adresi|sehir|地址|邮编|郵編|城市|省份|街道|经度|纬度|住所|郵便番号|都道府県|주소|우편번호",
  ],
  [
    "free text, never read",
    "comment|comments|message|description|narrative|remarks|remark|notes|memo|text|title|kommentar|bemerkung|nachricht|beschreibung|commentaire|remarque|comentario|observacion|mensaje|descricao|mensagem|commento|messaggio|opmerking|opis|uwagi|комментар|описани|aciklama|yorum|备注|備註|留言|评论内容|说明|描述|コメント|備考|メモ|설명|비고",
  ],
  [
    "a secret, never read",
    "password|passwort|token|secret|iban|card number|credit card number|cvv|kontonummer|kreditkarte|kennwort|密码|卡号|银行卡|暗証番号|비밀번호",
  ],
] as const;

const RULES = OFF_LIMITS.map(([because, list]) => ({ because, words: wordsOf(list) }));

/** Long texts, mostly different, with several words each: somebody wrote them. */
const SPEECH = { charsMean: 40, distinctShare: 0.3 };

/** Why a column is never mapped, or undefined where it may be. */
export function offLimits(name: string, content: { readonly charsMean: number; readonly distinctShare: number }): string | undefined {
  const text = folded(name);
  const rule = RULES.find(({ words }) => hasWord(text, words));
  if (rule !== undefined) return rule.because;
  const isSpeech = content.charsMean > SPEECH.charsMean && content.distinctShare > SPEECH.distinctShare;
  return isSpeech ? "free text, never read" : undefined;
}
