import type { Fragment, Sql } from "../sql.ts";

/** Where something is: ids and small values, never what a record says. */
export type Place = Readonly<Record<string, string | number | boolean | readonly number[] | null>>;

/** Where a rule does not hold: in how many places, and the first few of them. */
export type Faults = { readonly count: number; readonly first: readonly Place[] };

/** Enough to see a pattern and to begin with. */
export const PLACES_SHOWN_MAX = 5;

/** The rows of a query, each a place where a rule does not hold. */
export async function faultsIn(sql: Sql, query: Fragment): Promise<Faults> {
  const rows = await sql<{ place: Place; count: number }>`
    with fault as materialized (${query})
    select to_jsonb(f) as place, (select count(*) from fault) as count from fault f order by f limit ${PLACES_SHOWN_MAX}`;
  return { count: rows[0]?.count ?? 0, first: rows.map((row) => row.place) };
}
