import { type Fragment, part, raw } from "./sql.ts";

/** A person may have had several accounts, and an attacker may try to link thousands: reading stops here. */
const LINKED_SUBJECTS_MAX = 64;

/** The group of linked subjects that `a.subject` is in, with versions; null, which costs nothing more, where it has no link. */
export function linkedGroup(): Fragment {
  return part`
    with recursive grown as (
      select a.subject as subject where exists (select from link where link.subject = a.subject)
      union select link.other from grown join link on link.subject = grown.subject
    ), bounded as materialized (select subject from grown limit ${raw(String(LINKED_SUBJECTS_MAX))})
    select array_agg(b.subject order by b.subject) as linked, array_agg(s.version order by b.subject) as versions
    from bounded b join subject s on s.subject = b.subject`;
}
