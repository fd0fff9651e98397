import { HASH_BYTES, type Hash } from "../bytes/index.ts";
import { hashPairs } from "../tree/index.ts";
import { TILE_HEIGHT } from "./tile.ts";

/**
 * The perfect subtrees inside one tile, from its hashes up: element h has the roots of 2^h neighbouring hashes, one after the other. A full
 * tile has nine elements, the last of them its own root, at the price of 255 hashes.
 */
export type TileNodes = readonly Uint8Array[];

/** Opens a tile's bytes, 32 for each of its hashes: a full one at the price of 255 hashes and 16 KiB. */
export function tileNodes(hash: Hash, bytes: Uint8Array): TileNodes {
  const heights = [bytes];
  for (let below = bytes; heights.length <= TILE_HEIGHT; ) {
    below = hashPairs(hash, below);
    heights.push(below);
  }
  return heights;
}

/** The `at`-th hash of a row of hashes. */
export function hashAt(row: Uint8Array, at: number): Uint8Array {
  return row.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);
}

/** How many hashes a row has. */
export function hashesIn(row: Uint8Array): number {
  return row.length / HASH_BYTES;
}
