import { chainOfStatement } from "../log/index.ts";
import { part, raw, type Sql } from "../sql.ts";

/** A review as it is kept. Instants are UTC microseconds. */
export type ReviewRow = {
  readonly subject: string;
  /** The statement that asks for it. */
  readonly id: string;
  readonly check: string;
  readonly subscriber: string;
  readonly askedAt: number;
  readonly answerBy: number | null;
  /** The statement that decided it, when, and how; null while it is open. */
  readonly decision: string | null;
  readonly decidedAt: number | null;
  readonly outcome: "stands" | "changed" | null;
};

/** A review with what it says: sealed texts of the asking, of its decision and of the check, each null where it is not there any more. */
export type ReviewBodies = ReviewRow & {
  readonly asking: Buffer | null;
  readonly deciding: Buffer | null;
  readonly checkBody: Buffer | null;
  /** By which id the check's text is sealed: its own, or that of the statement in its place. */
  readonly checkBodyOf: string;
  readonly keyVersion: number | null;
  readonly wrapped: Buffer | null;
};

/** Without a time of the law a review comes last. */
const LAST = raw("9007199254740991");

const COLUMNS = raw(`r.subject, r.id, r.check_id as "check", r.subscriber, r.asked_at as "askedAt", r.answer_by as "answerBy", r.decision,
  r.decided_at as "decidedAt", r.outcome`);

const WITH_BODIES = part`
  select ${COLUMNS}, a.body as asking, t.body as deciding, coalesce(n.body, c.body) as "checkBody", coalesce(n.id, r.check_id) as "checkBodyOf",
    k.key_version as "keyVersion", k.wrapped
  from review r
  left join statement a on a.subject = r.subject and a.id = r.id
  left join statement t on t.subject = r.subject and t.id = r.decision
  left join subject_check c on c.subject = r.subject and c.id = r.check_id
  left join redecision d on d.subject = r.subject and d.id = r.check_id
  left join statement n on n.subject = d.subject and n.id = d.renewed
  left join subject_key k on k.subject = r.subject`;

/** Keeps a review; false where one of the check was asked for before. */
export async function insertReview(tx: Sql, row: Omit<ReviewRow, "decision" | "decidedAt" | "outcome">): Promise<boolean> {
  const made = await tx`
    insert into review (subject, id, check_id, subscriber, asked_at, answer_by)
    values (${row.subject}, ${row.id}, ${row.check}, ${row.subscriber}, ${row.askedAt}, ${row.answerBy})
    on conflict (subject, check_id) do nothing returning 1 as made`;
  return made.length > 0;
}

/** A review by its id, locked until the transaction ends; undefined where there is none. */
export async function readReview(tx: Sql, id: string): Promise<ReviewRow | undefined> {
  const subject = await chainOfStatement(tx, id);
  if (subject === undefined) return undefined;
  const rows = await tx<ReviewRow>`select ${COLUMNS} from review r where r.subject = ${subject} and r.id = ${id} for update`;
  return rows[0];
}

/** Notes how a review was decided. */
export async function decideReviewRow(tx: Sql, { subject, id, decision, decidedAt, outcome }: ReviewRow): Promise<void> {
  await tx`
    update review set decision = ${decision}, decided_at = ${decidedAt}, outcome = ${outcome} where subject = ${subject} and id = ${id}`;
}

/** The reviews of a subject, the latest first. */
export async function readReviewsOf(sql: Sql, subject: string, limit: number): Promise<ReviewBodies[]> {
  return sql<ReviewBodies>`${WITH_BODIES} where r.subject = ${subject} order by r.asked_at desc, r.id desc limit ${limit}`;
}

type Page = {
  /** All subscribers' where it is undefined. */
  readonly subscriber: string | undefined;
  /** The time and the id of the last review of the page before. */
  readonly after: readonly [number, string];
  readonly limit: number;
};

/** Reviews that are open, those with the least time left first. */
export async function readOpenReviews(sql: Sql, { subscriber, after: [by, id], limit }: Page): Promise<ReviewBodies[]> {
  const whose = subscriber === undefined ? raw("true") : part`r.subscriber = ${subscriber}`;
  return sql<ReviewBodies>`
    ${WITH_BODIES} where r.decision is null and ${whose} and (coalesce(r.answer_by, ${LAST}), r.id) > (${by}::bigint, ${id}::uuid)
    order by coalesce(r.answer_by, ${LAST}), r.id limit ${limit}`;
}
