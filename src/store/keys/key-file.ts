import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { CredenceError } from "../../errors.ts";
import { readSecretFile, writeFileDurable } from "../../lib/node/index.ts";

/** One generation of the keys that can be rotated. */
export type KeyVersion = {
  readonly version: number;
  /** HMAC key of the identifier index. */
  readonly index: Buffer;
  /** Wraps subject keys and the values of private identifiers. */
  readonly wrapping: Buffer;
};

/**
 * The installation's secrets. They lie in one file of mode 0600, never in the database. Whoever holds the file can try every phone
 * number against the index: identifiers are pseudonyms, not anonymous.
 */
export type KeyFile = {
  /** Oldest first; the last one is in use, the others only while a rotation runs. */
  readonly versions: readonly KeyVersion[];
  /**
   * Digests of references, contents and slots. Never rotated: a tombstone has lost the reference it would have to be computed from
   * again, and must still be recognised.
   */
  readonly reference: Buffer;
  /** Authenticates page cursors. */
  readonly cursor: Buffer;
};

const KEY_BYTES = 32;

/** Fresh random keys. No key of one installation can be derived from another's: there is no root key (law 2). */
export function newKeyFile(): KeyFile {
  return { versions: [newVersion(1)], reference: randomBytes(KEY_BYTES), cursor: randomBytes(KEY_BYTES) };
}

/** The same file with one more version of keys, which is then in use. */
export function withNewVersion(keys: KeyFile): KeyFile {
  return { ...keys, versions: [...keys.versions, newVersion(currentKey(keys).version + 1)] };
}

/** The same file without the versions before the one in use: the end of a rotation. */
export function withoutOldVersions(keys: KeyFile): KeyFile {
  return { ...keys, versions: [currentKey(keys)] };
}

/** The version in use. */
export function currentKey(keys: KeyFile): KeyVersion {
  const current = keys.versions.at(-1);
  if (current === undefined) throw new CredenceError("key_file_unsafe", "the key file holds no keys; wanted at least one version");
  return current;
}

/** Reads the key file. Throws `key_file_unsafe` when it is missing, damaged or readable by others. */
export async function readKeyFile(path: string): Promise<KeyFile> {
  const text = await readSecretFile(path);
  try {
    return parseKeyFile(JSON.parse(text.toString()));
  } catch (cause) {
    throw new CredenceError("key_file_unsafe", `the key file ${path} is damaged; wanted the JSON that Credence wrote`, { cause });
  }
}

/** Writes the key file, durably and readable by its owner only. */
export async function writeKeyFile(path: string, keys: KeyFile): Promise<void> {
  const versions = keys.versions.map(({ version, index, wrapping }) => ({ version, index: base64(index), wrapping: base64(wrapping) }));
  const document = { credence: "keys", versions, reference: base64(keys.reference), cursor: base64(keys.cursor) };
  await writeFileDurable(path, `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600 });
}

/** The key file at the path, made where there is none yet. `isNewStore` false means it must be there: an old store without keys is lost. */
export async function ensureKeyFile(path: string, { isNewStore }: { readonly isNewStore: boolean }): Promise<KeyFile> {
  if (existsSync(path)) return readKeyFile(path);
  if (!isNewStore) throw new CredenceError("key_file_unsafe", `there is no key file at ${path}, and the store was made with one`);
  const keys = newKeyFile();
  await writeKeyFile(path, keys);
  return keys;
}

function newVersion(version: number): KeyVersion {
  return { version, index: randomBytes(KEY_BYTES), wrapping: randomBytes(KEY_BYTES) };
}

function parseKeyFile(document: {
  versions: { version: number; index: string; wrapping: string }[];
  reference: string;
  cursor: string;
}): KeyFile {
  const versions = document.versions.map(({ version, index, wrapping }) => ({
    version,
    index: bytesOf(index),
    wrapping: bytesOf(wrapping),
  }));
  if (versions.length === 0) throw new RangeError("no version");
  return { versions, reference: bytesOf(document.reference), cursor: bytesOf(document.cursor) };
}

function bytesOf(text: string): Buffer {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== KEY_BYTES) throw new RangeError(`a key has ${bytes.length} bytes; wanted ${KEY_BYTES}`);
  return bytes;
}

const base64 = (bytes: Buffer): string => bytes.toString("base64");
