import { folded, hasWord, type Words, wordsOf } from "./words.ts";

/** What a word of a status column says about a deal: a closed list. */
export type StatusKind =
  | "undelivered"
  | "unpaid"
  | "failed"
  | "conditions"
  | "returned"
  | "disputed"
  | "cancelled"
  | "late"
  | "open"
  | "duplicate"
  | "transferred"
  | "negative"
  | "neutral"
  | "passed"
  | "paid"
  | "on-time"
  | "delivered"
  | "positive"
  | "yes"
  | "no";

/** How a deal went, as far as a word says; `open` is for no outcome yet, `unclear` for yes and no, which depend on the question. */
export type StatusSide = "good" | "bad" | "open" | "unclear";

/**
 * Looked through in this order, the first that fits: "not delivered" before "delivered", "pass with conditions" before "pass". Phrases
 * and compounds count, so "Closed (Duplicate)" and "Cancelled by the seller" are understood.
 */
const KINDS: readonly (readonly [kind: StatusKind, side: StatusSide, list: string])[] = [
  ["open", "open", "not yet|awaiting|waiting|wartet|en attente|noch nicht|待付款|待发货|待收货|待处理|等待|尚未"],
  [
    "undelivered",
    "bad",
    "undelivered|not delivered|not received|never arrived|non delivery|lost|missing|unavailable|not supplied|out of stock|no show|nicht geliefert|nicht zugestellt|nicht erhalten|nicht angekommen|verloren|non livre|non livree|perdu|no entregado|no recibido|perdido|nao entregue|extraviado|non consegnato|niet geleverd|zaginela|nie dostarczono|не доставлен|утерян|未送达|未收到|丢失|缺货|未到|未配達|欠品|紛失|미배송|분실",
  ],
  [
    "unpaid",
    "bad",
    "default|defaulted|unpaid|not paid|past due|delinquent|charged off|charge off|written off|write off|bad debt|insolvent|bounced|in arrears|unbezahlt|nicht bezahlt|zahlungsausfall|ausgefallen|mahnung|uneinbringlich|impaye|non paye|defaut|impagado|moroso|incobrable|inadimplente|nao pago|insoluto|non pagato|onbetaald|wanbetaling|nieoplacone|не оплачен|просрочен|дефолт|odenmedi|违约|坏账|未付|未还|拖欠|未払|延滞|貸倒|미납|연체",
  ],
  [
    "failed",
    "bad",
    "fail|failed|failure|not passed|non compliant|noncompliant|unsatisfactory|not ok|nok|unsuccessful|nicht bestanden|durchgefallen|mangelhaft|misslungen|gescheitert|fehlgeschlagen|echec|echoue|non conforme|suspenso|reprobado|no aprobado|fallido|fracaso|reprovado|falhou|bocciato|fallito|mislukt|afgekeurd|nie zaliczono|не пройден|провал|basarisiz|不合格|未通过|失败|失敗|不通过|실패|불합격",
  ],
  [
    "conditions",
    "good",
    "conditions|conditional|conditionally|mit auflagen|sous reserve|con condiciones|com condicoes|con riserva|onder voorbehoud|с условиями|有条件|条件付|조건부",
  ],
  [
    "returned",
    "bad",
    "return|returned|refund|refunded|damaged|defective|wrong item|broken|retour|retourniert|zuruckgeschickt|zuruckgesandt|erstattet|beschadigt|defekt|retourne|rembourse|endommage|devuelto|devolucion|reembolsado|danado|devolvido|devolucao|danificado|reso|restituito|rimborsato|danneggiato|geretourneerd|terugbetaald|zwrot|возврат|возвращен|iade|退货|退貨|退款|损坏|破损|返品|返金|破損|반품|환불",
  ],
  [
    "disputed",
    "bad",
    "chargeback|charged back|dispute|disputed|fraud|fraudulent|scam|complaint|claim|ruckbuchung|rucklastschrift|betrug|reklamation|reklamiert|beanstandet|litige|fraude|reclamation|contracargo|litigio|reclamo|reclamacao|contestado|frode|reclamo|fraude|klacht|reklamacja|oszustwo|мошенничество|жалоба|спор|dolandiricilik|sikayet|拒付|欺诈|投诉|纠纷|詐欺|苦情|クレーム|사기|분쟁",
  ],
  [
    "cancelled",
    "bad",
    "cancel|canceled|cancelled|cancellation|void|voided|aborted|rejected|declined|revoked|storniert|storno|abgebrochen|abgelehnt|annulliert|annule|annulee|refuse|cancelado|cancelada|anulado|rechazado|recusado|annullato|annullata|rifiutato|geannuleerd|afgewezen|anulowane|anulowano|отменен|отмена|отказ|iptal|取消|拒收|拒绝|キャンセル|取り消し|취소",
  ],
  [
    "late",
    "bad",
    "late|delayed|delay|overdue|belated|untimely|not timely|behind|verspatet|verspaetet|verzogert|verzoegert|uberfallig|ueberfaellig|zu spat|en retard|retard|retarde|tardio|retrasado|con retraso|retraso|atrasado|atraso|in ritardo|ritardo|te laat|vertraagd|opozniony|opoznione|spozniona|опоздал|опоздание|задерж|gec|gecikmis|gecikti|迟到|遲到|延迟|延遲|逾期|晚到|超时|延误|遅延|遅刻|遅れ|지연|지각",
  ],
  [
    "on-time",
    "good",
    "on time|ontime|in time|timely|punctual|punktlich|rechtzeitig|fristgerecht|termingerecht|a l heure|a temps|dans les delais|a tiempo|puntual|no prazo|pontual|puntuale|in orario|op tijd|na czas|terminowo|вовремя|в срок|zamaninda|准时|按时|准點|準時|如期|期限内|時間通り|정시",
  ],
  [
    "open",
    "open",
    "open|pending|processing|in progress|progress|shipped|in transit|transit|created|new|approved|invoiced|ordered|on hold|hold|draft|unknown|scheduled|submitted|dispatched|ready|active|no entry|not ready|out of business|not located|offen|in bearbeitung|bearbeitung|versandt|versendet|unterwegs|neu|bestellt|angelegt|en cours|expedie|nouveau|pendiente|enviado|en proceso|en curso|em andamento|pendente|em transito|in corso|spedito|in attesa|onderweg|verzonden|in behandeling|w toku|wyslane|oczekuje|в пути|отправлен|новый|в обработке|beklemede|kargoda|处理中|處理中|已发货|已發貨|运输中|進行中|进行中|未知|処理中|発送済|発送中|配送中|未着手|배송중|처리중|대기",
  ],
  ["duplicate", "good", "duplicate|dupe|doppelt|duplikat|doublon|duplicado|duplicata|duplicato|重复|重複|중복"],
  ["transferred", "good", "transferred|transfer|referred|weitergeleitet|transfere|transferido|trasferito|转移|转交|移送|이관"],
  [
    "negative",
    "bad",
    "negative|bad|poor|terrible|unhappy|dissatisfied|negativ|schlecht|ungenugend|unzufrieden|negatif|mauvais|negativo|malo|ruim|mau|cattivo|slecht|zly|плохо|отрицательный|olumsuz|kotu|差评|負評|不满意|差|悪い|低評価|부정|나쁨",
  ],
  ["neutral", "good", "neutral|neutre|neutro|neutraal|中评|中性|普通|보통"],
  [
    "passed",
    "good",
    "pass|passed|compliant|satisfactory|ok|okay|success|successful|succeeded|bestanden|erfolgreich|erfolg|einwandfrei|in ordnung|reussi|conforme|succes|aprobado|exito|exitoso|apto|aprovado|sucesso|superato|successo|geslaagd|goedgekeurd|zaliczono|sukces|пройден|успешно|basarili|合格|通过|通過|成功|합격|성공",
  ],
  [
    "paid",
    "good",
    "paid|paid off|repaid|fully paid|settled|bezahlt|gezahlt|beglichen|zuruckgezahlt|paye|payee|regle|rembourse integralement|pagado|pagada|liquidado|pago|paga|quitado|pagato|saldato|betaald|voldaan|oplacone|zaplacono|оплачен|погашен|odendi|已付|付清|还清|已还|結清|支払済|入金済|납부|완납",
  ],
  [
    "delivered",
    "good",
    "delivered|arrived|received|completed|complete|fulfilled|closed|resolved|finished|done|kept|served|geliefert|zugestellt|erhalten|angekommen|erledigt|abgeschlossen|erfullt|livre|livree|recu|termine|clos|entregado|entregada|recibido|completado|completada|cerrado|cumplido|entregue|recebido|concluido|fechado|consegnato|consegnata|ricevuto|completato|chiuso|geleverd|ontvangen|afgerond|dostarczono|dostarczone|odebrane|zakonczone|доставлен|получен|выполнен|завершен|teslim edildi|tamamlandi|已送达|已送達|送达|签收|簽收|已完成|完成|已收货|交易完成|配達完了|配達済|完了|受取済|納品済|배송완료|완료",
  ],
  [
    "positive",
    "good",
    "positive|good|excellent|great|happy|satisfied|fine|positiv|gut|zufrieden|positif|bon|positivo|bueno|bom|buono|goed|dobry|хорошо|положительный|olumlu|iyi|好评|好|满意|良い|高評価|긍정|좋음",
  ],
  ["yes", "unclear", "yes|y|true|t|1|ja|j|wahr|oui|o|vrai|si|s|sim|igaz|tak|да|evet|是|有|はい|예"],
  ["no", "unclear", "no|n|false|f|0|nein|falsch|non|faux|nao|nie|нет|hayir|否|不是|无|いいえ|아니오"],
];

type Row = { readonly kind: StatusKind; readonly side: StatusSide; readonly words: Words };

const ROWS: readonly Row[] = KINDS.map(([kind, side, list]) => ({ kind, side, words: wordsOf(list) }));

/** What a status word says. */
export type StatusReading = Pick<Row, "kind" | "side">;

/** Longer texts are sentences: they may hold any word. */
const CHARS_MAX = 60;

/** What a status word says, or undefined where none of the known words is in it. Yes and no must stand alone. */
export function readStatus(word: string): StatusReading | undefined {
  const text = folded(word);
  if (text.line === "" || word.length > CHARS_MAX) return undefined;
  return ROWS.find(({ kind, words }) => (kind === "yes" || kind === "no" ? isWhole(text.line, words) : hasWord(text, words)));
}

function isWhole(line: string, { plain, phrases, unspaced }: Words): boolean {
  return [plain, phrases, unspaced].some((words) => words.includes(line));
}
