import { randomFillSync } from "node:crypto";

/**
 * UUIDv7 (RFC 9562) of a statement: 48 bits of milliseconds, then 74 random bits. Statements of a subject so lie in the order in
 * which they came. Subjects themselves get a UUIDv4, which does not tell when somebody was first recorded.
 */
export function newStatementId(micros: number): Buffer {
  const id = randomBytes16();
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

const POOL_BYTES = 16 * 1024;
let pool = Buffer.alloc(POOL_BYTES);
let used = POOL_BYTES;

/** Random bytes are drawn in blocks: one call for each id would cost more than the id. A drawn block is never handed out twice. */
function randomBytes16(): Buffer {
  if (used === POOL_BYTES) {
    pool = randomFillSync(Buffer.allocUnsafeSlow(POOL_BYTES));
    used = 0;
  }
  used += 16;
  return pool.subarray(used - 16, used);
}
