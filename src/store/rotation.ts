import type { Identifier } from "../core/identity/index.ts";
import { CredenceError } from "../errors.ts";
import { bytesArray, hexArray, textArray, uuidArray } from "./binary-array.ts";
import type { Keyring, WrappedKey } from "./keys/index.ts";
import { type Pool, part, raw, type Session, type Sql } from "./sql.ts";

/** Rows moved to the new keys in one transaction: some 50 ms, for which nobody else can change them. */
const BATCH_ROWS = 5_000;

/** Any constant will do, as long as it is ours. */
const ROTATION_LOCK = 7_242_319;

/** Keeps other rotations of this store away until the transaction ends. Throws `rotation_running` when there is one. */
export async function lockRotation(tx: Sql): Promise<void> {
  const [lock] = await tx<{ isOurs: boolean }>`select pg_try_advisory_xact_lock(${ROTATION_LOCK}) as "isOurs"`;
  if (lock?.isOurs !== true) throw new CredenceError("rotation_running", "another process rotates the keys of this store");
}

/** How many rows still lie under other keys than the version in use. */
export type OlderRows = { readonly identifiers: number; readonly subjectKeys: number };

/** Counts what a rotation has yet to move. */
export async function countOlderRows(sql: Sql, current: number): Promise<OlderRows> {
  const [row] = await sql<OlderRows>`
    select (select count(*) from identifier where key_version <> ${current}) as identifiers,
      (select count(*) from subject_key where key_version <> ${current}) as "subjectKeys"`;
  return row ?? { identifiers: 0, subjectKeys: 0 };
}

type IdentifierRow = {
  readonly scheme: Identifier["scheme"];
  readonly digest: string;
  readonly keyVersion: number;
  readonly subject: string;
  readonly value: Buffer;
};

/**
 * Moves all identifiers that lie under older keys to the keys in use, batch by batch in the order of the index; yields how many it
 * has moved after each batch is durable. A lookup finds an identifier at every moment under one of its digests, and never under two.
 */
export async function* moveIdentifiers(pool: Pool, keys: Keyring): AsyncGenerator<number> {
  let after = { scheme: "", digest: "" };
  for (;;) {
    const moved = await pool.begin((tx) => moveIdentifierBatch(tx, keys, after));
    const last = moved.at(-1);
    if (last === undefined) return;
    after = last;
    yield moved.length;
  }
}

/** Rows go out and come in anew: the digest is what a distributed index is distributed by, and such a column is never changed. */
async function moveIdentifierBatch(tx: Session, keys: Keyring, after: { scheme: string; digest: string }): Promise<IdentifierRow[]> {
  const rows = await tx<IdentifierRow>`
    select scheme, encode(digest, 'hex') as digest, key_version as "keyVersion", subject, value from identifier
    where (scheme, digest) > (${after.scheme}, decode(${after.digest}, 'hex')) and key_version <> ${keys.current}
    order by scheme, digest limit ${raw(String(BATCH_ROWS))} for update`;
  if (rows.length === 0) return rows;
  const schemes = part`${textArray(rows.map((row) => row.scheme))}::text[]`;
  await tx`
    delete from identifier i using unnest(${schemes}, ${hexArray(rows.map((row) => row.digest))}::bytea[]) as w (scheme, digest)
    where i.scheme = w.scheme and i.digest = w.digest`;
  const opened = rows.map((row) => keys.openValue(row));
  await tx`
    insert into identifier (scheme, digest, key_version, subject, value)
    select w.scheme, w.digest, ${keys.current}, w.subject, w.value from unnest(${schemes},
      ${hexArray(opened.map((identifier) => keys.indexDigest(identifier)))}::bytea[],
      ${uuidArray(rows.map((row) => row.subject))}::uuid[],
      ${bytesArray(opened.map((identifier) => keys.storedValue(identifier)))}::bytea[])
      as w (scheme, digest, subject, value)`;
  return rows;
}

type KeyRow = WrappedKey & { readonly subject: string };

/** Wraps all subject keys anew that lie under older keys; yields how many it has after each batch is durable. */
export async function* rewrapSubjectKeys(pool: Pool, keys: Keyring): AsyncGenerator<number> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const moved = await pool.begin((tx) => rewrapBatch(tx, keys, after));
    const last = moved.at(-1);
    if (last === undefined) return;
    after = last.subject;
    yield moved.length;
  }
}

async function rewrapBatch(tx: Session, keys: Keyring, after: string): Promise<KeyRow[]> {
  const rows = await tx<KeyRow>`
    select subject, key_version as "keyVersion", wrapped from subject_key
    where subject > ${after} and key_version <> ${keys.current} order by subject limit ${raw(String(BATCH_ROWS))} for update`;
  if (rows.length === 0) return rows;
  const wrapped = rows.map((row) => keys.rewrap(row.subject, row).wrapped);
  await tx`
    update subject_key k set key_version = ${keys.current}, wrapped = w.wrapped
    from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${bytesArray(wrapped)}::bytea[]) as w (subject, wrapped)
    where k.subject = w.subject`;
  return rows;
}
