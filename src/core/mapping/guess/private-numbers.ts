import { parseIdentifier } from "../../identity/index.ts";
import { folded, hasWord, wordsOf } from "./words.ts";

/** What a column of identifiers of persons is: a private scheme (with the country of a national number), or one that cannot be read. */
export type PrivateScheme =
  | { readonly as: "email" | "phone" }
  | { readonly as: "national-id"; readonly country: string }
  | { readonly as: undefined; readonly because: string };

/** Enough cells to tell. */
const CELLS_MAX = 200;

const FIRST_CELLS = 10;

/** So many of the cells must parse. Check digits let one number in ten pass by chance, or one in eleven: not nine in ten. */
const LEAST_SHARE = 0.9;

/** With fewer different values chance is no longer ruled out. */
const LEAST_DIFFERENT = 5;

/** Countries whose personal numbers have a check digit: of the others any number of the right length would pass. */
const COUNTRIES = "cn se fi no pl it es fr be cz ee lt ro bg br tr kr de za nl hr pt ch in th".split(" ");

const NAMED = {
  phone: wordsOf(
    "phone|telephone|mobile|cell|tel|msisdn|whatsapp|telefon|handy|rufnummer|mobil|portable|telefono|movil|celular|telefone|cellulare|telefoon|телефон|gsm|电话|電話|手机|手機|携帯|전화|휴대폰",
  ),
  nationalId: wordsOf(
    "ssn|social security|national id|nationalid|passport|personal id|identity card|tax id|personalausweis|reisepass|steuer id|steueridentifikationsnummer|dni|nie|nif|cpf|curp|" +
      "codice fiscale|bsn|pesel|personnummer|hetu|cpr|securite sociale|passeport|pasaporte|passaporto|паспорт|инн|身份证|身份證|护照|マイナンバー|주민등록번호",
  ),
};

const PHONE_SHAPE = /^\+?[\d\s()./-]{7,24}$/;

/** Whether the cells (none empty) are email addresses, telephone numbers or numbers of persons: those stay sealed, or are not used. */
export function privateSchemeOf(name: string, cells: readonly string[]): PrivateScheme | undefined {
  const some = [...new Set(cells)].slice(0, CELLS_MAX);
  if (shareOf(some, (cell) => cell.includes("@")) >= LEAST_SHARE && readsAs(some, "email:")) return { as: "email" };
  if (shareOf(some, (cell) => cell.startsWith("+")) >= LEAST_SHARE && readsAs(some, "phone:")) return { as: "phone" };
  const title = folded(name);
  if (hasWord(title, NAMED.phone) && shareOf(some, (cell) => PHONE_SHAPE.test(cell)) >= LEAST_SHARE) {
    return {
      as: undefined,
      because: "telephone numbers without their calling code (+49 ...): private",
    };
  }
  const country = nationalCountryOf(some);
  if (country !== undefined) return { as: "national-id", country };
  if (!hasWord(title, NAMED.nationalId)) return undefined;
  return { as: undefined, because: "numbers of persons, by the name, of no known form: private" };
}

/** Numbers of persons have 9 to 18 characters, nearly all digits; order numbers of that length fail the check digit. */
const NATIONAL_SHAPE = /^(?=(?:[^\d]*\d){7})[\dA-Za-z.\s+-]{9,20}$/;

function nationalCountryOf(cells: readonly string[]): string | undefined {
  if (cells.length < LEAST_DIFFERENT || shareOf(cells, (cell) => NATIONAL_SHAPE.test(cell)) < LEAST_SHARE) return undefined;
  return COUNTRIES.find((country) => readsAs(cells, `national-id:${country}:`));
}

/** The first few tell nearly always that it is not so; the rest is looked at only then. */
function readsAs(cells: readonly string[], prefix: string): boolean {
  return [cells.slice(0, FIRST_CELLS), cells].every((some) => shareOf(some, (cell) => parses(prefix + cell)) >= LEAST_SHARE);
}

function parses(identifier: string): boolean {
  try {
    parseIdentifier(identifier);
    return true;
  } catch {
    return false;
  }
}

function shareOf(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}
