import type { Sql } from "../sql.ts";

/** A record that is suspended, or was, and counts again: the statements that say so, and the version of the subject from which it was out. */
export type Restriction = {
  readonly record: string;
  readonly version: number;
  readonly suspension: string;
  readonly reinstatement: string | null;
};

/**
 * The records of a subject whose suspension, or its end, is to be told, of causes up to a version: the last suspension of each. Not of those that were
 * removed or taken back since, of which a correction tells.
 */
export async function readRestrictions(
  tx: Sql,
  { subject, version }: { readonly subject: string; readonly version: number },
): Promise<Restriction[]> {
  return tx<Restriction>`
    select c.record, s.version, s.statement as suspension, case when last.move = 'reinstatement' then last.statement end as reinstatement
    from redecision_cause c
    join record r on r.subject = c.subject and r.record = c.record
    cross join lateral (select m.move, m.statement from record_move m where m.subject = c.subject and m.record = c.record
      order by m.version desc limit 1) as last
    cross join lateral (select m.version, m.statement from record_move m where m.subject = c.subject and m.record = c.record
      and m.move = 'suspension' order by m.version desc limit 1) as s
    where c.subject = ${subject} and c.version <= ${version} and last.move in ('suspension', 'reinstatement')
      and r.state not in ('withdrawn', 'corrected')`;
}
