import { CredenceError } from "../errors.ts";
import type { Keyring } from "./keys/index.ts";
import type { Pool, Sql } from "./sql.ts";

/** The version of keys that a store is worked with, and the mark of the key file it came from, as hex. */
export type KeyInUse = { readonly version: number; readonly mark: string };

/** What the store says of its keys; undefined in a store that was never opened. */
export async function readKeyInUse(sql: Sql): Promise<KeyInUse | undefined> {
  const rows = await sql<KeyInUse>`select version, encode(mark, 'hex') as mark from key_in_use`;
  return rows[0];
}

/**
 * Has the store worked with the newest version of a keyring, from now on by everybody. Waits for all who are making subjects under
 * the version before. Throws `key_file_unsafe` when the keys are another store's or an older copy, and then nothing was changed.
 */
export async function claimKeys(pool: Pool, keys: Keyring): Promise<void> {
  const held = await readKeyInUse(pool);
  if (held !== undefined) assertFits(held, keys);
  if (held?.version === keys.current) return;
  await pool.begin(async (tx) => {
    const mark = keys.mark(keys.current);
    await tx`insert into key_in_use (version, mark) values (${keys.current}, decode(${mark}, 'hex')) on conflict do nothing`;
    const now = await readKeyInUse(tx);
    if (now !== undefined) assertFits(now, keys);
    await tx`update key_in_use set version = ${keys.current}, mark = decode(${mark}, 'hex') where version < ${keys.current}`;
  });
}

/** Refuses keys that are not the store's: under them no identifier would be found, and each made a second time. */
export function assertFits({ version, mark }: KeyInUse, keys: Keyring): void {
  if (keys.mark(version) === mark) return;
  const seen =
    version > keys.current
      ? `holds keys up to version ${keys.current}, and the store is worked with version ${version}: it is an older copy`
      : `holds no keys of version ${version} that the store was made with: it is another store's, or the version was rotated out`;
  throw new CredenceError("key_file_unsafe", `the key file ${seen}`);
}

/**
 * Holds the version of keys in use until the transaction ends: a rotation that begins waits for it. Throws `keys_stale` when it is
 * another one than the caller's. A table lock and not a row's: those who wait for it take turns, so a rotation does get its own.
 */
export async function holdKeys(tx: Sql, version: number): Promise<void> {
  await tx`lock table key_in_use in share mode`;
  await assertCurrent(tx, version);
}

/** Throws `keys_stale` when the store is worked with other keys than these by now: what was not found under them may well be there. */
export async function assertCurrent(sql: Sql, version: number): Promise<void> {
  const held = await readKeyInUse(sql);
  if (held?.version === version) return;
  throw new CredenceError(
    "keys_stale",
    `the keys read last end at version ${version}; the store is worked with version ${held?.version ?? "none"}`,
  );
}
