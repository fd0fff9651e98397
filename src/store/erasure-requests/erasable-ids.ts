import { part, raw, type Sql } from "../sql.ts";

/** A statement of a subject's own that can be erased on request. */
export type ErasableId = { readonly of: "record" | "check" | "contact"; readonly statement: string };

/** Checks before the records that they read: what is gone need not be decided again. */
const erasablesOf = (subject: string) => part`(
  select 1 as place, 'check' as of, id as statement from subject_check where subject = ${subject} and body is not null
  union all select 2, 'record', record from record where subject = ${subject}
  union all select 3, 'contact', id from statement where subject = ${subject} and kind = 'contact' and body is not null)`;

type Wanted = { readonly subject: string; readonly of: ErasableId["of"] | "everything"; readonly limit: number };

/** What a subject may have erased of a kind, or of all, checks first, and at most so many; of contacts every statement. */
export async function readErasables(sql: Sql, { subject, of, limit }: Wanted): Promise<ErasableId[]> {
  return sql<ErasableId>`
    select w.of, w.statement from ${erasablesOf(subject)} w where ${of} in (w.of, 'everything')
    order by w.place, w.statement limit ${raw(String(limit))}`;
}

/** A record, check or contact by its id, which of a contact is not that of a statement. */
export type ErasureTarget = { readonly subject: string; readonly of: ErasableId["of"]; readonly target: string };

/** Whether a subject has such a thing that is not erased yet. */
export async function hasErasable(sql: Sql, { subject, of, target }: ErasureTarget): Promise<boolean> {
  const rows =
    of === "contact"
      ? await sql`select 1 as one from contact where subject = ${subject} and id = ${target} and ended_at is null`
      : await sql`select 1 as one from ${erasablesOf(subject)} w where w.of = ${of} and w.statement = ${target}`;
  return rows.length > 0;
}
