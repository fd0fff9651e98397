import { boolArray, int2Array, int8Array, textArray } from "./binary-array.ts";
import { readChunksWithin } from "./cursor.ts";
import { type Fragment, type Pool, part, raw } from "./sql.ts";

/** What is past its time. Instants are UTC microseconds. */
export type TimesUp = {
  /** A record is past its register's time if that ended at this instant or before. */
  readonly at: number;
  /** Where the law is stricter: records about persons that happened before an instant. */
  readonly records: readonly { readonly register: number; readonly isAdverse: boolean; readonly before: number }[];
  /** Looks at persons for a purpose, made before an instant. */
  readonly checks: readonly { readonly purpose: string; readonly before: number }[];
};

/** A record or a check past its time. */
export type ExpiredKey = { readonly subject: string; readonly statement: string; readonly of: "record" | "check" };

/**
 * Hands on the keys of what is past its time, by subject, some thousands at a time; all of one moment. What still waits for the log is not among
 * them. Two whole tables are read: nothing else would need an index by time, and each record would pay for it.
 */
export async function readTimesUp(
  pool: Pool,
  { timesUp, limit }: { readonly timesUp: TimesUp; readonly limit: number },
  take: (keys: ExpiredKey[]) => Promise<void>,
): Promise<void> {
  const query = part`
    select r.subject, r.record as statement, 'record' as of from record r where ${isPast(timesUp)} and ${IS_LOGGED}
    union all
    select c.subject, c.id, 'check' from subject_check c where ${IS_KEPT} and ${isCheckPast(timesUp)}
      and exists (select from leaf l where l.statement = c.id)
    order by 1, 2 limit ${limit}::bigint`;
  await pool.scan((tx) => readChunksWithin(tx, { name: "times_up", query }, take));
}

/** How many records of a register, of one month of happening, are past their time. */
export type ExpiryCount = { readonly register: number; readonly month: number; readonly records: number };

/** The same in numbers: the records by register and month, the checks, and how many subjects they are about. */
export async function countTimesUp(pool: Pool, timesUp: TimesUp): Promise<{ records: ExpiryCount[]; checks: number; subjects: number }> {
  return pool.scan(async (tx) => {
    const records = await tx<ExpiryCount>`
      select r.register, r.month, count(*) as records from record r where ${isPast(timesUp)} and ${IS_LOGGED} group by 1, 2 order by 1, 2`;
    const [row] = await tx<{ checks: number; subjects: number }>`
      select count(*) filter (where of = 'check') as checks, count(distinct subject) as subjects from (
        select r.subject, 'record' as of from record r where ${isPast(timesUp)} and ${IS_LOGGED}
        union all
        select c.subject, 'check' from subject_check c where ${IS_KEPT} and ${isCheckPast(timesUp)}
          and exists (select from leaf l where l.statement = c.id)
      ) as u`;
    return { records, checks: row?.checks ?? 0, subjects: row?.subjects ?? 0 };
  });
}

/** What waits for the log goes there first: a later expiry then names what has a leaf. */
export const IS_LOGGED: Fragment = raw("exists (select from leaf l where l.statement = r.record)");

/** Whether anything is left of a check, the relation `c`, or of a statement in its place. */
const IS_KEPT: Fragment = raw(`(c.salt is not null or exists (
  select from redecision d join statement n on n.subject = d.subject and n.id = d.renewed
  where d.subject = c.subject and d.id = c.id and n.salt is not null))`);

/** Whether a record, the relation `r`, is past its time. */
export function isPast({ at, records }: TimesUp): Fragment {
  if (records.length === 0) return part`r.expires_at <= ${at}::bigint`;
  return part`(r.expires_at <= ${at}::bigint or exists (
    select from unnest(${int2Array(records.map(({ register }) => register))}::smallint[],
      ${boolArray(records.map(({ isAdverse }) => isAdverse))}::boolean[], ${int8Array(records.map(({ before }) => before))}::bigint[])
      as t (register, is_adverse, before)
    join subject p on p.subject = r.subject and p.kind = 'person'
    where t.register = r.register and t.is_adverse = r.is_adverse and r.occurred_at < t.before))`;
}

function isCheckPast({ checks }: TimesUp): Fragment {
  if (checks.length === 0) return raw("false");
  return part`exists (
    select from unnest(${textArray(checks.map(({ purpose }) => purpose))}::text[], ${int8Array(checks.map(({ before }) => before))}::bigint[])
      as t (purpose, before)
    join subject p on p.subject = c.subject and p.kind = 'person'
    where t.purpose = c.purpose and c.asked_at < t.before)`;
}
