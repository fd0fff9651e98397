import type { Sql } from "./sql.ts";

/** An activation as kept: its document is canonical JSON, final once written. */
export type ActivationRow = {
  readonly series: string;
  readonly activation: number;
  readonly activatedAt: number;
  readonly document: string;
  readonly statement: string;
};

/** What is active in a series: its last activation; undefined where there was none. */
export async function readLastActivation(sql: Sql, series: string): Promise<ActivationRow | undefined> {
  const rows = await sql<ActivationRow>`
    select series, activation, activated_at as "activatedAt", document, statement from model_activation
    where series = ${series} order by activation desc limit 1`;
  return rows[0];
}

/** Keeps an activation, unless one of its number is there: of two at once the second is dropped. Returns whether it was kept. */
export async function insertActivation(sql: Sql, row: ActivationRow): Promise<boolean> {
  const { series, activation, activatedAt, document, statement } = row;
  const rows = await sql`
    insert into model_activation (series, activation, activated_at, document, statement)
    values (${series}, ${activation}, ${activatedAt}, ${document}, ${statement}) on conflict do nothing returning activation`;
  return rows.length > 0;
}
