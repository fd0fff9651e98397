import type { Hash } from "../bytes/index.ts";
import type { LeafRange } from "./leaf-range.ts";
import { type NodeReader, rangeRoot } from "./node-reader.ts";
import { consistencyRanges, inclusionRanges } from "./proof-ranges.ts";

/**
 * Proof that leaf `index` is in the tree of `size` leaves: at most 53 hashes of 32 bytes, the leaf's sibling first (RFC 6962, section 2.1.1).
 * Throws `log_malformed` when the tree has no such leaf.
 */
export function proveInclusion(
  hash: Hash,
  { index, size }: { readonly index: number; readonly size: number },
  nodeAt: NodeReader,
): Uint8Array[] {
  return proveSubtreeInclusion(hash, { index, start: 0, end: size }, nodeAt);
}

/** Proof that leaf `index` is in the subtree [start, end), numbered as in the whole tree. */
export function proveSubtreeInclusion(hash: Hash, leaf: LeafRange & { readonly index: number }, nodeAt: NodeReader): Uint8Array[] {
  return inclusionRanges(leaf.index, leaf).map((range) => rangeRoot(hash, range, nodeAt));
}

/**
 * Proof that the tree of `from` leaves is how the tree of `to` leaves began: nothing was changed, moved or dropped (RFC 6962, section
 * 2.1.2). Empty when the sizes are equal. Throws `log_malformed` unless 1 <= from <= to: the empty tree begins every tree, without proof.
 */
export function proveConsistency(
  hash: Hash,
  { from, to }: { readonly from: number; readonly to: number },
  nodeAt: NodeReader,
): Uint8Array[] {
  return proveSubtreeConsistency(hash, { start: 0, end: from, size: to }, nodeAt);
}

/** Proof that the subtree [start, end) belongs to the tree of `size` leaves. */
export function proveSubtreeConsistency(
  hash: Hash,
  { start, end, size }: LeafRange & { readonly size: number },
  nodeAt: NodeReader,
): Uint8Array[] {
  return consistencyRanges({ start, end }, size).map((range) => rangeRoot(hash, range, nodeAt));
}
