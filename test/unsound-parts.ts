import type { Installation } from "../src/service/index.ts";
import { tallyDifferences } from "../src/store/index.ts";

/** Everything in a store that contradicts the rest, in words; empty where it is sound. */
export async function unsoundParts(installation: Installation): Promise<string[]> {
  return [...(await differingTallies(installation)), ...(await orphans(installation))];
}

async function differingTallies({ pool, registers }: Installation): Promise<string[]> {
  const unsound: string[] = [];
  for (const { id, register } of registers.values()) {
    const { rows } = await tallyDifferences(pool, register, id);
    if (rows > 0) unsound.push(`${rows} tally rows of ${register.name} differ from a fresh fold of its records`);
  }
  return unsound;
}

/** Rows that name a row that is not there: the schema has no foreign keys, because a distributed one could not. */
async function orphans({ pool }: Installation): Promise<string[]> {
  const rows = await pool<{ part: string; count: number }>`
    select part, count(*) as count from (
      select 'subject without key' as part from subject s where not exists (select from subject_key k where k.subject = s.subject)
      union all select 'subject without identifier' from subject s where not exists (select from identifier i where i.subject = s.subject)
      union all select 'key without subject' from subject_key k where not exists (select from subject s where s.subject = k.subject)
      union all select 'identifier without subject' from identifier i where not exists (select from subject s where s.subject = i.subject)
      union all select 'record without subject' from record r where not exists (select from subject s where s.subject = r.subject)
      union all select 'record without reference' from record r where not exists (select from reference f where f.record = r.record)
      union all select 'reference without record' from reference f
        where not exists (select from record r where r.subject = f.subject and r.record = f.record)
          and not exists (select from erasure e where e.subject = f.subject and e.statement = f.record)
      union all select 'withdrawal without record' from withdrawal w
        where not exists (select from record r where r.subject = w.subject and r.record = w.record and r.state in ('withdrawn', 'corrected'))
      union all select 'withdrawn record without withdrawal' from record r
        where r.state in ('withdrawn', 'corrected') and not exists (select from withdrawal w where w.subject = r.subject and w.record = r.record)
      union all select 'move without record' from record_move m
        where not exists (select from record r where r.subject = m.subject and r.record = m.record)
      union all select 'record out without a move, or in after one' from record r
        where r.state not in ('withdrawn', 'corrected') and (r.state in ('suspended', 'removed')) <> coalesce((
          select m.move in ('suspension', 'removal') from record_move m
          where m.subject = r.subject and m.record = r.record order by m.version desc limit 1), false)
      union all select 'slot with two live records' from (
        select from record where state = 'live' and slot is not null group by subject, slot having count(*) > 1) as doubled
      union all select 'check without subject' from subject_check c where not exists (select from subject s where s.subject = c.subject)
      union all select 'link with one side' from link l
        where not exists (select from link o where o.subject = l.other and o.other = l.subject)
    ) as orphan group by part order by part`;
  return rows.map(({ part, count }) => `${count} times: ${part}`);
}
