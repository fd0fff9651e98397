import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/** Tables of raters that are not as their statement tells, statements of tables that are not there, and classes of no table. */
export async function raterFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      with said as (
        select id, convert_from(body, 'UTF8')::jsonb as body from statement
        where subject = '00000000-0000-0000-0000-000000000000' and kind = 'rater_table' and body is not null
      )
      select 'table of raters that no statement tells so' as fault, t.register || ' ' || t.month as "of" from rater_table t
      where not exists (select from said s where s.id = t.statement and s.body ->> 'register' = t.register
        and (s.body ->> 'month')::integer = t.month and s.body ->> 'digest' = encode(t.digest, 'hex')
        and (s.body ->> 'doubtful')::integer + (s.body ->> 'steady')::integer + (s.body ->> 'trusted')::integer = t.raters)
      union all
      select 'statement of a table of raters that is not there', s.id::text from said s
      where not exists (select from rater_table t where t.statement = s.id)
      union all
      select 'class of a rater in no table', c.subject::text from rater_class c
      where not exists (select from rater_table t where t.register = c.register and t.month = c.month)
      union all
      select 'listing of a likely ring, or reply to one, that no statement tells', l.subject::text from ring_listing l
      where not exists (select from statement s where s.subject = l.subject and s.id = l.id and s.kind = 'ring_listing')
        or (l.reply is not null and not exists (select from statement s where s.subject = l.subject and s.id = l.reply and s.kind = 'ring_reply'))`,
  );
}
