import type { Sql } from "./sql.ts";

/** How many records each source furnished, by its number in the store: every reference it ever used, what was erased or expired among them. */
export async function countReferences(sql: Sql): Promise<Map<number, number>> {
  const rows = await sql<{ source: number; count: number }>`select source, count(*) as count from reference group by source`;
  return new Map(rows.map(({ source, count }) => [source, count]));
}
