import type { Sql } from "../sql.ts";

type OfSubject = { readonly subject: string; readonly statement: string };

/** Whether a statement brought a record back. */
export async function isReinsertion(sql: Sql, { subject, statement }: OfSubject): Promise<boolean> {
  const rows = await sql<{ kind: string }>`
    select kind from statement where subject = ${subject} and id = ${statement} and kind = 'reinsertion'`;
  return rows.length > 0;
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
