import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/** Months whose truth, and measurements of models, that are not what their statements say; and statements of such that are not there. */
export async function truthFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      with said as (
        select id, convert_from(body, 'UTF8')::jsonb as body from statement
        where subject = '00000000-0000-0000-0000-000000000000' and kind = 'truth' and body is not null
      ), measured as (
        select id, convert_from(body, 'UTF8')::jsonb as body from statement
        where subject = '00000000-0000-0000-0000-000000000000' and kind = 'measurement' and body is not null
      )
      select 'truth of a month that no statement tells so' as fault, t.purpose || ' ' || t.month as "of" from truth t
      where not exists (select from said s where s.id = t.statement and s.body ->> 'purpose' = t.purpose
        and (s.body ->> 'month')::integer = t.month and s.body ->> 'text' = t.document
        and t.is_out = coalesce((t.document::jsonb -> 'truth' ->> 'isOut')::boolean, false))
      union all
      select 'statement of a truth that is not there', s.id::text from said s
      where not exists (select from truth t where t.statement = s.id)
      union all
      select 'truth whose text is not of its digest', s.id::text from said s
      where encode(sha256(convert_to(s.body ->> 'text', 'UTF8')), 'hex') <> s.body ->> 'digest'
      union all
      select 'measurement that no statement tells so', m.purpose || ' ' || m.kind from measurement m
      where not exists (select from measured s where s.id = m.statement and s.body ->> 'purpose' = m.purpose
        and s.body ->> 'of' = m.kind and (s.body ->> 'at')::bigint = m.measured_at and s.body ->> 'text' = m.document)
      union all
      select 'statement of a measurement that is not there', s.id::text from measured s
      where not exists (select from measurement m where m.statement = s.id)
      union all
      select 'measurement whose text is not of its digest', s.id::text from measured s
      where encode(sha256(convert_to(s.body ->> 'text', 'UTF8')), 'hex') <> s.body ->> 'digest'`,
  );
}
