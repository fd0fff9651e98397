import { randomFillSync } from "node:crypto";

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

/** A UUID's 16 bytes as text. */
export function uuidText(id: Buffer): string {
  const hex = id.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The 16 bytes of a UUID's text. */
export function uuidBytes(text: string): Buffer {
  return Buffer.from(text.replaceAll("-", ""), "hex");
}

const UUID_BYTES = 16;
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
