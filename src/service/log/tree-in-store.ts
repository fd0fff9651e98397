import {
  edgeOf,
  edgeTiles,
  growBundles,
  growTree,
  HASH_BYTES,
  type Hash,
  hashLeaf,
  type NodeReader,
  readTiles,
  sha256,
  TILE_WIDTH,
  type Tile,
  type TreeEdge,
  tilePath,
} from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { BUNDLE_LEVEL, readTileRows, type Sql, type TileRow } from "../../store/index.ts";

/** The right edge of a log's tree: all that is needed to make it grow. */
export type GrowingTree = { readonly epoch: number; readonly edge: TreeEdge; readonly bundle: Uint8Array };

/** The right edge of a tree as the store has it. Throws `store_unsound` where a tile is not there. */
export async function readGrowingTree(sql: Sql, { epoch, size }: { readonly epoch: number; readonly size: number }): Promise<GrowingTree> {
  const tiles = edgeTiles(size);
  const partial = tiles.filter(({ level }) => level === 0).map(({ index }) => ({ level: BUNDLE_LEVEL, index }));
  const rows = await readTileRows(sql, epoch, [...tiles, ...partial]);
  const bytesAt = (level: number, what: string): Uint8Array => {
    const row = rows.find((each) => each?.level === level);
    if (row !== undefined) return row.bytes;
    throw new CredenceError("store_unsound", `the log of ${size} leaves lacks ${what}`);
  };
  // One partial tile a level: the level alone says which.
  const edge = edgeOf(size, (tile) => bytesAt(tile.level, `tile ${tile.index} of level ${tile.level}`));
  return { epoch, edge, bundle: partial.length === 0 ? new Uint8Array(0) : bytesAt(BUNDLE_LEVEL, "the bundle of its last entries") };
}

/** Reads nodes of a tree as the store has it, out of these tiles of it, which are narrowed to what the tree of that size had. */
export async function readerOfStored(
  sql: Sql,
  { epoch, size }: { readonly epoch: number; readonly size: number },
  tiles: readonly Tile[],
): Promise<NodeReader> {
  const rows = await readTileRows(sql, epoch, tiles);
  const bytes = new Map(tiles.map((tile, at) => [tilePath(tile), rows[at]?.bytes.subarray(0, tile.width * HASH_BYTES)]));
  return readTiles(sha256, size, (tile) => {
    const found = bytes.get(tilePath(tile));
    if (found !== undefined) return found;
    throw new CredenceError("store_unsound", `the log of ${size} leaves lacks tile ${tile.index} of level ${tile.level}`);
  });
}

/** The tree after these entries, and the tiles and bundles that are new or wider. */
export function grown(
  hash: Hash,
  { epoch, edge, bundle }: GrowingTree,
  entries: readonly Uint8Array[],
): { readonly tree: GrowingTree; readonly rows: TileRow[] } {
  const after = growTree(
    hash,
    edge,
    entries.map((entry) => hashLeaf(hash, entry)),
  );
  const bundles = growBundles({ size: edge.size, partial: bundle }, entries);
  const last = bundles.at(-1)?.bytes;
  const isPartial = after.edge.size % TILE_WIDTH !== 0;
  const rows = [
    ...after.tiles.map(({ tile, bytes }) => ({ ...tile, bytes })),
    ...bundles.map(({ bundle: { index, width }, bytes }) => ({ level: BUNDLE_LEVEL, index, width, bytes })),
  ];
  return { tree: { epoch, edge: after.edge, bundle: isPartial ? (last ?? bundle) : new Uint8Array(0) }, rows };
}
