import { CredenceError } from "../../errors.ts";

/** COPY's own signature, before its flags and header extension. */
const SIGNATURE = Buffer.from("PGCOPY\n\xff\r\n\0", "latin1");
const HEAD_BYTES = SIGNATURE.length + 8;

/** In an array: dimensions, flags, element type, size, lower bound. */
const ARRAY_HEAD_BYTES = 20;
const EMPTY_ARRAY_BYTES = 12;
/** With its length. */
const INT8_BYTES = 12;
const TRAILER = -1;

/** The fields of one row, read in the order of the columns, each by the method of its type. A null is not expected and throws `internal`. */
export type CopiedRow = {
  /** The bytes of a uuid or bytea column: a view, good until the batch has been dealt with. */
  readonly bytes: () => Buffer;
  readonly int4: () => number;
  /** A bigint below 2^53. */
  readonly int8: () => number;
  readonly text: () => string;
  /** A bigint[] column. */
  readonly int8Array: () => number[];
  /** Passes over a field. */
  readonly skip: () => void;
};

/**
 * Reads the rows of `COPY ... TO STDOUT (FORMAT binary)` as they come (PostgreSQL documentation, COPY, "Binary Format"): a batch for each piece
 * that completes any. Throws `internal` for what is not of that format, or ends before its trailer.
 */
export async function* readBinaryCopy<T>(
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
  readRow: (row: CopiedRow) => T,
): AsyncGenerator<T[]> {
  const row = new Cursor();
  let held: Buffer = Buffer.alloc(0);
  let isBegun = false;
  let hasEnded = false;
  for await (const piece of pieces) {
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    if (!isBegun) {
      if (held.length < HEAD_BYTES) continue;
      if (!held.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new CredenceError("internal", "not the output of a binary COPY");
      held = held.subarray(HEAD_BYTES);
      isBegun = true;
    }
    const rows: T[] = [];
    let at = 0;
    for (let end = endOfRow(held, at); end !== undefined && !hasEnded; end = endOfRow(held, at)) {
      hasEnded = held.readInt16BE(at) === TRAILER;
      if (!hasEnded) rows.push(readRow(row.at(held, at + 2)));
      at = end;
    }
    held = held.subarray(at);
    if (rows.length > 0) yield rows;
  }
  if (!hasEnded) throw new CredenceError("internal", "a binary COPY ended before its trailer");
}

/** Where the row ends that begins there; undefined where not all of it is there yet. */
function endOfRow(bytes: Buffer, start: number): number | undefined {
  if (start + 2 > bytes.length) return undefined;
  const fields = bytes.readInt16BE(start);
  let at = start + 2;
  for (let field = 0; field < fields; field++) {
    if (at + 4 > bytes.length) return undefined;
    at += 4 + Math.max(0, bytes.readInt32BE(at));
  }
  return at <= bytes.length ? at : undefined;
}

/** One for all rows: a million of them would be a million objects. */
class Cursor implements CopiedRow {
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;

  at(bytes: Buffer, at: number): this {
    this.#bytes = bytes;
    this.#at = at;
    return this;
  }

  bytes = (): Buffer => {
    const length = this.#length();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  };

  int4 = (): number => {
    this.#length();
    this.#at += 4;
    return this.#bytes.readInt32BE(this.#at - 4);
  };

  int8 = (): number => {
    this.#length();
    return this.#int8();
  };

  text = (): string => {
    const length = this.#length();
    this.#at += length;
    return this.#bytes.toString("utf8", this.#at - length, this.#at);
  };

  int8Array = (): number[] => {
    const length = this.#length();
    const size = length === EMPTY_ARRAY_BYTES ? 0 : (length - ARRAY_HEAD_BYTES) / INT8_BYTES;
    if (!Number.isInteger(size)) throw new CredenceError("internal", `an array of ${length} bytes; wanted one of bigints without a null`);
    this.#at += Math.min(length, ARRAY_HEAD_BYTES);
    const values: number[] = [];
    for (let i = 0; i < size; i++) {
      this.#at += 4;
      values.push(this.#int8());
    }
    return values;
  };

  skip = (): void => {
    const length = this.#length();
    this.#at += length;
  };

  #length(): number {
    const length = this.#bytes.readInt32BE(this.#at);
    if (length < 0) throw new CredenceError("internal", "a binary COPY holds a null; wanted none");
    this.#at += 4;
    return length;
  }

  #int8(): number {
    const high = this.#bytes.readInt32BE(this.#at);
    const low = this.#bytes.readUInt32BE(this.#at + 4);
    this.#at += 8;
    const value = high * 0x1_0000_0000 + low;
    if (!Number.isSafeInteger(value)) throw new CredenceError("internal", "the store holds an integer beyond 2^53");
    return value;
  }
}
