import { malformed } from "../bytes/index.ts";
import { isSubtree, type LeafRange, splitPoint } from "./leaf-range.ts";

/**
 * Which leaves each hash of an inclusion proof covers, from the leaf's sibling up: PATH(m, D[n]) of RFC 6962, section 2.1.1. Prover and
 * verifier both read this one list. For leaf 2 of [0, 7): [3, 4), [0, 2), [4, 7). Throws `log_malformed` when the leaf is not in the range.
 */
export function inclusionRanges(index: number, range: LeafRange): LeafRange[] {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(range.end) || !isSubtree(range) || index < range.start || index >= range.end) {
    throw malformed(`wanted a leaf of a subtree, saw leaf ${index} of [${range.start}, ${range.end})`);
  }
  const ranges: LeafRange[] = [];
  for (let around = range; around.end - around.start > 1; ) {
    const [left, right] = halvesOf(around);
    const isLeft = index < left.end;
    ranges.push(isLeft ? right : left);
    around = isLeft ? left : right;
  }
  return ranges.reverse();
}

/**
 * Which leaves each hash of a proof covers that a subtree belongs to the tree of `size` leaves: SUBTREE_PROOF(start, end, D[n]) of
 * draft-ietf-plants-merkle-tree-certs, which for start = 0 is PROOF(end, D[size]) of RFC 6962, section 2.1.2. The subtree's own root is left
 * out where it is a node of the tree. For [0, 3) in 7 leaves: [2, 3), [3, 4), [0, 2), [4, 7).
 */
export function consistencyRanges(subtree: LeafRange, size: number): LeafRange[] {
  const { start, end } = subtree;
  if (!Number.isSafeInteger(size) || !isSubtree(subtree) || start < 0 || start === end || end > size) {
    throw malformed(`wanted a subtree of ${size} leaves that is not empty, saw [${start}, ${end})`);
  }
  const ranges: LeafRange[] = [];
  let around: LeafRange = { start: 0, end: size };
  let rest = subtree;
  while (rest.start !== around.start || rest.end !== around.end) {
    const [left, right] = halvesOf(around);
    const isLeft = rest.end <= left.end;
    ranges.push(isLeft ? right : left);
    around = isLeft ? left : right;
    if (!isLeft) rest = { start: Math.max(rest.start, left.end), end: rest.end };
  }
  if (rest.start !== start) ranges.push(rest);
  return ranges.reverse();
}

/** RFC 6962 splits n leaves at the largest power of two below n. */
export function halvesOf({ start, end }: LeafRange): readonly [LeafRange, LeafRange] {
  const middle = start + splitPoint(end - start);
  return [
    { start, end: middle },
    { start: middle, end },
  ];
}
