import type { Register } from "../core/law/index.ts";
import { int4Array, int8Array, uuidArray } from "./binary-array.ts";
import { countColumns, tallyTable } from "./schema.ts";
import { type Fragment, list, part, raw, type Sql } from "./sql.ts";

/** What a transaction changes in one tally row; negative where records cease to count. */
export type TallyDelta = { readonly subject: string; readonly month: number; readonly records: number; readonly counts: readonly number[] };

/** Adds changes to a register's tallies: one change a row, rows in key order. The subjects must be locked. */
export async function applyTallyDeltas(tx: Sql, register: Register, deltas: readonly TallyDelta[]): Promise<void> {
  if (deltas.length === 0) return;
  const sorted = [...deltas].sort(byKey);
  const table = tallyTable(register);
  const columns = countColumns(register);
  const counts = columns.map((_, i) => part`${int8Array(sorted.map((row) => row.counts[i] ?? 0))}::bigint[]`);
  const sums = ["records", ...columns].map((column) => `${column} = t.${column} + excluded.${column}`);
  await tx`
    insert into ${table} as t
    select * from unnest(${list([
      part`${uuidArray(sorted.map((row) => row.subject))}::uuid[]`,
      part`${int4Array(sorted.map((row) => row.month))}::integer[]`,
      part`${int8Array(sorted.map((row) => row.records))}::bigint[]`,
      ...counts,
    ])})
    on conflict (subject, month) do update set ${raw(sums.join(", "))}`;
  const emptied = sorted.filter((row) => row.records < 0).map((row) => row.subject);
  if (emptied.length > 0) await tx`delete from ${table} where records = 0 and subject = any(${uuidArray(emptied)}::uuid[])`;
}

function byKey(a: TallyDelta, b: TallyDelta): number {
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1;
  return a.month - b.month;
}

/** Makes a register's tallies afresh from the counts of its live records. */
export async function rebuildTally(tx: Sql, register: Register, registerId: number): Promise<void> {
  await tx`truncate ${tallyTable(register)}`;
  await tx`insert into ${tallyTable(register)} ${freshTally(register, registerId)}`;
}

/** How many rows of a register's tallies differ from a fresh fold of its live records, and a few of the subjects. */
export async function tallyDifferences(sql: Sql, register: Register, registerId: number): Promise<{ rows: number; subjects: string[] }> {
  const fresh = freshTally(register, registerId);
  const [found] = await sql<{ rows: number; subjects: string[] | null }>`
    with fresh as (${fresh}), differing as (
      (select * from ${tallyTable(register)} except select * from fresh) union all
      (select * from fresh except select * from ${tallyTable(register)})
    )
    select count(*) as rows, (array_agg(distinct subject::text))[1:5] as subjects from differing`;
  return { rows: found?.rows ?? 0, subjects: found?.subjects ?? [] };
}

/** What a register's tallies are, folded from its live records. */
export function freshTally(register: Register, registerId: number): Fragment {
  const sums = register.countNames.map((_, i) => `sum(counts[${i + 1}])::bigint`);
  return part`
    select subject, month, count(*)::bigint, ${raw(sums.join(", "))} from record
    where register = ${registerId} and state = 'live' group by subject, month`;
}

/** Every row of a register's tallies, in key order, as text: what a rebuild must reproduce to the byte. */
export async function tallyText(sql: Sql, register: Register): Promise<string> {
  const rows = await sql<{ row: string }>`select t::text as row from ${tallyTable(register)} t order by subject, month`;
  return rows.map((row) => row.row).join("\n");
}
