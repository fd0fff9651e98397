import { type Fragment, part, raw, type Sql } from "../sql.ts";

/**
 * How much of a table is looked at: all, or so many rows in order of their subject, from a given one on and then from the first.
 * Subjects' ids are random, so the neighbours of a random one are a fair sample.
 */
export type Extent = "all" | { readonly from: string; readonly rows: number };

/** The tables that are looked at row by row; each has an index that begins with the subject. */
export type AuditedTable = "record" | "subject_check" | "identifier";

/** The rows of a table within an extent, as a query. */
export function rowsWithin(table: AuditedTable, extent: Extent): Fragment {
  if (extent === "all") return part`select * from ${raw(table)}`;
  const { from, rows } = extent;
  return part`
    (select * from ${raw(table)} where subject >= ${from}::uuid order by subject limit ${rows}::bigint) union all
    (select * from ${raw(table)} where subject < ${from}::uuid order by subject limit ${rows}::bigint) limit ${rows}::bigint`;
}

/** How many rows a table has. */
export async function countRows(sql: Sql, table: AuditedTable): Promise<number> {
  const [row] = await sql<{ count: number }>`select count(*) from ${raw(table)}`;
  return row?.count ?? 0;
}
