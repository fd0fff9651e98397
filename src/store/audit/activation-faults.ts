import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/** Activations of forms that are not as their statements say, that left one out, and statements of activations that are not there. */
export async function activationFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      with said as (
        select id, convert_from(body, 'UTF8')::jsonb as body from statement
        where subject = '00000000-0000-0000-0000-000000000000' and kind = 'model_activation' and body is not null
      )
      select 'activation that no statement tells so' as fault, a.series || ' ' || a.activation as "of" from model_activation a
      where not exists (select from said s where s.id = a.statement and s.body ->> 'series' = a.series
        and (s.body ->> 'activation')::integer = a.activation and (s.body ->> 'at')::bigint = a.activated_at and s.body ->> 'text' = a.document)
      union all
      select 'activation after one that is not there', a.series || ' ' || a.activation from model_activation a
      where a.activation > 1 and not exists (select from model_activation b where b.series = a.series and b.activation = a.activation - 1)
      union all
      select 'statement of an activation that is not there', s.id::text from said s
      where not exists (select from model_activation a where a.statement = s.id)
      union all
      select 'activation whose text is not of its digest', s.id::text from said s
      where encode(sha256(convert_to(s.body ->> 'text', 'UTF8')), 'hex') <> s.body ->> 'digest'`,
  );
}
