import type { Register } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";
import { ensureTallyTable } from "./schema.ts";
import type { Pool, Sql } from "./sql.ts";

/** What the store says of itself. */
export type InstallationRow = {
  readonly config: string;
  /** With the configuration it tells one store from another. */
  readonly createdAt: number;
  readonly standingAt: number | undefined;
  readonly isSimulated: boolean;
};

/** The store's own row; undefined in a store that was never opened. */
export async function readInstallation(sql: Sql): Promise<InstallationRow | undefined> {
  const rows = await sql<{ config: string; createdAt: number; standingAt: number | null; isSimulated: boolean }>`
    select config, created_at as "createdAt", standing_at as "standingAt", is_simulated as "isSimulated" from installation`;
  const row = rows[0];
  return row === undefined ? undefined : { ...row, standingAt: row.standingAt ?? undefined };
}

/** Whether nobody has opened the store yet. */
export async function isNewStore(sql: Sql): Promise<boolean> {
  const rows = await sql<{ found: string | null }>`select to_regclass('installation')::text as found`;
  return (rows[0]?.found ?? null) === null || (await readInstallation(sql)) === undefined;
}

/** Takes an empty store for this configuration. Throws `store_foreign` when it belongs to another. */
export async function claimInstallation(sql: Sql, given: { readonly config: string; readonly now: number }): Promise<InstallationRow> {
  await sql`insert into installation (config, created_at) values (${given.config}, ${given.now}) on conflict do nothing`;
  const row = await readInstallation(sql);
  if (row?.config === given.config) return row;
  throw new CredenceError("store_foreign", `the store belongs to the configuration ${row?.config}; wanted ${given.config}`);
}

/** Notes that the store holds simulated records, or history that ends at an instant: the later of what it says and this. */
export async function markInstallation(sql: Sql, given: { readonly standingAt?: number; readonly isSimulated?: true }): Promise<void> {
  await sql`
    update installation set
      standing_at = greatest(standing_at, ${given.standingAt ?? null}::bigint),
      is_simulated = is_simulated or ${given.isSimulated ?? false}`;
}

/** The declarations the store has worked under, by `name@version`. */
export async function readKnownRegisters(sql: Sql): Promise<ReadonlyMap<string, { readonly id: number; readonly declaration: string }>> {
  const rows = await sql<{ id: number; key: string; declaration: string }>`
    select id, name || '@' || version as key, declaration from register`;
  return new Map(rows.map(({ key, ...row }) => [key, row]));
}

/** Enters a register's version, with its tally table, and returns its id. */
export async function enterRegister(pool: Pool, register: Register, declaration: string): Promise<number> {
  return pool.begin(async (tx) => {
    await tx`lock table register in exclusive mode`;
    await tx`
      insert into register (id, name, version, declaration)
      select coalesce(max(id), 0) + 1, ${register.name}::text, ${register.version}::integer, ${declaration}::text from register
      on conflict do nothing`;
    await ensureTallyTable(tx, register);
    const rows = await tx<{ id: number }>`select id from register where name = ${register.name} and version = ${register.version}`;
    return idOf(rows);
  });
}

/** Enters a source by name and returns its id. */
export async function enterSource(pool: Pool, name: string): Promise<number> {
  return pool.begin(async (tx) => {
    await tx`lock table source in exclusive mode`;
    await tx`insert into source (id, name) select coalesce(max(id), 0) + 1, ${name}::text from source on conflict do nothing`;
    return idOf(await tx<{ id: number }>`select id from source where name = ${name}`);
  });
}

function idOf(rows: readonly { id: number }[]): number {
  const id = rows[0]?.id;
  if (id === undefined) throw new CredenceError("internal", "a row just written is not there");
  return id;
}
