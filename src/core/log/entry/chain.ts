import { encodeText, HASH_BYTES, type Hash, hashParts, hmac, malformed, requireHash, uint64Bytes } from "../bytes/index.ts";
import type { Entry } from "./entry.ts";

/** Bytes of a subject's chain key: random, in the subject's file, and used for tags only. */
const CHAIN_KEY_BYTES = 32;

/** Keeps a link from ever being taken for a commitment, which is a SHA-256 of random bytes and a body. */
const LINK_PREFIX = encodeText("credence/link/v1\n");

/** The last statement of a subject's chain: its number, counted from 1, and its link. */
export type ChainHead = { readonly n: number; readonly link: Uint8Array };

/** Before the first statement: number 0, and a link of 32 zero bytes. */
export const CHAIN_START: ChainHead = { n: 0, link: new Uint8Array(HASH_BYTES) };

/**
 * `SHA-256("credence/link/v1\n" || n || previous link || commitment)`, n as 8 bytes, the highest first; 89 bytes in, 32 out. Whoever knows a link
 * knows that all before it is fixed, and learns nothing of it.
 */
export function linkOf(
  hash: Hash,
  { n, previous, commitment }: { readonly n: number; readonly previous: Uint8Array; readonly commitment: Uint8Array },
): Uint8Array {
  return hashParts(hash, [LINK_PREFIX, numberBytes(n), requireHash(previous, "previous link"), requireHash(commitment, "commitment")]);
}

/**
 * `HMAC-SHA-256(chain key, n)`, n as 8 bytes, the highest first. Strangers cannot tell whose it is; the subject can look for the next one and see
 * that nothing follows; and two leaves with one tag are two statements in one place (`ForkFinder`).
 */
export function tagOf(hash: Hash, { chainKey, n }: { readonly chainKey: Uint8Array; readonly n: number }): Uint8Array {
  if (chainKey.length !== CHAIN_KEY_BYTES) throw malformed(`wanted a chain key of ${CHAIN_KEY_BYTES} bytes, saw ${chainKey.length}`);
  return hmac(hash, chainKey, numberBytes(n));
}

type Statement = {
  readonly chainKey: Uint8Array;
  readonly head: ChainHead;
  readonly kind: string;
  readonly day: number;
  readonly commitment: Uint8Array;
};

/** The entry that follows a chain's head, and the head after it: what the sequencer makes of a queued statement. */
export function nextEntry(
  hash: Hash,
  { chainKey, head, kind, day, commitment }: Statement,
): { readonly entry: Entry; readonly head: ChainHead } {
  const n = head.n + 1;
  const link = linkOf(hash, { n, previous: head.link, commitment });
  return { entry: { kind, day, commitment, link, tag: tagOf(hash, { chainKey, n }) }, head: { n, link } };
}

function numberBytes(n: number): Uint8Array {
  if (!Number.isSafeInteger(n) || n < 1) throw malformed(`wanted a number in a chain from 1, saw ${n}`);
  return uint64Bytes(n);
}
