import { raw, type Sql } from "../sql.ts";

/** Of one source and one month (UTC year x 12 + month - 1): how many of its records were found wrong in it, and how. */
export type SourceFaults = { readonly month: number; readonly withdrawn: number; readonly corrected: number; readonly removed: number };

/** Longer than a person remembers, and a page. */
const MONTHS_MAX = 120;

/** Month of an instant in UTC microseconds. */
const MONTH =
  "(extract(year from to_timestamp(w.at / 1000000) at time zone 'UTC') * 12 + extract(month from to_timestamp(w.at / 1000000) at time zone 'UTC') - 1)::int";

/** What was found wrong with a source's records, month by month, the latest first. Erased reasons count: the record was wrong. */
export async function readSourceFaults(sql: Sql, source: number): Promise<SourceFaults[]> {
  return sql<SourceFaults>`
    select month, count(*) filter (where how = 'withdrawn') as withdrawn, count(*) filter (where how = 'corrected') as corrected,
      count(*) filter (where how = 'removed') as removed
    from (
      select ${raw(MONTH)} as month, w.how from (
        select withdrawn_at as at, case when is_correction then 'corrected' else 'withdrawn' end as how from withdrawal where source = ${source}
        union all
        select m.moved_at, 'removed' from record_move m join record r on r.subject = m.subject and r.record = m.record
          where m.move = 'removal' and r.source = ${source} and r.state = 'removed'
      ) as w
    ) as found group by month order by month desc limit ${raw(String(MONTHS_MAX))}`;
}
