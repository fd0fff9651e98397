import type { Hash } from "./bytes.ts";
import { hashParts } from "./hash-parts.ts";

/** The block of SHA-256, FIPS 180-4. */
const BLOCK_BYTES = 64;

const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;

/** HMAC-SHA-256 (RFC 2104) on an injected hash: H((key ^ opad) || H((key ^ ipad) || message)), the key padded with zeros to 64 bytes. */
export function hmac(hash: Hash, key: Uint8Array, message: Uint8Array): Uint8Array {
  const short = key.length > BLOCK_BYTES ? hash(key) : key;
  const inner = hashParts(hash, [padded(short, INNER_PAD), message]);
  return hashParts(hash, [padded(short, OUTER_PAD), inner]);
}

function padded(key: Uint8Array, pad: number): Uint8Array {
  const block = new Uint8Array(BLOCK_BYTES).fill(pad);
  for (let at = 0; at < key.length; at++) block[at] = (key[at] ?? 0) ^ pad;
  return block;
}
