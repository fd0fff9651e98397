import type { Sql } from "../sql.ts";

/** How many rows lie under a version of keys. */
export type KeyUse = { readonly table: "identifier" | "subject_key"; readonly version: number; readonly rows: number };

/** The key versions that the store's rows lie under. */
export async function keyVersionsUsed(sql: Sql): Promise<KeyUse[]> {
  return sql<KeyUse>`
    select 'identifier' as table, key_version as version, count(*) as rows from identifier group by key_version
    union all
    select 'subject_key', key_version, count(*) from subject_key group by key_version order by 1, 2`;
}
