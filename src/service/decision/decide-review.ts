import { reviewDecidedNotice } from "../../core/notice/index.ts";
import type { ReviewDecisionStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { decideReviewRow, type ReviewRow, readDecidableCheck, readReview } from "../../store/decisions/index.ts";
import { newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { receiptOf, writeStatements } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { questionOf } from "../question-of.ts";
import { withKeys } from "../with-keys.ts";
import { lawPacksOf } from "./law-of-purpose.ts";
import { openCheck } from "./open-check.ts";

/** What a person decided again. */
export type ReviewVerdict = Pick<ReviewDecisionStatement, "outcome" | "reasons" | "person" | "review"> & {
  /** For whom: the subscriber of the check, or an operator, who may decide every review. */
  readonly by: string;
  readonly isOperator: boolean;
};

/** What was kept of it. Instants are UTC microseconds. */
type Decided = Pick<ReviewDecisionStatement, "review" | "outcome" | "isLate"> & {
  readonly decision: string;
  readonly decidedAt: number;
  readonly receipt: string;
};

const REASONS_CHARS_MAX = 4_000;
const PERSON_CHARS_MAX = 200;

/**
 * Keeps what a person, by name, decided again and why, and tells the subject; late where the law's time was up, and it holds all the same. Throws
 * `review_unknown` for every review but the asker's own, `review_already_decided`, `review_refused` or `store_unavailable`.
 */
export async function decideReview(installation: Installation, verdict: ReviewVerdict): Promise<Decided> {
  demandText("reasons", verdict.reasons, REASONS_CHARS_MAX);
  demandText("person", verdict.person, PERSON_CHARS_MAX);
  return withStore(async () => {
    const { made, ...decided } = await withKeys(installation, (held) => held.pool.begin((tx) => decideWithin(tx, held, verdict)));
    return { ...decided, receipt: await receiptOf(installation, made) };
  });
}

async function decideWithin(tx: Session, installation: Installation, { review, by, isOperator, ...said }: ReviewVerdict) {
  const row = await readReview(tx, review);
  if (row === undefined || !(isOperator || row.subscriber === by))
    throw new CredenceError("review_unknown", "no review of yours has this id");
  if (row.decision !== null) throw new CredenceError("review_already_decided", `the review was decided before: ${row.outcome}`);
  const at = installation.now();
  const { subject } = row;
  const id = uuidText(newStatementId(at));
  const isLate = row.answerBy !== null && at > row.answerBy;
  const statement: ReviewDecisionStatement = { kind: "review_decision", id, at, subject, review, ...said, by, isLate };
  const made = await writeStatements(tx, installation, [statement]);
  await decideReviewRow(tx, { ...row, decision: id, decidedAt: at, outcome: said.outcome });
  const notice = {
    to: { kind: "subject", subject },
    about: "review",
    cause: id,
    text: await textOf(tx, installation, { row, statement }),
  } as const;
  const queued = await queueNotices(tx, installation, [{ ...notice, data: { review, check: row.check } }]);
  return { review, decision: id, decidedAt: at, outcome: said.outcome, isLate, made: [...made, ...queued] };
}

type Deciding = { readonly row: ReviewRow; readonly statement: ReviewDecisionStatement };

/** A check that has expired since is not named any more; the decision is told all the same. */
async function textOf(tx: Session, installation: Installation, { row, statement }: Deciding) {
  const kept = await readDecidableCheck(tx, row.check);
  const name = kept === undefined || kept.body === null ? undefined : openCheck(installation, kept).purpose.name;
  const purpose = name === undefined ? undefined : installation.purposes.get(name);
  const question = purpose === undefined ? { en: row.check, "zh-Hans": row.check } : questionOf(installation, purpose.name);
  const zone = purpose === undefined ? undefined : lawPacksOf(installation, purpose)[0]?.zone;
  return reviewDecidedNotice({ ...statement, question, decidedAt: statement.at, zone: zone ?? "UTC" });
}

function demandText(what: string, text: string, charsMax: number): void {
  if (text.trim() !== "" && text.length <= charsMax && text.isWellFormed()) return;
  throw new CredenceError("review_refused", `the ${what} have ${text.length} characters; wanted 1 to ${charsMax} of text`);
}
