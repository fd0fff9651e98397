import type { Sql } from "../sql.ts";

/** A table, and about how many rows it has: as the planner last estimated. */
export type TableSize = { readonly name: string; readonly bytes: number; readonly rows: number };

/** How large a store is, and its largest tables with their indexes. */
export type StoreSize = { readonly bytes: number; readonly tables: readonly TableSize[] };

/** Of some sixty tables these hold nearly everything. */
const TABLES_SHOWN = 8;

/** How large the store is. */
export async function readStoreSize(sql: Sql): Promise<StoreSize> {
  const [whole] = await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`;
  const tables = await sql<TableSize>`
    select c.relname as name, pg_total_relation_size(c.oid) as bytes, greatest(c.reltuples, 0)::bigint as rows
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind in ('r', 'p') order by 2 desc, 1 limit ${TABLES_SHOWN}`;
  return { bytes: whole?.bytes ?? 0, tables };
}
