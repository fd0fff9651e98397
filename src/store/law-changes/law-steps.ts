import { OWN_CHAIN } from "../log/index.ts";
import type { Sql } from "../sql.ts";

/** What the log says of the law: that a configuration was put in force, or a step of a change. */
export type LawStep = { readonly id: string; readonly kind: "configuration" | "law_change"; readonly at: number; readonly text: string };

/** Every such statement, in the order in which they were made; of one moment, changes first. */
export async function readLawSteps(sql: Sql): Promise<LawStep[]> {
  return sql`
    select id, kind, made_at as at, convert_from(body, 'UTF8') as text from statement
    where subject = ${OWN_CHAIN} and kind in ('configuration', 'law_change') and body is not null
    order by made_at, kind desc, id`;
}

/** Since when (UTC microseconds) somebody is in the store, as far as what is still there tells; undefined where nothing does. */
export async function readInhabitedSince(sql: Sql): Promise<number | undefined> {
  const [row] = await sql<{ since: number | null }>`
    select least((select min(recorded_at) from record), (select min(asked_at) from subject_check)) as since`;
  return row?.since ?? undefined;
}
