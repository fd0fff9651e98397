import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/**
 * Records in another state than their disputes leave them in, by the strongest of what each does; disputes and files whose statements are not
 * there. What its source took back is in that state whatever became of the dispute.
 */
export async function disputeFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select 'record in another state than its disputes leave it in' as fault, c.subject, c.record as id, r.state from (
        select subject, record, max(case effect when 'taken_out' then 3 when 'suspended' then 2 else 1 end) as strength
        from dispute group by subject, record) as c
      join record r on r.subject = c.subject and r.record = c.record
      where r.state not in ('withdrawn', 'corrected') and c.strength <> case r.state when 'removed' then 3 when 'suspended' then 2 else 1 end
      union all
      select 'dispute without its first step', d.subject, d.id, d.state from dispute d
      where not exists (select from dispute_step t where t.subject = d.subject and t.dispute = d.id and t.number = 0 and t.statement = d.id)
      union all
      select 'step of no dispute', t.subject, t.dispute, null from dispute_step t
      where not exists (select from dispute d where d.subject = t.subject and d.id = t.dispute)
      union all
      select 'step that nobody stated', t.subject, t.statement, null from dispute_step t
      where not exists (select from statement s where s.subject = t.subject and s.id = t.statement and s.kind = 'dispute')
      union all
      select 'file of no dispute', e.subject, e.id, null from dispute_evidence e
      where not exists (select from dispute d where d.subject = e.subject and d.id = e.dispute)
      union all
      select 'file that nobody stated', e.subject, e.id, null from dispute_evidence e
      where not exists (select from statement s where s.subject = e.subject and s.id = e.id and s.kind = 'evidence')`,
  );
}
