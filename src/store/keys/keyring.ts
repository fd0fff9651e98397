import { createSecretKey, type KeyObject } from "node:crypto";
import { formatIdentifier, type Identifier, isPublicScheme } from "../../core/identity/index.ts";
import { CredenceError } from "../../errors.ts";
import { type Digester, digesterOf, macOf } from "./digest.ts";
import { currentKey, type KeyFile, type KeyVersion } from "./key-file.ts";
import { keyMark } from "./key-mark.ts";
import { openSecret, sealSecret, wrap } from "./seal.ts";
import { randomBlock } from "./statement-id.ts";

/** Opened subject keys are kept for this many subjects: unwrapping costs as much as sealing a record. About 10 MB. */
const OPEN_KEYS_MAX = 65_536;

const SUBJECT_KEY_BYTES = 32;

/** A subject key as it lies in the store. */
export type WrappedKey = { readonly keyVersion: number; readonly wrapped: Buffer };

/** What the key file is good for, ready for use. */
export type Keyring = {
  readonly file: KeyFile;
  /** The number of the key version in use. */
  readonly current: number;
  /** Tells one key file's version from another's, as hex; undefined where the file has no such version. */
  readonly mark: (version: number) => string | undefined;
  /** The identifier's digest in the index, under the key in use. */
  readonly indexDigest: (identifier: Identifier) => string;
  /** The digests under older keys, while a rotation runs; else empty. */
  readonly olderIndexDigests: (identifier: Identifier) => readonly string[];
  /** The identifier's value as the store keeps it beside the digest: public in the clear, private sealed. */
  readonly storedValue: (identifier: Identifier) => Buffer;
  readonly openValue: (row: { readonly scheme: Identifier["scheme"]; readonly keyVersion: number; readonly value: Buffer }) => Identifier;
  /** Digest of a reference, a record's content or a slot. Never rotated. */
  readonly digest: Digester;
  /** Authenticates page cursors. */
  readonly cursorDigest: Digester;
  readonly newKey: (subject: string) => WrappedKey;
  readonly subjectKey: (subject: string, stored: WrappedKey) => KeyObject;
  /** A subject key that was opened lately, without asking the store. */
  readonly openKey: (subject: string) => KeyObject | undefined;
  readonly rewrap: (subject: string, stored: WrappedKey) => WrappedKey;
};

/** The keyring of a key file. */
export function keyringOf(file: KeyFile): Keyring {
  const current = currentKey(file);
  const byVersion = new Map(file.versions.map((key) => [key.version, key]));
  const index = digesterOf(current.index);
  const older = file.versions.slice(0, -1).map((key) => digesterOf(key.index));
  const opened = new Map<string, KeyObject>();
  const macs = new Map(file.versions.map((key) => [key.version, macOf(key.wrapping)]));

  const wrapNow = macOf(current.wrapping);

  const keyOf = (version: number): KeyVersion => {
    const key = byVersion.get(version);
    if (key !== undefined) return key;
    if (version < current.version)
      throw new CredenceError("key_file_unsafe", `the key file lacks key version ${version}, which the store uses`);
    throw new CredenceError("keys_stale", `the keys read last end at version ${current.version}; the store uses version ${version}`);
  };
  const remember = (subject: string, bytes: Buffer): KeyObject => {
    if (opened.size >= OPEN_KEYS_MAX) for (const oldest of opened.keys()) if (opened.delete(oldest)) break;
    const key = createSecretKey(bytes);
    opened.set(subject, key);
    return key;
  };
  const unwrapped = (subject: string, { keyVersion, wrapped }: WrappedKey) =>
    wrap(macs.get(keyOf(keyVersion).version) ?? wrapNow, subject, wrapped);
  const wrappedNow = (subject: string, key: Buffer): WrappedKey => ({ keyVersion: current.version, wrapped: wrap(wrapNow, subject, key) });
  const newKey = (subject: string): WrappedKey => {
    const key = randomBlock(SUBJECT_KEY_BYTES);
    remember(subject, key);
    return wrappedNow(subject, key);
  };

  return {
    file,
    current: current.version,
    mark: (version) => {
      const key = byVersion.get(version);
      return key === undefined ? undefined : keyMark(file, key);
    },
    indexDigest: (identifier) => index(formatIdentifier(identifier)),
    olderIndexDigests: (identifier) => older.map((digest) => digest(formatIdentifier(identifier))),
    storedValue: ({ scheme, value }) => (isPublicScheme(scheme) ? Buffer.from(value) : sealSecret(current.wrapping, value)),
    openValue: ({ scheme, keyVersion, value }) => ({
      scheme,
      value: isPublicScheme(scheme) ? value.toString("utf8") : openSecret(keyOf(keyVersion).wrapping, value),
    }),
    digest: digesterOf(file.reference),
    cursorDigest: digesterOf(file.cursor),
    newKey,
    subjectKey: (subject, stored) => opened.get(subject) ?? remember(subject, unwrapped(subject, stored)),
    openKey: (subject) => opened.get(subject),
    rewrap: (subject, stored) => wrappedNow(subject, unwrapped(subject, stored)),
  };
}
