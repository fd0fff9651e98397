import { reviewAskedNotice } from "../../core/notice/index.ts";
import type { ReviewStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { insertReview, readDecidableCheck, readReviewsOf } from "../../store/decisions/index.ts";
import { newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { type Receipted, receiptOf, writeStatements } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { questionOf } from "../question-of.ts";
import { withKeys } from "../with-keys.ts";
import { firstDeadline, lawPacksOf } from "./law-of-purpose.ts";
import { openCheck } from "./open-check.ts";
import { type Review, reviewOf } from "./review.ts";

/** A subject asking that a person decides what was decided on a check. */
export type ReviewRequest = {
  /** The subject's id: its own checks only. */
  readonly subject: string;
  readonly check: string;
  /** What the subject thinks of it, in 1 to 4,000 characters. */
  readonly words: string;
  /** Who asks: `subject`, or a representative's or an operator's name. */
  readonly by: string;
};

/** Two pages. */
const WORDS_CHARS_MAX = 4_000;

/** A subject's reviews are few: one for each look that led to something. */
const REVIEWS_MAX = 1_000;

/**
 * Asks whoever made a check that a person decides on it (GDPR Art. 22(3), PIPL Art. 24; where no law says so it may be asked as well, without
 * a time). Asked again, it changes nothing. Throws `statement_unknown` for a check about somebody else, `decision_refused` where it is not kept any
 * more, `review_refused` or `store_unavailable`.
 */
export async function askForReview(installation: Installation, request: ReviewRequest): Promise<Review & { readonly receipt: string }> {
  demandWords(request.words);
  return withStore(async () => {
    const { made, review } = await withKeys(installation, (held) => held.pool.begin((tx) => askWithin(tx, held, request)));
    return { ...review, receipt: await receiptOf(installation, made) };
  });
}

async function askWithin(tx: Session, installation: Installation, { subject, check: id, words, by }: ReviewRequest) {
  const row = await readDecidableCheck(tx, id);
  if (row === undefined || row.subject !== subject) throw new CredenceError("statement_unknown", "no check about you has this id");
  const check = openCheck(installation, row);
  const purpose = purposeOf(installation, check.purpose.name);
  const packs = lawPacksOf(installation, purpose);
  const askedAt = installation.now();
  const answerBy = await firstDeadline(installation, packs, { duty: "answer_request", from: askedAt });
  const { subscriber } = check;
  const review = uuidText(newStatementId(askedAt));
  const isNew = await insertReview(tx, { subject, id: review, check: id, subscriber, askedAt, answerBy: answerBy ?? null });
  const made: Receipted[] = [];
  if (isNew) {
    const said: ReviewStatement = {
      kind: "review",
      id: review,
      at: askedAt,
      subject,
      check: id,
      subscriber,
      words,
      by,
      answerBy: answerBy ?? "no_time",
    };
    const text = reviewAskedNotice({ question: questionOf(installation, purpose.name), askedAt, answerBy, zone: packs[0]?.zone ?? "UTC" });
    const to = { kind: "subscriber", name: subscriber, subject } as const;
    made.push(...(await writeStatements(tx, installation, [said])));
    // An operator's own check has no subscriber to tell: it is in the work list.
    const isTold = installation.config.subscribers.some(({ name }) => name === subscriber);
    const notices = isTold ? [{ to, about: "review", cause: review, text, data: { check: id, review } } as const] : [];
    made.push(...(await queueNotices(tx, installation, notices)));
  }
  const own = (await readReviewsOf(tx, subject, REVIEWS_MAX)).find((each) => each.check === id);
  if (own === undefined) throw new RangeError("a review that was just asked for is not there");
  return { made, review: reviewOf(installation, own) };
}

function demandWords(words: string): void {
  if (words.trim() !== "" && words.length <= WORDS_CHARS_MAX && words.isWellFormed()) return;
  throw new CredenceError("review_refused", `the words have ${words.length} characters; wanted 1 to ${WORDS_CHARS_MAX} of text`);
}
