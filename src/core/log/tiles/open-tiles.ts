import { encodeBase64, equalBytes, type Hash, unproven } from "../bytes/index.ts";
import { type NodeReader, treeRoot } from "../tree/index.ts";
import { requireTile } from "./grow-tree.ts";
import { placeOf } from "./read-tiles.ts";
import { edgeTiles, TILE_HEIGHT, TILE_WIDTH, type Tile, tileAt } from "./tile.ts";
import { hashAt, type TileNodes, tileNodes } from "./tile-nodes.ts";
import { parseTilePath, tilePath } from "./tile-path.ts";
import { parentOf } from "./tile-plan.ts";

/** Tiles of the tree of `size` leaves under `root`, by path (`tilePath`): at least its right edge. */
export type TileSet = { readonly size: number; readonly root: Uint8Array; readonly tiles: ReadonlyMap<string, Uint8Array> };

/**
 * Checks tiles against the root of a checkpoint and gives what reads nodes out of them: the partial tiles must hash to the root, each full one
 * to its hash in the tile above, which must be there (`tilesForInclusion` and its like name all that are needed). Every byte given is checked
 * before any is used. Throws `log_unproven` and names the tile that is wrong or missing; what it returns throws that for a node in none of them.
 */
export function openTiles(hash: Hash, { size, root, tiles }: TileSet): NodeReader {
  const opened = new Map([...tiles].map(([path, bytes]) => [path, openTile(hash, { size, path, bytes })]));
  const nodeAt: NodeReader = (node) => {
    const { tile, height, at } = placeOf(node, size);
    return hashAt(nodesOfTile(tile, opened)[height] ?? new Uint8Array(0), at);
  };
  for (const tile of edgeTiles(size)) nodesOfTile(tile, opened);
  const seen = treeRoot(hash, size, nodeAt);
  if (!equalBytes(seen, root)) {
    const roots = { wanted: encodeBase64(root), seen: encodeBase64(seen) };
    throw unproven(`the partial tiles of ${size} leaves lead to another root`, { size, ...roots });
  }
  for (const path of opened.keys()) requireParent(parseTilePath(path), { size, opened });
  return nodeAt;
}

type Opened = ReadonlyMap<string, TileNodes>;

function openTile(hash: Hash, { size, path, bytes }: { size: number; path: string; bytes: Uint8Array }): TileNodes {
  const tile = parseTilePath(path);
  const { width } = tileAt(size, tile);
  if (tile.width !== width) throw unproven(`${path}: the tree of ${size} leaves has it with width ${width}`, { path, size, width });
  return tileNodes(hash, requireTile(tile, bytes));
}

function requireParent(tile: Tile, { size, opened }: { readonly size: number; readonly opened: Opened }): void {
  if (tile.width < TILE_WIDTH) return;
  const parent = parentOf(tile, size);
  const wanted = hashAt(nodesOfTile(parent, opened)[0] ?? new Uint8Array(0), tile.index % TILE_WIDTH);
  const seen = nodesOfTile(tile, opened)[TILE_HEIGHT] ?? new Uint8Array(0);
  if (equalBytes(seen, wanted)) return;
  const path = tilePath(tile);
  throw unproven(`${path}: its root is not what ${tilePath(parent)} says`, {
    path,
    wanted: encodeBase64(wanted),
    seen: encodeBase64(seen),
  });
}

function nodesOfTile(tile: Tile, opened: Opened): TileNodes {
  const nodes = opened.get(tilePath(tile));
  if (nodes === undefined) throw unproven(`wanted ${tilePath(tile)}, which is not among the tiles given`, { path: tilePath(tile) });
  return nodes;
}
