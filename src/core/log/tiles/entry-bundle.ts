import { concatBytes, type Hash, malformed } from "../bytes/index.ts";
import { hashLeaf } from "../tree/index.ts";
import { TILE_WIDTH } from "./tile.ts";

/** An entry's length is written in two bytes. */
const ENTRY_BYTES_MAX = 65_535;

const LENGTH_BYTES = 2;

/**
 * Bytes of a bundle: each entry after its length as uint16, the higher byte first. `["", "abc"]` is `0000 0003 616263`. Throws
 * `log_malformed` for no entries, more than 256, or one of more than 65,535 bytes.
 */
export function formatBundle(entries: readonly Uint8Array[]): Uint8Array {
  requireCount(entries.length);
  return concatBytes(entries.flatMap((entry) => [lengthBytes(entry), entry]));
}

/** The entries of a bundle, views on its bytes. `width` of them, to the last byte, or it throws `log_malformed`. */
export function parseBundle(bytes: Uint8Array, width: number): Uint8Array[] {
  requireCount(width);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries: Uint8Array[] = [];
  let at = 0;
  while (entries.length < width) {
    if (at + LENGTH_BYTES > bytes.length) throw cutShort(entries.length, width);
    const start = at + LENGTH_BYTES;
    at = start + view.getUint16(at);
    if (at > bytes.length) throw cutShort(entries.length, width);
    entries.push(bytes.subarray(start, at));
  }
  if (at !== bytes.length) throw malformed(`a bundle of ${width} entries: wanted ${at} bytes, saw ${bytes.length}`);
  return entries;
}

/** Leaf hashes of entries, one after the other: the bytes of the level 0 tile that belongs to their bundle. */
export function hashBundle(hash: Hash, entries: readonly Uint8Array[]): Uint8Array {
  return concatBytes(entries.map((entry) => hashLeaf(hash, entry)));
}

function lengthBytes({ length }: Uint8Array): Uint8Array {
  if (length > ENTRY_BYTES_MAX) throw malformed(`wanted an entry of at most ${ENTRY_BYTES_MAX} bytes, saw ${length}`);
  return Uint8Array.of(length >> 8, length & 0xff);
}

function requireCount(entries: number): void {
  if (Number.isSafeInteger(entries) && entries >= 1 && entries <= TILE_WIDTH) return;
  throw malformed(`wanted a bundle of 1 to ${TILE_WIDTH} entries, saw ${entries}`);
}

function cutShort(entries: number, width: number): Error {
  return malformed(`a bundle of ${width} entries: wanted more bytes after entry ${entries}`);
}
