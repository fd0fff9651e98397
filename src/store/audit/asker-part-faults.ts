import type { PartBody } from "../asker-parts/index.ts";
import { readChunks } from "../cursor.ts";
import { type Pool, part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/** Askers' own parts of no check, that no statement tells of, or that are not found again by the subject of their check; and ways that lead nowhere. */
export async function askerPartFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select 'of no check' as fault, p.subject, p.id from asker_part p
      where not exists (select from subject_check c where c.subject = p.check_subject and c.id = p.check_id)
      union all
      select 'for another than asked', p.subject, p.id from asker_part p
      join subject_check c on c.subject = p.check_subject and c.id = p.check_id
      where (c.subscriber, c.purpose) is distinct from (p.subscriber, p.purpose)
      union all
      select 'that no statement tells of', p.subject, p.id from asker_part p
      where not exists (select from statement s where s.subject = p.subject and s.id = p.statement and s.kind = 'asker_part')
        and exists (select from subject_key k where k.subject = p.subject)
      union all
      select 'not found by its check or its asker', p.subject, p.id from asker_part p
      where (select count(*) from asker_part_read r where r.subject in (p.subject, p.check_subject) and r.asker = p.subject and r.id = p.id) <> 2
      union all
      select 'not there', r.subject, r.id from asker_part_read r
      where not exists (select from asker_part p where p.subject = r.asker and p.id = r.id)`,
  );
}

/** Hands on all that askers' chains have of parts, but for those that were erased. */
export async function readAuditedParts(pool: Pool, take: (rows: PartBody[]) => Promise<void>): Promise<void> {
  const query = part`
    select s.subject, s.id, s.body, k.key_version as "keyVersion", k.wrapped from statement s join subject_key k on k.subject = s.subject
    where s.kind = 'asker_part' and s.body is not null`;
  await readChunks(pool, { name: "audited_parts", query }, take);
}
