import {
  HASH_BYTES,
  proveInclusion,
  readOpenedTiles,
  type Tile,
  type TileNodes,
  tileNodes,
  tilePath,
  tilesForInclusion,
} from "../../core/log/index.ts";
import { sha256 } from "../../lib/node/index.ts";
import { type LogEpoch, type Pool, readTileRows } from "../../store/index.ts";
import { requireRow } from "./read-log.ts";

/** The tree that a log had at a size. */
export type ProvenTree = Pick<LogEpoch, "epoch" | "origin"> & { readonly size: number };

/**
 * Proofs that these leaves are in the tree, in order: each leaf's sibling first (RFC 6962, section 2.1.1). All tiles that are not in memory are
 * read in one statement. The log's own tiles are believed: `credence log check` is there to doubt them. Throws `store_unsound` for one that is
 * missing, `log_malformed` for a leaf that the tree has not.
 */
export async function proveLeaves(pool: Pool, tree: ProvenTree, leaves: readonly number[]): Promise<Uint8Array[][]> {
  const wanted = new Map(leaves.flatMap((index) => tilesForInclusion({ index, size: tree.size })).map((tile) => [tilePath(tile), tile]));
  const opened = await openTilesOf(pool, tree, wanted);
  const nodeAt = readOpenedTiles(tree.size, (tile) => opened.get(tilePath(tile)) ?? []);
  return leaves.map((index) => proveInclusion(sha256, { index, size: tree.size }, nodeAt));
}

async function openTilesOf(pool: Pool, { epoch, origin }: ProvenTree, wanted: ReadonlyMap<string, Tile>): Promise<Map<string, TileNodes>> {
  const kept = keptFor(pool);
  const opened = new Map<string, TileNodes>();
  const missing: [string, Tile][] = [];
  for (const [path, tile] of wanted) {
    const nodes = kept.get(`${origin}/${path}`);
    if (nodes === undefined) missing.push([path, tile]);
    else opened.set(path, nodes);
  }
  const tiles = missing.map(([, tile]) => tile);
  const rows = tiles.length === 0 ? [] : await readTileRows(pool, epoch, tiles);
  missing.forEach(([path, tile], i) => {
    const { bytes } = requireRow(rows[i], tile);
    opened.set(path, tileNodes(sha256, bytes.subarray(0, tile.width * HASH_BYTES)));
  });
  // Those used last go to the end: a map is in the order of its setting.
  for (const [path, nodes] of opened) keep(kept, `${origin}/${path}`, nodes);
  return opened;
}

/**
 * Opened tiles in memory, 16 KiB each: 16 MiB. Each proof needs the few tiles above all leaves, of which a log of 60 million leaves has 1,000,
 * and one at the bottom.
 */
const KEPT_MAX = 1_024;

type Kept = Map<string, TileNodes>;

/** By path and width, a tile never changes; so what was opened goes with the pool through which it was read. */
const keptByPool = new WeakMap<Pool, Kept>();

function keptFor(pool: Pool): Kept {
  const kept = keptByPool.get(pool) ?? new Map();
  keptByPool.set(pool, kept);
  return kept;
}

function keep(kept: Kept, key: string, nodes: TileNodes): void {
  kept.delete(key);
  kept.set(key, nodes);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_MAX) return;
    kept.delete(oldest);
  }
}
