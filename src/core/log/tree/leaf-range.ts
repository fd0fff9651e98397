import { malformed } from "../bytes/index.ts";

/** Leaves `start` to `end - 1`, counted from 0. */
export type LeafRange = { readonly start: number; readonly end: number };

/** A perfect subtree: the `index`-th of 2^level leaves, which are leaves `index * 2^level` to `(index + 1) * 2^level - 1`. */
export type TreeNode = { readonly level: number; readonly index: number };

/** The most leaves a tree may have here: what a double counts exactly, 2^53 - 1. C2SP allows 2^64 - 1. */
export const SIZE_MAX = Number.MAX_SAFE_INTEGER;

/** Returns a size or index that is a whole number from 0 to SIZE_MAX; throws `log_malformed` otherwise. */
export function requireSize(size: number, what: string): number {
  if (Number.isSafeInteger(size) && size >= 0) return size;
  throw malformed(`${what}: wanted a whole number from 0 to 2^53 - 1, saw ${size}`);
}

/**
 * The fewest perfect subtrees that make up a range, from left to right. For [3, 13): leaf 3, [4, 8), [8, 12), leaf 12, which are
 * `{ level: 0, index: 3 }, { level: 2, index: 1 }, { level: 2, index: 2 }, { level: 0, index: 12 }`.
 */
export function coverOf({ start, end }: LeafRange): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let at = start; at < end; ) {
    let level = 0;
    let width = 1;
    while (at % (2 * width) === 0 && at + 2 * width <= end) {
      width *= 2;
      level += 1;
    }
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

/** Where RFC 6962, section 2.1 splits n > 1 leaves: the largest power of two below n. */
export function splitPoint(leaves: number): number {
  return powerOfTwoFrom(leaves) / 2;
}

/**
 * Some node of a tree has exactly these leaves on its left edge and none to the left of them: `start` is a multiple of the smallest power
 * of two that is at least `end - start` (draft-ietf-plants-merkle-tree-certs, "Subtrees"). The empty range counts.
 */
export function isSubtree({ start, end }: LeafRange): boolean {
  return start === end || (start < end && start % powerOfTwoFrom(end - start) === 0);
}

/** The smallest power of two that is at least n, for n >= 1. */
function powerOfTwoFrom(n: number): number {
  let power = 1;
  while (power < n) power *= 2;
  return power;
}
