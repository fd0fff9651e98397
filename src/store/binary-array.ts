import { writeHex } from "../lib/node/index.ts";

/**
 * Array parameters in PostgreSQL's binary format (array_recv): `${uuidArray(ids)}::uuid[]`. A driver sends a Buffer as it is, so for the
 * thousands of values of an intake batch neither side writes or parses text.
 *
 *     int32 dimensions (0 for an empty array, else 1), int32 0 (no nulls), int32 element type, int32 size, int32 1 (lower bound);
 *     each element: int32 bytes, bytes
 */
const OID = { bool: 16, bytea: 17, int8: 20, int2: 21, int4: 23, text: 25, float8: 701, uuid: 2950 } as const;

const HEAD_BYTES = 20;
const EMPTY_BYTES = 12;
const LENGTH_BYTES = 4;
const UUID_BYTES = 16;

/** UUIDs as text. */
export function uuidArray(values: readonly string[]): Buffer {
  return arrayOf(OID.uuid, values, { bytesOf: () => UUID_BYTES, write: writeHex });
}

/** Bytes given as hex. */
export function hexArray(values: readonly string[]): Buffer {
  return arrayOf(OID.bytea, values, { bytesOf: (hex) => hex.length / 2, write: writeHex });
}

/** Bytes. */
export function bytesArray(values: readonly Uint8Array[]): Buffer {
  return arrayOf(OID.bytea, values, { bytesOf: (bytes) => bytes.length, write: putBytes });
}

/** Safe integers. */
export function int8Array(values: readonly number[]): Buffer {
  return arrayOf(OID.int8, values, { bytesOf: () => 8, write: writeSafeInteger });
}

export function int4Array(values: readonly number[]): Buffer {
  return arrayOf(OID.int4, values, { bytesOf: () => 4, write: (into, at, value) => into.writeInt32BE(value, at) - at });
}

export function int2Array(values: readonly number[]): Buffer {
  return arrayOf(OID.int2, values, { bytesOf: () => 2, write: (into, at, value) => into.writeInt16BE(value, at) - at });
}

export function float8Array(values: readonly number[]): Buffer {
  return arrayOf(OID.float8, values, { bytesOf: () => 8, write: (into, at, value) => into.writeDoubleBE(value, at) - at });
}

export function boolArray(values: readonly boolean[]): Buffer {
  return arrayOf(OID.bool, values, { bytesOf: () => 1, write: (into, at, value) => into.writeUInt8(value ? 1 : 0, at) - at });
}

/** Any text. */
export function textArray(values: readonly string[]): Buffer {
  return arrayOf(OID.text, values, { bytesOf: (text) => Buffer.byteLength(text), write: (into, at, text) => into.write(text, at) });
}

type Element<T> = {
  readonly bytesOf: (value: T) => number;
  /** Returns how many bytes it wrote. */
  readonly write: (into: Buffer, at: number, value: T) => number;
};

function arrayOf<T>(oid: number, values: readonly T[], { bytesOf, write }: Element<T>): Buffer {
  if (values.length === 0) return emptyOf(oid);
  let length = HEAD_BYTES + LENGTH_BYTES * values.length;
  for (const value of values) length += bytesOf(value);
  const array = Buffer.allocUnsafe(length);
  array.writeInt32BE(1, 0);
  array.writeInt32BE(0, 4);
  array.writeInt32BE(oid, 8);
  array.writeInt32BE(values.length, 12);
  array.writeInt32BE(1, 16);
  let at = HEAD_BYTES;
  for (const value of values) {
    const bytes = bytesOf(value);
    array.writeInt32BE(bytes, at);
    if (write(array, at + LENGTH_BYTES, value) !== bytes) throw new RangeError(`an array of type ${oid} cannot hold this ${typeof value}`);
    at += LENGTH_BYTES + bytes;
  }
  return array;
}

function emptyOf(oid: number): Buffer {
  const array = Buffer.alloc(EMPTY_BYTES);
  array.writeInt32BE(oid, 8);
  return array;
}

function putBytes(into: Buffer, at: number, bytes: Uint8Array): number {
  into.set(bytes, at);
  return bytes.length;
}

function writeSafeInteger(into: Buffer, at: number, value: number): number {
  if (!Number.isSafeInteger(value)) return 0;
  const low = value >>> 0;
  into.writeInt32BE((value - low) / 0x1_0000_0000, at);
  return into.writeUInt32BE(low, at + 4) - at;
}
