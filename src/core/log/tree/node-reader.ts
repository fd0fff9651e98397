import type { Hash } from "../bytes/index.ts";
import { coverOf, type LeafRange, type TreeNode } from "./leaf-range.ts";
import { hashEmpty, hashNode } from "./node-hash.ts";

/** Gives the hash of a perfect subtree: out of tiles (`readTiles`, `openTiles`), out of memory (`nodesOf`), or out of a database. */
export type NodeReader = (node: TreeNode) => Uint8Array;

/** Root of a tree: `MTH(D[0:size])` of RFC 6962, section 2.1, from the O(log size) perfect subtrees it is made of. */
export function treeRoot(hash: Hash, size: number, nodeAt: NodeReader): Uint8Array {
  return rangeRoot(hash, { start: 0, end: size }, nodeAt);
}

/** Root of leaves that are a subtree: `MTH(D[start:end])`. */
export function rangeRoot(hash: Hash, range: LeafRange, nodeAt: NodeReader): Uint8Array {
  return foldRight(hash, coverOf(range).map(nodeAt));
}

/** One hash out of the roots of perfect subtrees that shrink from left to right: each is the left half of what follows it. */
export function foldRight(hash: Hash, hashes: readonly Uint8Array[]): Uint8Array {
  const last = hashes.at(-1);
  if (last === undefined) return hashEmpty(hash);
  return hashes.slice(0, -1).reduceRight((right, left) => hashNode(hash, left, right), last);
}
