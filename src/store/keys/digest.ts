import { hash } from "node:crypto";

/** HMAC-SHA256 (RFC 2104) of a text, cut to 16 bytes, as hex. 128 bits keep accidental collisions out of reach at any size. */
export type Digester = (text: string) => string;

const BLOCK_BYTES = 64;
const DIGEST_HEX_CHARS = 32;

/**
 * A digester under one key. Two one-shot hashes over a kept block are twice as fast as `createHmac` for the short texts of intake.
 * Not reentrant across awaits: it never awaits.
 */
export function digesterOf(key: Buffer): Digester {
  const outer = Buffer.alloc(BLOCK_BYTES + 32, 0x5c);
  let inner = Buffer.alloc(BLOCK_BYTES + 1024, 0x36);
  for (let i = 0; i < key.length; i++) {
    outer[i] = 0x5c ^ (key[i] ?? 0);
    inner[i] = 0x36 ^ (key[i] ?? 0);
  }
  return (text) => {
    const bytes = Buffer.byteLength(text);
    if (inner.length < BLOCK_BYTES + bytes) inner = Buffer.concat([inner.subarray(0, BLOCK_BYTES), Buffer.alloc(bytes)]);
    inner.write(text, BLOCK_BYTES);
    outer.write(hash("sha256", inner.subarray(0, BLOCK_BYTES + bytes), "hex"), BLOCK_BYTES, "hex");
    return hash("sha256", outer, "hex").slice(0, DIGEST_HEX_CHARS);
  };
}
