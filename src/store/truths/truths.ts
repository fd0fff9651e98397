import type { Sql } from "../sql.ts";

/** What was measured of a purpose's answers in a month. `document` is canonical JSON, final once written. */
export type TruthRow = {
  readonly purpose: string;
  readonly month: number;
  readonly measuredAt: number;
  readonly isOut: boolean;
  readonly document: string;
  readonly statement: string;
};

/** Keeps a month's truth. Returns whether it was not there yet: two at once, and the second is dropped. */
export async function insertTruth(tx: Sql, { purpose, month, measuredAt, isOut, document, statement }: TruthRow): Promise<boolean> {
  const rows = await tx`
    insert into truth (purpose, month, measured_at, is_out, document, statement)
    values (${purpose}, ${month}, ${measuredAt}, ${isOut}, ${document}, ${statement}) on conflict do nothing returning month`;
  return rows.length > 0;
}

/** The last months of a purpose, the latest first. */
export async function readTruths(sql: Sql, purpose: string, limit: number): Promise<TruthRow[]> {
  return sql<TruthRow>`
    select purpose, month, measured_at as "measuredAt", is_out as "isOut", document, statement from truth
    where purpose = ${purpose} order by month desc limit ${limit}`;
}

/** Of each purpose, its last month. */
export async function readLastTruths(sql: Sql): Promise<TruthRow[]> {
  return sql<TruthRow>`
    select distinct on (purpose) purpose, month, measured_at as "measuredAt", is_out as "isOut", document, statement from truth
    order by purpose, month desc`;
}

/** When the first answer of a purpose that is still held was of, in UTC microseconds; undefined where nobody asked. */
export async function firstAnswerAt(sql: Sql, purpose: string): Promise<number | undefined> {
  const rows = await sql<{ at: number | null }>`
    select min(standing_at) as at from subject_check where purpose = ${purpose} and look <> 'own'`;
  return rows[0]?.at ?? undefined;
}
