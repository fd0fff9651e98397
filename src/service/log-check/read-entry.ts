import { HASH_BYTES, parseEntry } from "../../core/log/index.ts";
import { STATEMENT_KINDS } from "../../core/statement/index.ts";
import { messageOf } from "./bundle-entries.ts";

/** An entry of a kind that there is. Its last 96 bytes are commitment, link and tag. */
export type ReadEntry = { readonly kindNumber: number; readonly day: number; readonly bytes: Buffer };

/** 2^32 days: no head is longer than this, version, day, length and kind. */
const DAY_AT = 1;

/** What entries begin with but for the day, by kind: read in place, where `parseEntry` takes an entry apart and puts it together again. */
const KINDS = new Map(STATEMENT_KINDS.map((kind, number) => [kind as string, number]));
const KIND_BYTES_AT = 5;
const KIND_AT = 6;
const HASHES_BYTES = 3 * HASH_BYTES;
const VERSION = 1;
const DAY_MAX = 2_932_896;

/** Reads an entry; a text says what is wrong with it. */
export function readEntry(bytes: Buffer): ReadEntry | string {
  const kindBytes = bytes[KIND_BYTES_AT] ?? 0;
  const kindNumber = KINDS.get(bytes.toString("latin1", KIND_AT, KIND_AT + kindBytes));
  const isWhole = bytes[0] === VERSION && bytes.length === KIND_AT + kindBytes + HASHES_BYTES;
  if (isWhole && kindNumber !== undefined) {
    const day = bytes.readUInt32BE(DAY_AT);
    if (day <= DAY_MAX) return { kindNumber, day, bytes };
  }
  return faultOf(bytes);
}

/** The tag: its last 32 bytes. */
export function tagOfEntry({ bytes }: ReadEntry): Buffer {
  return bytes.subarray(-HASH_BYTES);
}

function faultOf(bytes: Uint8Array): string {
  try {
    return `of no kind that there is: ${parseEntry(bytes).kind}`;
  } catch (error) {
    return messageOf(error);
  }
}
