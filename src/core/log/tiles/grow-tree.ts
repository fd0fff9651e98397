import { concatBytes, HASH_BYTES, type Hash, malformed, requireHash } from "../bytes/index.ts";
import { coverOf, foldRight, requireSize } from "../tree/index.ts";
import { edgeTiles, TILE_HEIGHT, TILE_WIDTH, type Tile } from "./tile.ts";
import { hashAt, hashesIn, tileNodes } from "./tile-nodes.ts";

/** A tile and its bytes, to be stored under `tilePath(tile)`. */
export type TileBytes = { readonly tile: Tile; readonly bytes: Uint8Array };

/**
 * All a writer has to hold of a tree: the bytes of its partial tile at each level, lowest first, empty where the level's last tile is full.
 * At most 255 hashes a level. It is what `edgeTiles(size)` names, so it can be read back from the store.
 */
export type TreeEdge = { readonly size: number; readonly levels: readonly Uint8Array[] };

/** The edge of a stored tree. `bytesOf` gives the bytes of a partial tile; throws `log_malformed` when their number is wrong. */
export function edgeOf(size: number, bytesOf: (tile: Tile) => Uint8Array): TreeEdge {
  const levels: Uint8Array[] = [];
  for (const tile of edgeTiles(requireSize(size, "size of a tree"))) {
    while (levels.length < tile.level) levels.push(new Uint8Array(0));
    levels.push(requireTile(tile, bytesOf(tile)));
  }
  return { size, levels };
}

/**
 * Appends leaf hashes: gives the edge after them, and every tile that is new or wider than before (`grownTiles`), lower levels first. Nothing
 * is read back and no full tile is touched again, so the writer can store all of it in one transaction with the checkpoint. About one node
 * hash for each leaf.
 */
export function growTree(
  hash: Hash,
  edge: TreeEdge,
  leafHashes: readonly Uint8Array[],
): { readonly edge: TreeEdge; readonly tiles: readonly TileBytes[] } {
  for (const leafHash of leafHashes) requireHash(leafHash, "leaf hash");
  const levels: Uint8Array[] = [];
  const tiles: TileBytes[] = [];
  let added = leafHashes;
  for (let level = 0; added.length > 0 || level < edge.levels.length; level++) {
    const before = edge.levels[level] ?? new Uint8Array(0);
    const grown = growLevel({ level, before, first: Math.floor(edge.size / TILE_WIDTH ** (level + 1)) }, added);
    levels.push(grown.partial);
    for (const tile of grown.tiles) tiles.push(tile);
    added = grown.tiles.filter(({ tile }) => tile.width === TILE_WIDTH).map(({ bytes }) => rootOfFull(hash, bytes));
  }
  return { edge: { size: requireSize(edge.size + leafHashes.length, "size after"), levels }, tiles };
}

/** Root of the tree at an edge: at most a few hundred hashes, whatever its size. */
export function edgeRoot(hash: Hash, { levels }: TreeEdge): Uint8Array {
  // Higher tiles lie further left, and each holds subtrees that shrink to the right: together they cover the tree.
  return foldRight(
    hash,
    levels.toReversed().flatMap((bytes) => rootsIn(hash, bytes)),
  );
}

type Level = { readonly level: number; readonly before: Uint8Array; readonly first: number };

function growLevel({ level, before, first }: Level, added: readonly Uint8Array[]): { partial: Uint8Array; tiles: TileBytes[] } {
  if (added.length === 0) return { partial: before, tiles: [] };
  const row = concatBytes([before, ...added]);
  const full = Math.floor(hashesIn(row) / TILE_WIDTH);
  const cut = (at: number) => row.slice(at * TILE_WIDTH * HASH_BYTES, (at + 1) * TILE_WIDTH * HASH_BYTES);
  const partial = cut(full);
  const rows = [...Array.from({ length: full }, (_, at) => cut(at)), ...(partial.length > 0 ? [partial] : [])];
  return { partial, tiles: rows.map((bytes, at) => ({ tile: { level, index: first + at, width: hashesIn(bytes) }, bytes })) };
}

function rootOfFull(hash: Hash, bytes: Uint8Array): Uint8Array {
  return tileNodes(hash, bytes)[TILE_HEIGHT] ?? bytes;
}

function rootsIn(hash: Hash, bytes: Uint8Array): Uint8Array[] {
  const nodes = tileNodes(hash, bytes);
  return coverOf({ start: 0, end: hashesIn(bytes) }).map(({ level, index }) => hashAt(nodes[level] ?? bytes, index));
}

/** Returns the bytes when there are 32 for each hash of the tile. */
export function requireTile(tile: Tile, bytes: Uint8Array): Uint8Array {
  const wanted = tile.width * HASH_BYTES;
  if (bytes.length === wanted) return bytes;
  throw malformed(`tile ${tile.index} of level ${tile.level}, width ${tile.width}: wanted ${wanted} bytes, saw ${bytes.length}`);
}
