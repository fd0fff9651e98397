import { type Hash, malformed } from "../bytes/index.ts";
import type { NodeReader, TreeNode } from "../tree/index.ts";
import { requireTile } from "./grow-tree.ts";
import { TILE_HEIGHT, TILE_WIDTH, type Tile, tileAt } from "./tile.ts";
import { hashAt, type TileNodes, tileNodes } from "./tile-nodes.ts";

/**
 * Reads nodes of the tree of `size` leaves out of its tiles, as the log itself does: the tiles are believed. A tile is asked for once and its
 * inner nodes are hashed once, 255 hashes a full tile, for as long as the reader is kept: keep one for a checkpoint to make many proofs.
 * `bytesOf` throws what it likes when a tile is missing. For tiles from elsewhere use `openTiles`.
 */
export function readTiles(hash: Hash, size: number, bytesOf: (tile: Tile) => Uint8Array): NodeReader {
  const opened = new Map<string, TileNodes>();
  return readOpenedTiles(size, (tile) => {
    const key = `${tile.level}/${tile.index}`;
    const nodes = opened.get(key) ?? tileNodes(hash, requireTile(tile, bytesOf(tile)));
    opened.set(key, nodes);
    return nodes;
  });
}

/** The same out of tiles that the caller opened (`tileNodes`): for a log that keeps them from one checkpoint to the next, since none ever changes. */
export function readOpenedTiles(size: number, nodesOfTile: (tile: Tile) => TileNodes): NodeReader {
  return (node) => {
    const { tile, height, at } = placeOf(node, size);
    return hashAt(nodesOfTile(tile)[height] ?? new Uint8Array(0), at);
  };
}

/** In which tile of a tree a perfect subtree is found: `at` among those of 2^height of its hashes. */
export function placeOf({ level, index }: TreeNode, size: number): { readonly tile: Tile; readonly height: number; readonly at: number } {
  if ((index + 1) * 2 ** level > size) throw malformed(`wanted a node of a tree of ${size} leaves, saw level ${level}, index ${index}`);
  const height = level % TILE_HEIGHT;
  const perTile = TILE_WIDTH / 2 ** height;
  const tile = tileAt(size, { level: Math.floor(level / TILE_HEIGHT), index: Math.floor(index / perTile) });
  return { tile, height, at: index % perTile };
}
