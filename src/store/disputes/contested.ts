import { int2Array, uuidArray } from "../binary-array.ts";
import { type Fragment, part, type Sql } from "../sql.ts";

/** The registers of the live records of `a.subject` and of those linked to it (`l.linked`) that are contested and marked; mostly one look into an index. */
export function contestedOfGroup(): Fragment {
  return part`(
    select array_agg(m.name) from (
      select distinct d.subject, d.record, g.name from dispute d
      join record r on r.subject = d.subject and r.record = d.record and r.state = 'live'
      join register g on g.id = d.register
      where d.effect = 'marked' and d.subject = any(coalesce(l.linked, array[a.subject]))) as m)`;
}

/** How many records of these subjects, in registers by their numbers, do not count while they are contested. */
export async function countSuspended(
  sql: Sql,
  { subjects, registers }: { readonly subjects: readonly string[]; readonly registers: readonly number[] },
): Promise<number> {
  const rows = await sql<{ records: number }>`
    select count(*)::integer as records from record r
    join (select distinct subject, record from dispute where subject = any(${uuidArray(subjects)}::uuid[])) d
      on d.subject = r.subject and d.record = r.record
    where r.state = 'suspended' and r.register = any(${int2Array(registers)}::smallint[])`;
  return rows[0]?.records ?? 0;
}
