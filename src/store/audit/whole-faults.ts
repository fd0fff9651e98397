import { part, type Sql } from "../sql.ts";
import { type Faults, faultsIn } from "./faults.ts";

/** Identifiers without subject or key, records without subject; subjects that no identifier leads to. Who has no key was erased. */
export async function subjectFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select 'identifier without subject' as fault, i.subject, i.scheme from identifier i
      where not exists (select from subject s where s.subject = i.subject)
      union all
      select 'identifier without subject key', i.subject, i.scheme from identifier i
      where not exists (select from subject_key k where k.subject = i.subject)
      union all
      select 'subject key without identifier', k.subject, null from subject_key k
      where not exists (select from identifier i where i.subject = k.subject)
      union all
      select distinct 'record without subject', r.subject, null::text from record r
      where not exists (select from subject s where s.subject = r.subject)`,
  );
}

/** Links whose mirror is missing or says something else, and links of subjects that cannot be linked. */
export async function linkFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select 'link without mirror' as fault, l.subject, l.other from link l
      where not exists (select from link m where m.subject = l.other and m.other = l.subject)
      union all
      select 'link and mirror differ', l.subject, l.other from link l join link m on m.subject = l.other and m.other = l.subject
      where (l.linked_at, l.operator, l.evidence) is distinct from (m.linked_at, m.operator, m.evidence)
      union all
      select 'link of a subject with itself', l.subject, l.other from link l where l.subject = l.other
      union all
      select 'link to no subject of its kind', l.subject, l.other from link l join subject a on a.subject = l.subject
      where not exists (select from subject b where b.subject = l.other and b.kind = a.kind)`,
  );
}

/** Records without reference, references without record, and pairs that differ. The reference of an erased record or subject is a tombstone. */
export async function referenceFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select case
          when f.record is null then 'record without reference'
          when r.record is null then 'reference without record'
          when f.source <> r.source then 'reference of another source'
          else 'reference with another content' end as fault,
        coalesce(r.subject, f.subject) as subject, coalesce(r.record, f.record) as record
      from record r full join reference f on f.subject = r.subject and f.record = r.record
      where f.record is null or f.content <> r.content or f.source <> r.source
        or (r.record is null and exists (select from subject_key k where k.subject = f.subject)
          and not exists (select from erasure e where e.subject = f.subject and e.statement = f.record))`,
  );
}

/**
 * Withdrawals of no record or by a source that did not furnish it, and replacements that are not there. An erased withdrawal has no reason and
 * names no replacement; and a replacement may have been erased itself.
 */
export async function withdrawalFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select 'withdrawal of no record' as fault, w.subject, w.record from withdrawal w
      where not exists (select from record r where r.subject = w.subject and r.record = w.record)
      union all
      select 'withdrawal by another source', w.subject, w.record from withdrawal w
      join record r on r.subject = w.subject and r.record = w.record where r.source <> w.source
      union all
      select 'correction without its new record', w.subject, w.record from withdrawal w
      where w.is_correction and w.reason is not null and not exists (select from record r where r.record = w.replacement)
        and not exists (select from erasure e where e.statement = w.replacement and e.of = 'record')
      union all
      select 'withdrawal without a reason', w.subject, w.record from withdrawal w
      where w.reason is null
        and not exists (select from erasure e where e.subject = w.subject and e.of in ('withdrawal', 'correction'))`,
  );
}

/** Model versions that checks name and nobody has. */
export async function modelFaults(sql: Sql): Promise<Faults> {
  return faultsIn(
    sql,
    part`
      select c.purpose, c.model, count(*) as checks from subject_check c
      where not exists (select from model m where m.purpose = c.purpose and m.version = c.model) group by c.purpose, c.model`,
  );
}
