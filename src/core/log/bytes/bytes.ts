import { malformed } from "./faults.ts";

/**
 * A synchronous SHA-256 (FIPS 180-4): bytes in, 32 bytes out. The only hash of a C2SP log. `sha256` of this package runs everywhere;
 * Node's own or a WebAssembly one may be put in its place, if it keeps no hold of the bytes it is given: they may change afterwards.
 */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** Bytes of every hash in a log. */
export const HASH_BYTES = 32;

/** One after the other. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Same length and same bytes. What is compared here is public, so it need not take the same time for all. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Returns the hash when it has 32 bytes; throws `log_malformed` otherwise. */
export function requireHash(hash: Uint8Array, what: string): Uint8Array {
  if (hash.length === HASH_BYTES) return hash;
  throw malformed(`${what}: wanted ${HASH_BYTES} bytes, saw ${hash.length}`);
}

/** Eight bytes, the highest first, of a safe integer that is not negative. */
export function uint64Bytes(value: number): Uint8Array {
  const high = Math.floor(value / 0x100000000);
  const low = value % 0x100000000;
  // Without a DataView: V8 holds a short array in its own heap, until somebody asks for its buffer.
  return Uint8Array.of(high >>> 24, high >>> 16, high >>> 8, high, low >>> 24, low >>> 16, low >>> 8, low);
}
