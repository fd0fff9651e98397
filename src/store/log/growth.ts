import { int8Array, textArray } from "../binary-array.ts";
import { raw, type Sql } from "../sql.ts";

/** How many entries of a kind came into the logs on a day of the log's time (UTC days since 1970). */
export type GrowthRow = { readonly day: number; readonly kind: string; readonly entries: number };

/** Counts what a round puts into a log on a day, in the transaction that does. */
export async function raiseGrowth(
  tx: Sql,
  { epoch, day, kinds }: { readonly epoch: number; readonly day: number; readonly kinds: readonly string[] },
): Promise<void> {
  const counted = [...Map.groupBy(kinds, (kind) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  await tx`
    insert into log_growth (epoch, day, kind, entries)
    select ${epoch}, ${day}, w.kind, w.entries from unnest(${textArray(counted.map(([kind]) => kind))}::text[],
      ${int8Array(counted.map(([, all]) => all.length))}::bigint[]) as w (kind, entries)
    on conflict (epoch, day, kind) do update set entries = log_growth.entries + excluded.entries`;
}

/** What came into all logs of the installation from a day on, by day and kind; the earliest day first. */
export async function readGrowth(sql: Sql, fromDay: number): Promise<GrowthRow[]> {
  return sql<GrowthRow>`
    select day, kind, sum(entries)::bigint as entries from log_growth where day >= ${fromDay} group by day, kind order by day, kind
    limit ${raw(String(GROWTH_ROWS_MAX))}`;
}

/** What is in all logs of the installation, by kind. */
export async function readKindCounts(sql: Sql): Promise<Omit<GrowthRow, "day">[]> {
  return sql<Omit<GrowthRow, "day">>`select kind, sum(entries)::bigint as entries from log_growth group by kind order by 2 desc, 1`;
}

/** Five years of days with every kind there is. */
const GROWTH_ROWS_MAX = 100_000;
