import { HASH_BYTES, malformed, quoted, requireHash } from "../bytes/index.ts";

/** The layout below. Another layout takes another number, and both are read. */
const VERSION = 1;

/** A kind is one word: what sort of statement this is, and nothing about whom. */
const KIND = /^[a-z][a-z0-9_]{0,31}$/;

/** 9999-12-31, the last day that ISO 8601 writes with four digits. */
const DAY_MAX = 2_932_896;

const HEAD_BYTES = 6;

/**
 * One leaf. All that strangers see of a statement: its kind, its day (whole days since 1970-01-01, UTC), and three values of 32 bytes that tell
 * nothing to who lacks the body and salt (`commitment`), the links before (`link`), or the subject's chain key (`tag`).
 */
export type Entry = {
  readonly kind: string;
  readonly day: number;
  readonly commitment: Uint8Array;
  readonly link: Uint8Array;
  readonly tag: Uint8Array;
};

/**
 * Bytes of an entry, 103 to 134 of them.
 *
 *     offset    bytes
 *     0         1       version, 01
 *     1         4       day, the highest byte first
 *     5         1       length k of the kind, 1 to 32
 *     6         k       kind, ASCII: a-z, then a-z 0-9 _
 *     6 + k     32      commitment = SHA-256(salt || body)
 *     38 + k    32      link       = SHA-256("credence/link/v1\n" || n || previous link || commitment)
 *     70 + k    32      tag        = HMAC-SHA-256(chain key, n)
 *
 * A check on 2026-11-22 begins `01 0000512b 05 636865636b`. Its hash in the tree is `hashLeaf(hash, formatEntry(entry))`.
 */
export function formatEntry({ kind, day, commitment, link, tag }: Entry): Uint8Array {
  if (!KIND.test(kind)) throw malformed(`wanted a kind of 1 to 32 characters a-z, 0-9, _, saw ${quoted(kind)}`);
  if (!Number.isSafeInteger(day) || day < 0 || day > DAY_MAX) throw malformed(`wanted a day from 0 to ${DAY_MAX}, saw ${day}`);
  const bytes = new Uint8Array(HEAD_BYTES + kind.length + 3 * HASH_BYTES);
  bytes.set([VERSION, day >>> 24, day >>> 16, day >>> 8, day, kind.length]);
  for (let at = 0; at < kind.length; at++) bytes[HEAD_BYTES + at] = kind.charCodeAt(at);
  const hashesAt = HEAD_BYTES + kind.length;
  bytes.set(requireHash(commitment, "commitment"), hashesAt);
  bytes.set(requireHash(link, "link"), hashesAt + HASH_BYTES);
  bytes.set(requireHash(tag, "tag"), hashesAt + 2 * HASH_BYTES);
  return bytes;
}

/** Reads an entry, to its last byte. Throws `log_malformed`. */
export function parseEntry(bytes: Uint8Array): Entry {
  const [version, , , , , kindBytes = 0] = bytes;
  if (version !== VERSION) throw malformed(`wanted an entry of version ${VERSION}, saw ${version ?? "no bytes"}`);
  const wanted = HEAD_BYTES + kindBytes + 3 * HASH_BYTES;
  if (bytes.length !== wanted) throw malformed(`an entry with a kind of ${kindBytes} bytes: wanted ${wanted} bytes, saw ${bytes.length}`);
  const day = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  const kind = String.fromCharCode(...bytes.subarray(HEAD_BYTES, HEAD_BYTES + kindBytes));
  const hashAt = (at: number) => bytes.slice(wanted - at * HASH_BYTES, wanted - (at - 1) * HASH_BYTES);
  const entry = { kind, day, commitment: hashAt(3), link: hashAt(2), tag: hashAt(1) };
  // Kind and day have their limits there; with the lengths above, one entry has one form.
  formatEntry(entry);
  return entry;
}
