import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/** Decisions and reviews on no check, or of another subscriber than the one who asked; those that no statement of their kind tells of. */
export async function decisionFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      with said as (
        select subject, id as of, subscriber, statement, 'decision' as kind from decision
        union all select subject, check_id, subscriber, id, 'review' from review
        union all select subject, check_id, subscriber, decision, 'review_decision' from review where decision is not null
      )
      select 'on no check of its subscriber' as fault, w.kind, w.subject, w.of as "check" from said w
      where not exists (select from subject_check c where c.subject = w.subject and c.id = w.of and c.subscriber = w.subscriber)
      union all
      select 'that no statement tells of', w.kind, w.subject, w.of from said w
      where not exists (select from statement s where s.subject = w.subject and s.id = w.statement and s.kind = w.kind)
        and exists (select from subject_key k where k.subject = w.subject)
      union all
      select 'decided before it was asked for, or in half', 'review', subject, check_id from review
      where decided_at < asked_at or num_nulls(decision, decided_at, outcome) not in (0, 3)
      union all
      select 'reported before it was decided', 'decision', subject, id from decision where reported_at < decided_at`,
  );
}
