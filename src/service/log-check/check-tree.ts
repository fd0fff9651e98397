import { HASH_BYTES, TILE_WIDTH } from "../../core/log/index.ts";
import { BUNDLE_LEVEL, type LogEpoch, readTileRows, strayTiles, type TileRow } from "../../store/index.ts";
import { bundleEntries } from "./bundle-entries.ts";
import { GrowingCheck, rootOfFull, tileFault } from "./growing-check.ts";
import { leafText } from "./log-digests.ts";
import type { LogScene } from "./log-scene.ts";
import { indexesOf } from "./read-entries.ts";
import { type ReadEntry, readEntry } from "./read-entry.ts";
import { bundlesIn, tilesIn, widthIn } from "./tree-facts.ts";

/** Of one log: at which sizes its root is asked for, and the root that its committed checkpoint gives it, where that is rightly signed. */
export type TreeCheck = {
  readonly log: LogEpoch;
  readonly sizes: readonly number[];
  readonly committedRoot: Uint8Array | undefined;
  /** Takes each entry that is what it was when the tree was made. */
  readonly take: (leaf: number, entry: ReadEntry) => void;
};

/**
 * Goes through a log in the order of its leaves: parses each entry, hashes all into a tree again, and compares it with the stored tiles.
 * Where an entry and its tile differ, the tiles above tell which of the two is wrong, and the tree grows on with the other: one change is
 * one fault. Gives the roots that were asked for.
 */
export async function checkTree(scene: LogScene, check: TreeCheck): Promise<ReadonlyMap<number, Uint8Array>> {
  const { log } = check;
  const tree = new GrowingCheck(scene, log, check.sizes);
  const walk: Walk = { scene, check, tree, days: { last: 0 } };
  for (const indexes of indexesOf(bundlesIn(log.size))) {
    const wanted = indexes.flatMap((index) => [
      { level: BUNDLE_LEVEL, index },
      { level: 0, index },
    ]);
    const rows = await readTileRows(scene.tx, log.epoch, wanted);
    const leafHashes: Uint8Array[] = [];
    for (const [i, index] of indexes.entries()) {
      leafHashes.push(...(await leafHashesOf(walk, { index, bundle: rows[2 * i], tile: rows[2 * i + 1] }, leafHashes)));
    }
    await tree.grow(leafHashes);
    scene.onRows("bundles_whole", ((indexes.at(-1) ?? 0) + 1) * TILE_WIDTH);
  }
  scene.faults.tiles_match.addAll(await strayTiles(scene.tx, log.epoch, tilesIn(log.size)));
  return tree.roots;
}

type Walk = { readonly scene: LogScene; readonly check: TreeCheck; readonly tree: GrowingCheck; readonly days: { last: number } };
type Pair = { readonly index: number; readonly bundle: TileRow | undefined; readonly tile: TileRow | undefined };

/** The leaf hashes of a bundle, by the bundle or by its tile: whichever is to be believed. `before` are those not yet in the tree. */
async function leafHashesOf(walk: Walk, { index, bundle, tile }: Pair, before: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const { epoch, size } = walk.check.log;
  const { bundles_whole, tiles_match } = walk.scene.faults;
  const width = widthIn(size, { level: 0, index });
  const read = bundleEntries(bundle, width);
  const wrongTile = tileFault(tile, width);
  if ("fault" in read) bundles_whole.add({ epoch, bundle: index, fault: read.fault });
  if (wrongTile !== undefined) tiles_match.add({ epoch, level: 0, index, fault: wrongTile });
  const stored = tile === undefined || wrongTile !== undefined ? undefined : hashesIn(tile.bytes);
  if ("fault" in read) return stored ?? Array.from({ length: width }, () => new Uint8Array(HASH_BYTES));
  const hashed = read.entries.map((entry) => Buffer.from(leafText(entry), "latin1"));
  const differing = stored === undefined ? [] : hashed.flatMap((hash, at) => (isSame(hash, stored[at]) ? [] : [at]));
  const isBundleRight = differing.length === 0 || (await isVouchedFor(walk, { index, hashed, before }));
  if (isBundleRight && differing.length > 0) tiles_match.add({ epoch, level: 0, index, fault: "not the hashes of its entries" });
  takeEntries(walk, { index, entries: read.entries, wrong: isBundleRight ? [] : differing });
  return isBundleRight ? hashed : (stored ?? hashed);
}

type Hashed = { readonly index: number; readonly hashed: readonly Uint8Array[]; readonly before: readonly Uint8Array[] };

/** Whether the tree above has been made of these leaf hashes: the tile above a full tile knows, and of the last one the checkpoint. */
async function isVouchedFor({ scene, check, tree }: Walk, { index, hashed, before }: Hashed): Promise<boolean> {
  const { log, committedRoot } = check;
  if (hashed.length < TILE_WIDTH) return isSame(tree.rootWith([...before, ...hashed]), committedRoot);
  const [above] = await readTileRows(scene.tx, log.epoch, [{ level: 1, index: Math.floor(index / TILE_WIDTH) }]);
  return isSame(rootOfFull(hashed), above === undefined ? undefined : hashesIn(above.bytes)[index % TILE_WIDTH]);
}

type Bundled = { readonly index: number; readonly entries: readonly Buffer[]; readonly wrong: readonly number[] };

function takeEntries({ scene, check, days }: Walk, { index, entries, wrong }: Bundled): void {
  const { epoch } = check.log;
  entries.forEach((bytes, at) => {
    const leaf = index * TILE_WIDTH + at;
    const entry = wrong.includes(at) ? "not the entry that is in the tree" : readEntry(bytes);
    if (typeof entry === "string") {
      scene.faults.bundles_whole.add({ epoch, leaf, fault: entry });
      return;
    }
    if (entry.day < days.last)
      scene.faults.bundles_whole.add({ epoch, leaf, day: entry.day, fault: `before day ${days.last} of a leaf before` });
    days.last = Math.max(days.last, entry.day);
    check.take(leaf, entry);
  });
}

function hashesIn(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}

function isSame(hash: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(hash, other) === 0;
}
