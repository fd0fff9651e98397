import type { Sql } from "./sql.ts";

/** A model's version as kept: its document is JSON text, final once written. */
export type ModelRow = { readonly version: number; readonly day: number; readonly document: string };

/** The version that serves a purpose on a day: the last one fitted for that day or an earlier one. */
export async function readModel(sql: Sql, purpose: string, day: number): Promise<ModelRow | undefined> {
  const rows = await sql<ModelRow>`
    select version, day, document from model where purpose = ${purpose} and day <= ${day} order by version desc limit 1`;
  return rows[0];
}

/** One version of a purpose's model; undefined where there is none. */
export async function readModelVersion(sql: Sql, purpose: string, version: number): Promise<ModelRow | undefined> {
  const rows = await sql<ModelRow>`select version, day, document from model where purpose = ${purpose} and version = ${version}`;
  return rows[0];
}

/** A version to be kept, with the statement that tells of it. */
export type NewModel = Omit<ModelRow, "version"> & { readonly purpose: string; readonly statement: string };

/** Keeps a new version, numbered after the last, and returns its number. Two at once: the second finds the first and is dropped. */
export async function insertModel(sql: Sql, { purpose, day, document, statement }: NewModel): Promise<number | undefined> {
  const rows = await sql<{ version: number }>`
    insert into model (purpose, version, day, document, statement)
    select ${purpose}::text, coalesce(max(version), 0) + 1, ${day}::integer, ${document}::text, ${statement}::uuid from model
    where purpose = ${purpose}
    on conflict do nothing returning version`;
  return rows[0]?.version;
}

/** The last day for which a purpose has a version. */
export async function lastModelDay(sql: Sql, purpose: string): Promise<number | undefined> {
  const rows = await sql<{ day: number | null }>`select max(day) as day from model where purpose = ${purpose}`;
  return rows[0]?.day ?? undefined;
}
