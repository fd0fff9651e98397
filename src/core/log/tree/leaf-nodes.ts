import { type Hash, malformed } from "../bytes/index.ts";
import { hashNode } from "./node-hash.ts";
import type { NodeReader } from "./node-reader.ts";

/**
 * A tree held in memory: hashes every perfect subtree above the given leaf hashes once, and reads from them. For tests, small logs, and
 * proving many leaves at once; costs 64 bytes a leaf.
 */
export function nodesOf(hash: Hash, leafHashes: readonly Uint8Array[]): NodeReader {
  const levels = [leafHashes];
  for (let below = leafHashes; below.length > 1; ) {
    below = parentsOf(hash, below);
    levels.push(below);
  }
  return ({ level, index }) => {
    const found = levels[level]?.[index];
    if (found === undefined) throw malformed(`wanted a node of a tree of ${leafHashes.length} leaves, saw level ${level}, index ${index}`);
    return found;
  };
}

function parentsOf(hash: Hash, below: readonly Uint8Array[]): Uint8Array[] {
  const parents: Uint8Array[] = [];
  let left: Uint8Array | undefined;
  for (const node of below) {
    if (left !== undefined) parents.push(hashNode(hash, left, node));
    left = left === undefined ? node : undefined;
  }
  return parents;
}
