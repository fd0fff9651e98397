import { type Fragment, part, raw, type Sql } from "./sql.ts";

/** A person may have had several accounts, and an attacker may try to link thousands: reading stops here. */
const LINKED_SUBJECTS_MAX = 64;

/** The group of linked subjects that `a.subject` is in, with versions; null, which costs nothing more, where it has no link. */
export function linkedGroup(): Fragment {
  return part`
    select g.linked, case when g.linked is not null then (
      select array_agg(version order by subject) from subject where subject = any(g.linked)
    ) end as versions
    from (select case when exists (select from link where link.subject = a.subject) then (
      with recursive grown as (
        select a.subject as subject union select link.other from grown join link on link.subject = grown.subject
      )
      select array_agg(subject order by subject) from (select subject from grown limit ${raw(String(LINKED_SUBJECTS_MAX))}) as bounded
    ) end as linked) as g`;
}

/** The ids of the group that a subject is in, its own among them, in order: as many as a check reads together. */
export async function readLinkedGroup(sql: Sql, subject: string): Promise<string[]> {
  const rows = await sql<{ linked: string[] | null }>`
    select l.linked from (select ${subject}::uuid as subject) a cross join lateral (${linkedGroup()}) as l`;
  return rows[0]?.linked ?? [subject];
}
