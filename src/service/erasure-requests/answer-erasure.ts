import { erasureAnsweredNotice } from "../../core/notice/index.ts";
import type { ErasureAnswerStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { answerErasureRow, type ErasureRequestRow, extendErasureRow, readErasureRequest } from "../../store/erasure-requests/index.ts";
import { newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { receiptOf, writeStatements } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { withKeys } from "../with-keys.ts";
import { eraseAsked, isMuch } from "./erase-asked.ts";
import { endOfTime, lawOfGround, lawsOfConfig } from "./laws-of-config.ts";

/** What an operator answers. */
export type ErasureVerdict = Pick<ErasureAnswerStatement, "request" | "outcome" | "refusals" | "provision" | "reasons" | "person"> & {
  readonly operator: string;
};

/** What was kept of it. Instants are UTC microseconds. */
type Answered = Pick<ErasureAnswerStatement, "request" | "outcome" | "erased" | "isLate"> & {
  readonly answer: string;
  readonly answeredAt: number;
  /** Until when it is to be answered now, where the time was extended. */
  readonly answerBy: number | undefined;
  readonly receipt: string;
};

const REASONS_CHARS_MAX = 4_000;
/** With the request's provision before it, what an erasure's basis may be. */
const PROVISION_CHARS_MAX = 400;
const PERSON_CHARS_MAX = 200;

/**
 * Answers a request for erasure, and tells the subject: granted, and then what it asks for is erased with everything that an erasure carries, in the same
 * transaction, or where it is much the last of it; refused with reasons; or the law's longer time is taken, once and before the first is over. A late answer holds. Throws
 * `erasure_request_unknown`, `erasure_already_answered`, `erasure_request_refused`, `erasure_refused` or `store_unavailable`.
 */
export async function answerErasure(installation: Installation, verdict: ErasureVerdict): Promise<Answered> {
  demandWhole(verdict);
  return withStore(async () => {
    const before = verdict.outcome === "granted" ? await eraseMost(installation, verdict) : 0;
    const { made, ...answered } = await withKeys(installation, (held) =>
      held.pool.begin((tx) => answerWithin(tx, held, { ...verdict, before })),
    );
    return { ...answered, receipt: await receiptOf(installation, made) };
  });
}

/** Where much is asked for, all but the last of it, in transactions of its own: how many statements that was. */
async function eraseMost(installation: Installation, verdict: ErasureVerdict): Promise<number> {
  for (let before = 0; ; ) {
    const erased = await withKeys(installation, (held) => held.pool.begin((tx) => eraseSome(tx, held, verdict)));
    if (erased === undefined) return before;
    before += erased;
  }
}

async function eraseSome(tx: Session, installation: Installation, verdict: ErasureVerdict): Promise<number | undefined> {
  const row = await openRequest(tx, verdict.request);
  return (await isMuch(tx, row)) ? (await eraseFor(tx, installation, { row, verdict })).erased : undefined;
}

async function openRequest(tx: Session, request: string): Promise<ErasureRequestRow> {
  const row = await readErasureRequest(tx, request);
  if (row === undefined) throw new CredenceError("erasure_request_unknown", "no request for erasure has this id");
  if (row.answer !== null) throw new CredenceError("erasure_already_answered", `the request was answered before: ${row.outcome}`);
  return row;
}

type Granting = { readonly row: ErasureRequestRow; readonly verdict: Pick<ErasureVerdict, "provision" | "operator"> };

function eraseFor(tx: Session, installation: Installation, { row, verdict: { provision, operator } }: Granting) {
  return eraseAsked(tx, installation, { request: row, basis: `${provision}, as the subject asked`, operator });
}

async function answerWithin(tx: Session, installation: Installation, { operator, before, ...said }: ErasureVerdict & { before: number }) {
  const row = await openRequest(tx, said.request);
  const extendedTo = said.outcome === "extended" ? await extendedTime(installation, row) : undefined;
  const last =
    said.outcome === "granted" ? await eraseFor(tx, installation, { row, verdict: { ...said, operator } }) : { erased: 0, stated: [] };
  const erased = before + last.erased;
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  const isLate = isOver(said.outcome === "refused" ? (row.refuseBy ?? row.answerBy) : row.answerBy, at);
  const { subject } = row;
  const answerBy = extendedTo ?? "answered";
  const statement: ErasureAnswerStatement = { kind: "erasure_answer", id, at, subject, ...said, by: operator, erased, isLate, answerBy };
  const made = [...last.stated, ...(await writeStatements(tx, installation, [statement]))];
  await noteAnswer(tx, row, statement);
  made.push(...(await tell(tx, installation, { row, statement })));
  return { made, request: row.id, outcome: said.outcome, erased, isLate, answer: id, answeredAt: at, answerBy: extendedTo };
}

async function noteAnswer(tx: Session, row: ErasureRequestRow, { id, at, outcome, answerBy }: ErasureAnswerStatement): Promise<void> {
  if (outcome !== "extended") return answerErasureRow(tx, { ...row, answer: id, answeredAt: at, outcome });
  if (answerBy !== "answered") await extendErasureRow(tx, { ...row, extension: id, answerBy });
}

type Telling = { readonly row: ErasureRequestRow; readonly statement: ErasureAnswerStatement };

function tell(tx: Session, installation: Installation, { row, statement }: Telling) {
  const { subject, id } = statement;
  const zone = lawOfGround(lawsOfConfig(installation), row.ground)?.pack.zone ?? "UTC";
  const text = erasureAnsweredNotice({ ...statement, askedAt: row.askedAt, zone });
  return queueNotices(tx, installation, [
    { to: { kind: "subject", subject }, about: "erasure", cause: id, text, data: { request: row.id, outcome: statement.outcome } },
  ]);
}

/** GDPR Art. 12(3): two months more where it is complex, said within the first. */
async function extendedTime(installation: Installation, { ground, askedAt, answerBy, extension }: ErasureRequestRow): Promise<number> {
  const law = lawOfGround(lawsOfConfig(installation), ground);
  const until = law && (await endOfTime(installation, law.pack, { duty: "answer_request", from: askedAt, isExtended: true }));
  if (until === undefined) throw new CredenceError("erasure_request_refused", "the law of this request gives no longer time");
  if (extension !== null) throw new CredenceError("erasure_request_refused", "the time of this request was extended before");
  if (isOver(answerBy, installation.now()))
    throw new CredenceError("erasure_request_refused", "the time of this request is over, and cannot be extended any more");
  return until;
}

function isOver(by: number | null, at: number): boolean {
  return by !== null && at > by;
}

function demandWhole({ outcome, refusals, provision, reasons, person }: ErasureVerdict): void {
  if ((outcome === "refused") !== refusals.length > 0)
    throw new CredenceError("erasure_request_refused", "a refusal names at least one of the closed list, and nothing else does");
  if (new Set(refusals).size < refusals.length) throw new CredenceError("erasure_request_refused", "a refusal is named twice");
  demandText("provision", provision, { min: 1, max: PROVISION_CHARS_MAX });
  demandText("person", person, { min: 1, max: PERSON_CHARS_MAX });
  demandText("reasons", reasons, { min: outcome === "granted" ? 0 : 1, max: REASONS_CHARS_MAX });
}

type Bounds = { readonly min: number; readonly max: number };

function demandText(what: string, text: string, { min, max }: Bounds): void {
  if (text.trim().length >= min && text.length <= max && text.isWellFormed()) return;
  throw new CredenceError("erasure_request_refused", `the ${what} has ${text.length} characters; wanted ${min} to ${max} of text`);
}
