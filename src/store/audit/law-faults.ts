import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/**
 * Laws whose text is not that of their digest, or that are in force otherwise than the store says of itself; law packs, changes of law and
 * signatures that no statement tells of.
 */
export async function lawFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      with said as (
        select id, kind, convert_from(body, 'UTF8')::jsonb as body from statement
        where subject = '00000000-0000-0000-0000-000000000000' and kind in ('law_pack', 'law_change') and body is not null
      )
      select 'law that is not the text of its digest' as fault, digest as "of" from law
      where encode(sha256(convert_to(declaration, 'UTF8')), 'hex') <> digest
      union all
      select 'in force is another than the configuration last stated', i.config_digest from installation i
      where i.config_digest is not null and not exists (select from law l where l.until is null and l.digest = i.config_digest)
      union all
      select 'law that ended before it began', digest from law where until < since
      union all
      select 'law pack that no statement tells of', p.digest from law_pack p
      where not exists (select from said s where s.id = p.statement and s.body ->> 'digest' = p.digest and s.body ->> 'text' = p.declaration)
      union all
      select 'change that nobody proposed', c.change::text from law_change c
      where not exists (select from said s where s.id = c.change and s.body ->> 'step' = 'proposed'
        and s.body ->> 'before' = c.before and s.body ->> 'after' = c.after)
      union all
      select 'signature that no statement tells of', g.change::text from law_signature g
      where not exists (select from said s where s.id = g.statement and s.body ->> 'step' = 'signed'
        and s.body ->> 'change' = g.change::text and s.body ->> 'note' = g.note and s.body ->> 'by' = g.operator)
      union all
      select 'change that ended, and no statement says how', c.change::text from law_change c
      where c.outcome is not null
        and not exists (select from said s where s.body ->> 'change' = c.change::text and s.body ->> 'step' = c.outcome)`,
  );
}
