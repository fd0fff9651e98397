import { malformed } from "../bytes/index.ts";
import { requireSize } from "../tree/index.ts";

/** Levels of the tree in one tile (tlog-tiles fixes 8). */
export const TILE_HEIGHT = 8;

/** Hashes in a full tile, and entries in a full bundle: 2^8. A full tile is 8,192 bytes. */
export const TILE_WIDTH = 256;

/**
 * `width` consecutive hashes, the `index`-th such row at `level`: at level 0 leaf hashes, above them the roots of the full tiles one level
 * below. Bytes: the hashes one after the other, 32 each. `width` 256 is full; 1 to 255 is partial and only at the right edge of a tree.
 */
export type Tile = { readonly level: number; readonly index: number; readonly width: number };

/** The entries whose hashes are the level 0 tile of the same index and width. */
export type Bundle = Omit<Tile, "level">;

/**
 * The tiles that the tree of `to` leaves has and the tree of `from` leaves had not, or had narrower: what a writer stores. Lower levels
 * first, left to right. `grownTiles(0, size)` are all tiles of a tree.
 */
export function grownTiles(from: number, to: number): Tile[] {
  if (requireSize(from, "size before") > requireSize(to, "size after")) throw malformed(`wanted a tree that grows, saw ${from} to ${to}`);
  const tiles: Tile[] = [];
  for (let level = 0; hashesAt(level, to) > 0; level++) {
    const first = Math.floor(hashesAt(level, from) / TILE_WIDTH);
    if (hashesAt(level, to) === hashesAt(level, from)) continue;
    for (let index = first; index * TILE_WIDTH < hashesAt(level, to); index++) tiles.push(tileAt(to, { level, index }));
  }
  return tiles;
}

/** The same for entry bundles. */
export function grownBundles(from: number, to: number): Bundle[] {
  return grownTiles(from, to)
    .filter(({ level }) => level === 0)
    .map(({ index, width }) => ({ index, width }));
}

/**
 * The partial tiles of a tree, the right edge, lowest first. Together they hold all that is needed for its root, and to make it grow: the full
 * tiles are hashed into them. 70,000 leaves: level 0 of 112, level 1 of 17, level 2 of 1.
 */
export function edgeTiles(size: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0; hashesAt(level, size) > 0; level++) {
    const last = tileAt(size, { level, index: Math.floor(hashesAt(level, size) / TILE_WIDTH) });
    if (last.width > 0) tiles.push(last);
  }
  return tiles;
}

/** The tile as the tree of `size` leaves has it; of width 0 where it has none. */
export function tileAt(size: number, { level, index }: Omit<Tile, "width">): Tile {
  return { level, index, width: Math.max(0, Math.min(TILE_WIDTH, hashesAt(level, size) - index * TILE_WIDTH)) };
}

/** Hashes of one level: `floor(size / 256^level)`. */
function hashesAt(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}
