import type { Register } from "../core/law/index.ts";
import type { RecordState } from "../core/record/index.ts";
import type { TallyRow } from "../core/tally/index.ts";
import { countColumns, tallyTable } from "./schema.ts";
import { raw, type Sql } from "./sql.ts";

/** How many records of a subject are in one state in one register. Instants are UTC microseconds. */
export type RecordCount = {
  readonly register: string;
  readonly state: RecordState;
  readonly records: number;
  readonly first: number;
  readonly last: number;
};

/** The looks at a subject of one kind. */
export type LookCount = { readonly look: "first" | "review" | "own"; readonly looks: number };

/** A subject's records, counted by register and state. */
export async function countRecords(sql: Sql, subject: string): Promise<RecordCount[]> {
  return sql<RecordCount>`
    select g.name as register, r.state, count(*) as records, min(r.occurred_at) as first, max(r.occurred_at) as last
    from record r join register g on g.id = r.register where r.subject = ${subject}
    group by g.name, r.state order by g.name, r.state`;
}

/** How often a subject was looked at. */
export async function countLooks(sql: Sql, subject: string): Promise<LookCount[]> {
  return sql<LookCount>`select look, count(*) as looks from subject_check where subject = ${subject} group by look order by look`;
}

/** A subject's own tally in one register, in order of month: of itself alone, whatever it is linked to. */
export async function readTally(sql: Sql, register: Register, subject: string): Promise<TallyRow[]> {
  const columns = countColumns(register).join(", ");
  return sql<TallyRow>`
    select month, records, array[${raw(columns)}]::bigint[] as counts from ${tallyTable(register)} where subject = ${subject} order by month`;
}

/** The subjects that this one is linked to directly. */
export async function readLinked(sql: Sql, subject: string): Promise<string[]> {
  const rows = await sql<{ other: string }>`select other from link where subject = ${subject} order by other`;
  return rows.map((row) => row.other);
}

/** How much a store holds. */
export type Holdings = { readonly records: number; readonly subjects: number };

/** How many records and subjects the store holds, as far as it is worth counting: beyond a million, as the planner estimates. */
export async function readHoldings(sql: Sql): Promise<Holdings> {
  const [estimate] = await sql<Holdings>`
    select greatest(r.reltuples, 0)::bigint as records, greatest(s.reltuples, 0)::bigint as subjects
    from pg_class r, pg_class s where r.oid = 'record'::regclass and s.oid = 'subject'::regclass`;
  if (estimate !== undefined && estimate.records > COUNTED_MAX) return estimate;
  const [counted] = await sql<Holdings>`
    select (select count(*) from record) as records, (select count(*) from subject) as subjects`;
  return counted ?? { records: 0, subjects: 0 };
}

/** Counting a million rows takes a tenth of a second. */
const COUNTED_MAX = 1_000_000;

/** Whether the store holds any record. */
export async function hasRecords(sql: Sql): Promise<boolean> {
  const rows = await sql<{ held: boolean }>`select exists (select from record) as held`;
  return rows[0]?.held === true;
}
