import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/**
 * Moves of no record, at versions that their subject never had, before the record came or after it was taken back; moves that no statement of their
 * kind tells of, or that do not follow from the one before. That the last one is lost shows in the record's state.
 */
export async function moveFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select 'move of no record' as fault, m.subject, m.record from record_move m
      where not exists (select from record r where r.subject = m.subject and r.record = m.record)
      union all
      select 'move at a version its subject never had', m.subject, m.record from record_move m
      join record r on r.subject = m.subject and r.record = m.record
      where m.version <= r.entered or not exists (select from subject s where s.subject = m.subject and s.version >= m.version)
      union all
      select 'move that no statement tells of', m.subject, m.record from record_move m
      where not exists (select from statement s where s.subject = m.subject and s.id = m.statement and s.kind = m.move)
        and exists (select from subject_key k where k.subject = m.subject)
      union all
      select 'move that does not follow', subject, record from (
        select subject, record, move, lag(move) over (partition by subject, record order by version) as before from record_move
      ) as f
      where (move in ('suspension', 'removal') and before = 'removal') or (move = 'suspension' and before = 'suspension')
        or (move = 'reinstatement' and before is distinct from 'suspension') or (move = 'reinsertion' and before is distinct from 'removal')
      union all
      select 'move of a record that had been taken back', m.subject, m.record from record_move m
      join withdrawal w on w.subject = m.subject and w.record = m.record where m.version > w.version`,
  );
}
