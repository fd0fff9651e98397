import { type Hash, malformed, requireHash } from "../bytes/index.ts";
import { coverOf, isSubtree, requireSize, type TreeNode } from "./leaf-range.ts";
import { hashNode } from "./node-hash.ts";
import { foldRight } from "./node-reader.ts";

/**
 * What has to be kept of leaves [start, end) to go on: the hashes of the fewest perfect subtrees they make up, left to right (`coverOf`), at
 * most 105 of them. One of all leaves is 32 bytes for each 1 bit of the size. Ranges that touch merge, so parts of a tree can be hashed apart.
 */
export type CompactRange = { readonly start: number; readonly end: number; readonly hashes: readonly Uint8Array[] };

/** The range before leaf `start` is appended; `emptyRange(0)` is the tree without leaves. */
export function emptyRange(start: number): CompactRange {
  return { start: requireSize(start, "start of a range"), end: start, hashes: [] };
}

/** The range with one more leaf: O(log n) at worst, one hash on average. Throws `log_malformed` for a hash that has not 32 bytes. */
export function appendLeaf(hash: Hash, range: CompactRange, leafHash: Uint8Array): CompactRange {
  const end = requireSize(range.end + 1, "end of a range");
  const node = { level: 0, index: range.end, hash: requireHash(leafHash, "leaf hash") };
  return { start: range.start, end, hashes: withNode(hash, range, node) };
}

/** The range of both, which must touch: `left.end === right.start`. Throws `log_malformed` otherwise. */
export function mergeRanges(hash: Hash, left: CompactRange, right: CompactRange): CompactRange {
  if (left.end !== right.start) throw malformed(`wanted ranges that touch, saw one end at ${left.end} and one start at ${right.start}`);
  return nodesIn(right).reduce(
    (merged: CompactRange, node) => ({
      start: left.start,
      end: (node.index + 1) * 2 ** node.level,
      hashes: withNode(hash, merged, node),
    }),
    left,
  );
}

/** Root of leaves that are a subtree, as those from 0 always are: `MTH(D[start:end])`. Throws `log_malformed` for leaves that are none. */
export function rootOfRange(hash: Hash, range: CompactRange): Uint8Array {
  if (!isSubtree(range)) throw malformed(`wanted leaves that are a subtree, saw [${range.start}, ${range.end})`);
  return foldRight(
    hash,
    nodesIn(range).map((node) => node.hash),
  );
}

/** Appends a perfect subtree that begins where the range ends: it joins its left siblings as long as the range has them. */
function withNode(hash: Hash, { start, hashes }: CompactRange, node: TreeNode & { readonly hash: Uint8Array }): Uint8Array[] {
  const joined = [...hashes];
  let { index, hash: top } = node;
  for (let width = 2 ** node.level; index % 2 === 1 && (index - 1) * width >= start; width *= 2) {
    const left = joined.pop();
    if (left === undefined) throw malformed(`wanted a hash for each subtree of a range, saw ${hashes.length} hashes`);
    top = hashNode(hash, left, top);
    index = (index - 1) / 2;
  }
  joined.push(top);
  return joined;
}

function nodesIn(range: CompactRange): (TreeNode & { readonly hash: Uint8Array })[] {
  const nodes = coverOf(range);
  if (nodes.length !== range.hashes.length) {
    throw malformed(`[${range.start}, ${range.end}): wanted ${nodes.length} hashes, saw ${range.hashes.length}`);
  }
  return nodes.map((node, at) => ({ ...node, hash: range.hashes[at] ?? new Uint8Array(0) }));
}
