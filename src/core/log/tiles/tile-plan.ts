import { consistencyRanges, coverOf, inclusionRanges, type LeafRange } from "../tree/index.ts";
import { placeOf } from "./read-tiles.ts";
import { edgeTiles, TILE_WIDTH, type Tile, tileAt } from "./tile.ts";

/**
 * The tiles to fetch for a proof of leaf `index` in the tree of `size` leaves, and for `openTiles` to check them against its root: those with
 * the hashes, the tiles above them, the right edge. At most 2 tiles a level, so 6 for a tree of 16 million leaves. Lower levels first. A log
 * may have dropped a partial tile whose full one exists: fetch that and cut it to `32 * width` bytes.
 */
export function tilesForInclusion({ index, size }: { readonly index: number; readonly size: number }): Tile[] {
  const ranges = inclusionRanges(index, { start: 0, end: size });
  return tilesFor([{ start: index, end: index + 1 }, ...ranges], size);
}

/** The same for a proof of consistency, 1 <= from <= to; it also gives the root of the tree of `from` leaves (`treeRoot`). */
export function tilesForConsistency({ from, to }: { readonly from: number; readonly to: number }): Tile[] {
  return tilesFor([{ start: 0, end: from }, ...consistencyRanges({ start: 0, end: from }, to)], to);
}

/** The same for the root alone: the right edge. */
export function tilesForRoot(size: number): Tile[] {
  return edgeTiles(size);
}

function tilesFor(ranges: readonly LeafRange[], size: number): Tile[] {
  const holding = ranges.flatMap(coverOf).map((node) => placeOf(node, size).tile);
  const all = [...holding.flatMap((tile) => withParents(tile, size)), ...edgeTiles(size)];
  const unique = new Map(all.map((tile) => [`${tile.level}/${tile.index}`, tile]));
  return [...unique.values()].sort((a, b) => a.level - b.level || a.index - b.index);
}

/** A full tile is vouched for by the tile above it, a partial one by the root itself. */
function withParents(tile: Tile, size: number): Tile[] {
  return tile.width < TILE_WIDTH ? [tile] : [tile, ...withParents(parentOf(tile, size), size)];
}

/** The tile that holds this full tile's root, as its hash number `index % 256`. */
export function parentOf({ level, index }: Tile, size: number): Tile {
  return tileAt(size, { level: level + 1, index: Math.floor(index / TILE_WIDTH) });
}
