import { type Fragment, part } from "../sql.ts";

/** The registers of the live records of `a.subject` and of those linked to it (`l.linked`) that are contested and marked; mostly one look into an index. */
export function contestedOfGroup(): Fragment {
  return part`(
    select array_agg(m.name) from (
      select distinct d.subject, d.record, g.name from dispute d
      join record r on r.subject = d.subject and r.record = d.record and r.state = 'live'
      join register g on g.id = d.register
      where d.effect = 'marked' and d.subject = any(coalesce(l.linked, array[a.subject]))) as m)`;
}
