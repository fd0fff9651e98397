import { uuidArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

type OfSubject = { readonly subject: string; readonly statement: string };

/** Whether a statement brought a record back. */
export async function isReinsertion(sql: Sql, { subject, statement }: OfSubject): Promise<boolean> {
  const rows = await sql<{ kind: string }>`
    select kind from statement where subject = ${subject} and id = ${statement} and kind = 'reinsertion'`;
  return rows.length > 0;
}

/** What was told of some re-decisions, and of corrections to subjects themselves, and is still there: ids of statements with their subjects. */
export async function readToldCorrections(
  sql: Sql,
  { subjects, redecisions }: { readonly subjects: readonly string[]; readonly redecisions: readonly string[] },
): Promise<{ subject: string; statement: string }[]> {
  return sql<{ subject: string; statement: string }>`
    select n.subject, n.id as statement from notice n join statement s on s.subject = n.subject and s.id = n.id
    where n.subject = any(${uuidArray(subjects)}::uuid[]) and n.about = 'correction' and s.body is not null
      and (n.lane = 'subject' or n.cause = any(${uuidArray(redecisions)}::uuid[]))
    order by n.subject, n.id`;
}

/** A record that was found wrong: when, and the subject's versions between which checks read it. */
export type WrongRecord = { readonly at: number; readonly entered: number; readonly gone: number };

/** When a record of a subject was withdrawn, corrected or removed; `stands` where it was not, undefined where there is none. */
export async function readWrongRecord(
  sql: Sql,
  { subject, record }: { readonly subject: string; readonly record: string },
): Promise<WrongRecord | "stands" | undefined> {
  const [row] = await sql<WrongRecord & { isWrong: boolean }>`
    select r.state in ('withdrawn', 'corrected', 'removed') as "isWrong", coalesce(w.withdrawn_at, m.moved_at) as at,
      coalesce(r.entered, r.came) as entered, coalesce(w.version, m.version) as gone
    from record r left join withdrawal w on w.subject = r.subject and w.record = r.record
    left join lateral (
      select moved_at, version from record_move v where v.subject = r.subject and v.record = r.record and v.move = 'removal'
      order by version desc limit 1) m on true
    where r.subject = ${subject} and r.record = ${record}`;
  if (row === undefined) return undefined;
  const { isWrong, ...wrong } = row;
  return isWrong ? wrong : "stands";
}
