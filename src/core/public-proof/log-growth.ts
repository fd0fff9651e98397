import { type Checkpoint, equalBytes, type Hash, openTiles, tilePath, tilesForConsistency, treeRoot } from "../log/index.ts";
import { altered, type Found, foundOr, holds } from "./found.ts";
import type { KnownHead } from "./log-head.ts";

type Growing = { readonly from: Pick<KnownHead, "size" | "root">; readonly to: Pick<Checkpoint, "size" | "root"> };

/** The tiles, by path, that show how a tree of one size became one of another; none where nothing has to be shown. */
export function tilesOfGrowth({ from, to }: Growing): readonly string[] {
  if (from.size === 0 || from.size >= to.size) return [];
  return tilesForConsistency({ from: from.size, to: to.size }).map(tilePath);
}

/**
 * Whether a log only grew since it was seen last: the tiles hash to the new root, and the tree of the old size that lies in them has the old root.
 * `tiles` are those that `tilesOfGrowth` names. Gives how many leaves came since.
 */
export function grownFrom(hash: Hash, { from, to }: Growing, tiles: ReadonlyMap<string, Uint8Array>): Promise<Found<number>> {
  return foundOr("tile_altered", "", () => {
    if (to.size < from.size) return altered("log_shrank", "", `it has ${to.size} entries, and had ${from.size}`);
    const seen = from.size === to.size ? to.root : from.size === 0 ? from.root : rootThen(hash, { from, to }, tiles);
    if (equalBytes(seen, from.root)) return holds(to.size - from.size);
    return altered("log_rewritten", "", `its first ${from.size} entries are not those that this browser saw`);
  });
}

function rootThen(hash: Hash, { from, to }: Growing, tiles: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return treeRoot(hash, from.size, openTiles(hash, { size: to.size, root: to.root, tiles }));
}
