import { randomFillSync } from "node:crypto";
import { writeHex } from "../../lib/node/index.ts";

/**
 * UUIDv7 (RFC 9562) of a statement: 48 bits of milliseconds, then 74 random bits. Statements of a subject so lie in the order in
 * which they came. Subjects themselves get a UUIDv4, which does not tell when somebody was first recorded.
 */
export function newStatementId(micros: number): Buffer {
  const id = randomBlock(UUID_BYTES);
  id.writeUIntBE(Math.floor(micros / 1000), 0, 6);
  id[6] = 0x70 | ((id[6] ?? 0) & 0x0f);
  id[8] = 0x80 | ((id[8] ?? 0) & 0x3f);
  return id;
}

/** A UUID's 16 bytes as text. Written in one piece: put together of slices it would keep ten strings alive. */
export function uuidText(id: Uint8Array): string {
  let at = 0;
  for (let i = 0; i < UUID_BYTES; i++) {
    const byte = id[i] ?? 0;
    TEXT[at++] = DIGITS[byte >> 4] ?? 0;
    TEXT[at++] = DIGITS[byte & 15] ?? 0;
    if (i === 3 || i === 5 || i === 7 || i === 9) at++;
  }
  return TEXT.toString("latin1");
}

/** The 16 bytes of a UUID's text. */
export function uuidBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafe(UUID_BYTES);
  if (writeHex(bytes, 0, text) !== UUID_BYTES) throw new RangeError("a text that is no UUID");
  return bytes;
}

const UUID_BYTES = 16;
const UUID_CHARS = 36;
/** Shared between calls, which is safe because a call never awaits. */
const TEXT = Buffer.alloc(UUID_CHARS, "-");
const DIGITS = Buffer.from("0123456789abcdef");
const POOL_BYTES = 16 * 1024;
let pool = Buffer.alloc(POOL_BYTES);
let used = POOL_BYTES;

/**
 * Fresh random bytes. They are drawn in blocks, since one call for each id would cost more than the id, and a block is never handed
 * out twice.
 */
export function randomBlock(bytes: number): Buffer {
  if (used + bytes > POOL_BYTES) {
    pool = randomFillSync(Buffer.allocUnsafeSlow(POOL_BYTES));
    used = 0;
  }
  used += bytes;
  return pool.subarray(used - bytes, used);
}
