import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/** Requests for erasure that no statement of their kind tells of, or that were answered in half or before they were made. */
export async function erasureRequestFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      with said as (
        select subject, id, 'erasure_request' as kind, id as request from erasure_request
        union all select subject, answer, 'erasure_answer', id from erasure_request where answer is not null
        union all select subject, extension, 'erasure_answer', id from erasure_request where extension is not null
      )
      select 'that no statement tells of' as fault, w.kind, w.subject, w.request from said w
      where not exists (select from statement s where s.subject = w.subject and s.id = w.id and s.kind = w.kind)
        and exists (select from subject_key k where k.subject = w.subject)
      union all
      select 'answered before it was asked for, or in half', 'erasure_request', subject, id from erasure_request
      where answered_at < asked_at or num_nulls(answer, answered_at, outcome) not in (0, 3)`,
  );
}
