import type { Sql } from "./sql.ts";

/** A thing asked for without the right to it. `wanted` names the right, never whom it was about. */
export type RefusalRow = {
  readonly id: string;
  readonly refusedAt: number;
  /** The id of the API key. */
  readonly key: string;
  readonly code: string;
  readonly wanted: string;
};

/** Keeps a refusal. */
export async function insertRefusal(sql: Sql, row: RefusalRow): Promise<void> {
  await sql`
    insert into refusal (id, refused_at, api_key, code, wanted) values (${row.id}, ${row.refusedAt}, ${row.key}, ${row.code}, ${row.wanted})`;
}

/** The latest refusals, newest first. */
export async function readRefusals(sql: Sql, limit: number): Promise<RefusalRow[]> {
  return sql<RefusalRow>`
    select id, refused_at as "refusedAt", api_key as key, code, wanted from refusal order by refused_at desc, id desc limit ${limit}`;
}
