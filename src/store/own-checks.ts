import type { AdverseOutcome } from "../core/statement/index.ts";
import { textArray } from "./binary-array.ts";
import { list, part, raw, type Sql } from "./sql.ts";

/** A check of a subscriber's, sealed, with what came after it. Instants are UTC microseconds. */
export type OwnCheckRow = {
  readonly subject: string;
  readonly id: string;
  readonly askedAt: number;
  readonly purpose: string;
  readonly look: "first" | "review" | "own";
  /** By which id `body` is sealed: the check's own, or that of the statement in its place. Null: it expired or was erased. */
  readonly bodyOf: string;
  readonly body: Buffer | null;
  readonly keyVersion: number | null;
  readonly wrapped: Buffer | null;
  /** How it was decided again where that came out otherwise, sealed by the statement's id; null where it did not. */
  readonly redecision: string | null;
  readonly redecidedAt: number | null;
  readonly redecided: Buffer | null;
  readonly outcome: AdverseOutcome | null;
  readonly decidedBy: "person" | "machine" | null;
  readonly decidedAt: number | null;
  readonly reportedAt: number | null;
  readonly noticeBy: number | null;
  readonly freeFileUntil: number | null;
  readonly review: string | null;
  readonly reviewAskedAt: number | null;
  readonly reviewBy: number | null;
  readonly reviewOutcome: "stands" | "changed" | null;
};

/** Whose checks of which purposes; `before` the last id of the page before. */
export type OwnChecksWanted = {
  readonly subscriber: string;
  readonly purposes: readonly string[];
  /** Only those on which a decision was reported. */
  readonly isDecided: boolean;
  readonly before: string | undefined;
  readonly limit: number;
};

const COLUMNS =
  raw(`c.subject, c.id, c.asked_at as "askedAt", c.purpose, c.look, coalesce(n.id, c.id) as "bodyOf", coalesce(n.body, c.body) as body,
  k.key_version as "keyVersion", k.wrapped,
  case when d.is_changed then d.statement end as redecision, case when d.is_changed then d.decided_at end as "redecidedAt",
  case when d.is_changed then s.body end as redecided,
  x.outcome, x.decided_by as "decidedBy", x.decided_at as "decidedAt", x.reported_at as "reportedAt", x.notice_by as "noticeBy",
  x.free_file_until as "freeFileUntil",
  r.id as review, r.asked_at as "reviewAskedAt", r.answer_by as "reviewBy", r.outcome as "reviewOutcome"`);

/** What follows a check, each by its key. */
const JOINED = raw(`
  left join subject_key k on k.subject = c.subject
  left join redecision d on d.subject = c.subject and d.id = c.id
  left join statement n on n.subject = d.subject and n.id = d.renewed
  left join statement s on s.subject = d.subject and s.id = d.statement
  left join decision x on x.subject = c.subject and x.id = c.id
  left join review r on r.subject = c.subject and r.check_id = c.id`);

/** A subscriber's checks, the latest first. Each purpose is a walk along one index, so a rare one costs no more than a frequent one. */
export async function readOwnChecks(sql: Sql, wanted: OwnChecksWanted): Promise<OwnCheckRow[]> {
  const { subscriber, purposes, isDecided, before = LAST, limit } = wanted;
  if (purposes.length === 0) return [];
  const most = raw(String(limit));
  const asked = purposes.map(
    (purpose) => part`(
      select subject, id from subject_check where subscriber = ${subscriber} and purpose = ${purpose} and id < ${before}::uuid
      order by id desc limit ${most})`,
  );
  const decided = part`
    select o.subject, o.id from decision o join subject_check q on q.subject = o.subject and q.id = o.id
    where o.subscriber = ${subscriber} and q.purpose = any(${textArray(purposes)}::text[]) and o.id < ${before}::uuid
    order by o.id desc limit ${most}`;
  return sql<OwnCheckRow>`
    select ${COLUMNS} from (select subject, id from (${isDecided ? decided : list(asked, " union all ")}) as any_of order by id desc limit ${most}) as w
    join subject_check c on c.subject = w.subject and c.id = w.id ${JOINED} order by c.id desc`;
}

const LAST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** One check by the subject it is about and its id; undefined where there is none. */
export async function readOwnCheck(
  sql: Sql,
  { subject, check }: { readonly subject: string; readonly check: string },
): Promise<(OwnCheckRow & { readonly subscriber: string }) | undefined> {
  const rows = await sql<OwnCheckRow & { readonly subscriber: string }>`
    select c.subscriber, ${COLUMNS} from subject_check c ${JOINED} where c.subject = ${subject} and c.id = ${check}`;
  return rows[0];
}
