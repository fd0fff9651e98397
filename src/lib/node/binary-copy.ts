import { CredenceError } from "../../errors.ts";
import { writeHex } from "./write-hex.ts";

/** COPY's own signature, its flags and the length of its header extension (both 0). */
const HEADER = Buffer.concat([Buffer.from("PGCOPY\n\xff\r\n\0", "latin1"), Buffer.alloc(8)]);

/** Where a writer begins: a usual chunk with room to spare, so that it seldom grows. */
const START_BYTES = 1024 * 1024;

/** A text up to this length is copied faster in a loop than by a call into Node. */
const SHORT_TEXT_CHARS = 32;

const OID = { bytea: 17, int8: 20, uuid: 2950 } as const;
const UUID_BYTES = 16;
const UUID_CHARS_MAX = 36;
const NUL = 0;

/**
 * Writes rows for `COPY table (columns) FROM STDIN (FORMAT binary)` (PostgreSQL documentation, COPY, "Binary Format"):
 * for each row `row(n)`, then n fields in the order of the columns, each by the method of its type.
 *
 *     signature 11 bytes, int32 0, int32 0; each row: int16 fields, each field: int32 bytes (-1: null), bytes; at the end int16 -1
 *
 * `take()` hands out what was written since the last time, for the stream; `end()` the rest and the trailer. Throws `internal` for
 * what a column of the type cannot hold: the caller has already refused it at the edge.
 */
export class BinaryCopy {
  #bytes: Buffer = Buffer.allocUnsafeSlow(START_BYTES);
  #view = viewOf(this.#bytes);
  #at = HEADER.copy(this.#bytes);

  /** Bytes written since the last take(). */
  get length(): number {
    return this.#at;
  }

  /** Begins a row of so many fields. */
  row(fields: number): void {
    this.#reserve(2);
    this.#view.setInt16(this.#at, fields);
    this.#at += 2;
  }

  null(): void {
    this.#head(-1);
  }

  bool(value: boolean): void {
    this.#head(1);
    this.#bytes[this.#at++] = value ? 1 : 0;
  }

  int2(value: number): void {
    if ((value << 16) >> 16 !== value) throw unfit("int2", value);
    this.#head(2);
    this.#view.setInt16(this.#at, value);
    this.#at += 2;
  }

  int4(value: number): void {
    if ((value | 0) !== value) throw unfit("int4", value);
    this.#head(4);
    this.#view.setInt32(this.#at, value);
    this.#at += 4;
  }

  /** A bigint column, from a safe integer. */
  int8(value: number): void {
    if (!Number.isSafeInteger(value)) throw unfit("int8", value);
    this.#head(8);
    const low = value >>> 0;
    this.#view.setInt32(this.#at, (value - low) / 0x1_0000_0000);
    this.#view.setUint32(this.#at + 4, low);
    this.#at += 8;
  }

  float8(value: number): void {
    this.#head(8);
    this.#view.setFloat64(this.#at, value);
    this.#at += 8;
  }

  /** UTF-8. A NUL, which no text column can hold, or half of a surrogate pair throws. */
  text(value: string): void {
    if (value.length > SHORT_TEXT_CHARS || !this.#shortAscii(value)) this.#anyText(value);
  }

  /** A bytea column. */
  bytes(value: Uint8Array): void {
    this.#head(value.length);
    this.#bytes.set(value, this.#at);
    this.#at += value.length;
  }

  /** A bytea column, from hex. */
  hex(value: string): void {
    this.#reserve(4 + value.length);
    const length = writeHex(this.#bytes, this.#at + 4, value);
    if (length < 0) throw unfit("bytea", "a text that is not hex");
    this.#view.setInt32(this.#at, length);
    this.#at += 4 + length;
  }

  /** 16 bytes, or the text with or without hyphens. */
  uuid(value: Uint8Array | string): void {
    if (value.length > UUID_CHARS_MAX) throw unfit("uuid", "a text that is none");
    this.#reserve(4 + UUID_CHARS_MAX);
    const length = typeof value === "string" ? writeHex(this.#bytes, this.#at + 4, value) : this.#put(value, this.#at + 4);
    if (length !== UUID_BYTES) throw unfit("uuid", typeof value === "string" ? "a text that is none" : `${length} bytes`);
    this.#view.setInt32(this.#at, UUID_BYTES);
    this.#at += 4 + UUID_BYTES;
  }

  /** Faster than a call into Node for so few. */
  #put(bytes: Uint8Array, at: number): number {
    for (let i = 0; i < bytes.length; i++) this.#bytes[at + i] = bytes[i] ?? 0;
    return bytes.length;
  }

  /** A uuid[] column. */
  uuidArray(values: readonly (Uint8Array | string)[]): void {
    const start = this.#arrayHead(OID.uuid, values.length);
    for (const value of values) this.uuid(value);
    this.#arrayEnd(start);
  }

  /** A bigint[] column. */
  int8Array(values: readonly number[]): void {
    const start = this.#arrayHead(OID.int8, values.length);
    for (const value of values) this.int8(value);
    this.#arrayEnd(start);
  }

  /** A bytea[] column. */
  bytesArray(values: readonly Uint8Array[]): void {
    const start = this.#arrayHead(OID.bytea, values.length);
    for (const value of values) this.bytes(value);
    this.#arrayEnd(start);
  }

  /** What was written since the last time; the writer does not touch it again. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#at);
    this.#bytes = Buffer.allocUnsafeSlow(START_BYTES);
    this.#view = viewOf(this.#bytes);
    this.#at = 0;
    return taken;
  }

  /** What is left, with the trailer. The writer is of no use afterwards. */
  end(): Buffer {
    this.row(-1);
    return this.#bytes.subarray(0, this.#at);
  }

  #head(length: number): void {
    this.#reserve(4 + Math.max(length, 0));
    this.#view.setInt32(this.#at, length);
    this.#at += 4;
  }

  /** Dimensions (0 for an empty array), no nulls, the element's type; size and lower bound. The length is filled in by #arrayEnd. */
  #arrayHead(elementOid: number, size: number): number {
    this.#head(0);
    const start = this.#at;
    const words = size === 0 ? [0, 0, elementOid] : [1, 0, elementOid, size, 1];
    this.#reserve(words.length * 4);
    for (const word of words) {
      this.#view.setInt32(this.#at, word);
      this.#at += 4;
    }
    return start;
  }

  #arrayEnd(start: number): void {
    this.#view.setInt32(start - 4, this.#at - start);
  }

  /** False, with nothing kept, when the text holds anything beyond ASCII without NUL. */
  #shortAscii(value: string): boolean {
    const length = value.length;
    this.#reserve(4 + SHORT_TEXT_CHARS);
    const from = this.#at + 4;
    for (let i = 0; i < length; i++) {
      const code = value.charCodeAt(i);
      if (code === NUL || code > 127) return false;
      this.#bytes[from + i] = code;
    }
    this.#view.setInt32(this.#at, length);
    this.#at = from + length;
    return true;
  }

  #anyText(value: string): void {
    if (value.includes("\0") || !value.isWellFormed()) throw unfit("text", "a NUL or half of a surrogate pair");
    this.#reserve(4 + value.length * 3);
    const length = this.#bytes.write(value, this.#at + 4, "utf8");
    this.#view.setInt32(this.#at, length);
    this.#at += 4 + length;
  }

  #reserve(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, this.#at + bytes));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
    this.#view = viewOf(larger);
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function unfit(type: string, seen: number | string): CredenceError {
  return new CredenceError("internal", `a column of type ${type} cannot hold ${seen}`);
}
