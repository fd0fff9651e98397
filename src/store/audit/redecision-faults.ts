import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/**
 * Decisions of no check, or under another subscriber or purpose than the check's; those that no statement of their kind tells of; renewed checks
 * whose own text is still there; checks of linked subjects that lead nowhere; and causes that their subject's versions do not know.
 */
export async function redecisionFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select 'decision of no check' as fault, d.subject, d.id from redecision d
      where not exists (select from subject_check c where c.subject = d.subject and c.id = d.id)
      union all
      select 'decision for another than asked', d.subject, d.id from redecision d
      join subject_check c on c.subject = d.subject and c.id = d.id where (c.subscriber, c.purpose) is distinct from (d.subscriber, d.purpose)
      union all
      select 'decision that no statement tells of', d.subject, d.id from redecision d
      where not exists (select from statement s where s.subject = d.subject and s.id = d.statement
          and s.kind = case when d.statement = d.renewed then 'renewed_check' else 'redecision' end)
        and exists (select from subject_key k where k.subject = d.subject)
      union all
      select 'renewed check that no statement stands for', d.subject, d.id from redecision d
      where d.renewed is not null
        and not exists (select from statement s where s.subject = d.subject and s.id = d.renewed and s.kind = 'renewed_check' and s.body is not null)
        and exists (select from subject_key k where k.subject = d.subject)
      union all
      select 'renewed check still there', d.subject, d.id from redecision d
      join subject_check c on c.subject = d.subject and c.id = d.id where d.renewed is not null and c.body is not null
      union all
      select 'linked check that is not there', l.subject, l.id from linked_check l
      where l.subject = l.asked or not exists (select from subject_check c where c.subject = l.asked and c.id = l.id)
      union all
      select 'cause that no statement tells of', r.subject, r.record from redecision_cause r
      where not exists (select from statement s where s.subject = r.subject and s.id = r.statement)
        and exists (select from subject_key k where k.subject = r.subject)
      union all
      select 'cause at a version its subject never had', r.subject, r.record from redecision_cause r
      where not exists (select from subject s where s.subject = r.subject and s.version >= r.version)`,
  );
}
