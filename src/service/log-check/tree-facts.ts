import { TILE_WIDTH } from "../../core/log/index.ts";
import { BUNDLE_LEVEL, type TileCount } from "../../store/index.ts";

/** Bundles of a log of so many leaves. */
export function bundlesIn(size: number): number {
  return Math.ceil(size / TILE_WIDTH);
}

/** Hashes or entries that a tile or bundle has in a log of so many leaves. */
export function widthIn(size: number, { level, index }: { readonly level: number; readonly index: number }): number {
  const row = Math.floor(size / TILE_WIDTH ** Math.max(level, 0));
  return Math.max(0, Math.min(TILE_WIDTH, row - index * TILE_WIDTH));
}

/** How many tiles each level has, the bundles' included. */
export function tilesIn(size: number): TileCount[] {
  const counts = [{ level: BUNDLE_LEVEL, tiles: bundlesIn(size) }];
  for (let level = 0, row = size; row > 0; level++, row = Math.floor(row / TILE_WIDTH)) {
    counts.push({ level, tiles: Math.ceil(row / TILE_WIDTH) });
  }
  return counts;
}
