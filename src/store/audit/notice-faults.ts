import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/**
 * Notices whose words no statement has, and words that no notice brings; notices that are settled and yet due, or that still hold a secret; and
 * subjects whose chain tells of another number of results than were noted. Whether a result is that of its notice, its sealed text says.
 */
export async function noticeFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select 'notice that no statement tells of' as fault, n.subject, n.id from notice n
      where not exists (select from statement s where s.subject = n.subject and s.id = n.id and s.kind = 'notice')
      union all
      select 'statement of a notice that is not there', s.subject, s.id from statement s
      where s.kind = 'notice' and not exists (select from notice n where n.subject = s.subject and n.id = s.id)
      union all
      select 'settled notice that is due, or holds a secret', subject, id from notice
      where state <> 'queued' and (due_at is not null or secret is not null or settled_at is null)
      union all
      select 'queued notice that is never due', subject, id from notice where state = 'queued' and (due_at is null or settled_at is not null)
      union all
      select 'results that were not stated, or not noted', coalesce(n.subject, s.subject), null::uuid
      from (select subject, count(*) as results from notice where state <> 'queued' group by subject) n
      full join (select subject, count(*) as results from statement where kind = 'notice_result' group by subject) s on s.subject = n.subject
      where n.results is distinct from s.results`,
  );
}
