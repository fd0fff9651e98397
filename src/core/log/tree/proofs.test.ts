import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flipped } from "../../../../test/given-log.ts";
import { sha256 } from "../bytes/index.ts";
import {
  appendLeaf,
  type CompactRange,
  coverOf,
  emptyRange,
  hashEmpty,
  hashLeaf,
  hashNode,
  mergeRanges,
  nodesOf,
  proveConsistency,
  proveInclusion,
  proveSubtreeConsistency,
  proveSubtreeInclusion,
  rangeRoot,
  rootOfRange,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from "./index.ts";

const SIZE_MAX = 300;
const LEAVES = Array.from({ length: SIZE_MAX }, (_, index) => hashLeaf(sha256, Uint8Array.of(index >> 8, index)));
const nodeAt = nodesOf(sha256, LEAVES);
const ROOTS = Array.from({ length: SIZE_MAX + 1 }, (_, size) => mth(LEAVES.slice(0, size)));
const unproven = expect.objectContaining({ code: "log_unproven" });
const malformed = expect.objectContaining({ code: "log_malformed" });

/** RFC 6962, section 2.1, word for word. */
function mth(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (first === undefined) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return first;
  let k = 1;
  while (2 * k < leaves.length) k *= 2;
  return hashNode(sha256, mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

const rootOf = (size: number) => ROOTS[size] ?? new Uint8Array(0);
const leafAt = (index: number) => LEAVES[index] ?? new Uint8Array(0);
const sizes = fc.integer({ min: 1, max: SIZE_MAX });
const leaf = sizes.chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }));
const growth = sizes.chain((to) => fc.record({ to: fc.constant(to), from: fc.integer({ min: 1, max: to }) }));
/** A subtree: `start` is a multiple of the power of two from `end - start`. */
const subtree = fc
  .record({ height: fc.nat(6), at: fc.nat(3), cut: fc.nat(31) })
  .map(({ height, at, cut }) => ({ start: at * 2 ** height, end: (at + 1) * 2 ** height - (cut % Math.max(1, 2 ** (height - 1))) }));

describe("the tree of RFC 6962", () => {
  test("has the root of its definition at every size", () => {
    expect(ROOTS.map((_, size) => treeRoot(sha256, size, nodeAt))).toEqual(ROOTS);
    expect(treeRoot(sha256, 0, nodeAt)).toEqual(hashEmpty(sha256));
  });

  test("covers a range with the fewest perfect subtrees", () => {
    expect(coverOf({ start: 3, end: 13 })).toEqual([
      { level: 0, index: 3 },
      { level: 2, index: 1 },
      { level: 2, index: 2 },
      { level: 0, index: 12 },
    ]);
    expect(coverOf({ start: 5, end: 5 })).toEqual([]);
  });
});

describe("an inclusion proof", () => {
  test("holds for every leaf of every tree", () => {
    fc.assert(
      fc.property(leaf, ({ index, size }) => {
        const proof = proveInclusion(sha256, { index, size }, nodeAt);
        verifyInclusion(sha256, { index, size, leafHash: leafAt(index), root: rootOf(size), proof });
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      }),
    );
  });

  test("fails when any bit, the index or its length changes", () => {
    fc.assert(
      fc.property(leaf, fc.nat(), fc.nat(4), ({ index, size }, bit, part) => {
        const proof = proveInclusion(sha256, { index, size }, nodeAt);
        const claim = { index, size, leafHash: leafAt(index), root: rootOf(size), proof };
        const at = bit % Math.max(1, proof.length);
        const changes = [
          { leafHash: flipped(claim.leafHash, bit) },
          { root: flipped(claim.root, bit) },
          { proof: proof.length === 0 ? [rootOf(size)] : proof.with(at, flipped(proof[at] ?? rootOf(1), bit)) },
          { proof: [...proof, rootOf(size)] },
          { index: (index + 1 + (bit % size)) % (size + 1) },
        ];
        const changed = { ...claim, ...changes[part] };
        fc.pre(changed.index !== index || part !== 4);
        expect(() => verifyInclusion(sha256, changed)).toThrow(unproven);
      }),
    );
  });

  test("of a leaf beyond the tree is neither made nor believed", () => {
    expect(() => proveInclusion(sha256, { index: 7, size: 7 }, nodeAt)).toThrow(malformed);
    expect(() => proveInclusion(sha256, { index: -1, size: 7 }, nodeAt)).toThrow(malformed);
    expect(() => proveInclusion(sha256, { index: 0.5, size: 7 }, nodeAt)).toThrow(malformed);
    const claim = { leafHash: leafAt(0), root: leafAt(0), proof: [] };
    expect(() => verifyInclusion(sha256, { ...claim, index: 0, size: 0 })).toThrow(unproven);
    expect(() => verifyInclusion(sha256, { ...claim, index: 2 ** 60, size: 2 ** 61 })).toThrow(unproven);
  });

  test("holds for a leaf of a subtree, wherever it lies", () => {
    fc.assert(
      fc.property(subtree, fc.nat(), ({ start, end }, seed) => {
        const index = start + (seed % (end - start));
        const proof = proveSubtreeInclusion(sha256, { index, start, end }, nodeAt);
        const root = rangeRoot(sha256, { start, end }, nodeAt);
        expect(root).toEqual(mth(LEAVES.slice(start, end)));
        verifySubtreeInclusion(sha256, { index, start, end, leafHash: leafAt(index), root, proof });
      }),
    );
  });
});

describe("a consistency proof", () => {
  test("holds between any two sizes of one log", () => {
    fc.assert(
      fc.property(growth, ({ from, to }) => {
        const proof = proveConsistency(sha256, { from, to }, nodeAt);
        verifyConsistency(sha256, { from, to, fromRoot: rootOf(from), toRoot: rootOf(to), proof });
        expect(proof.length === 0).toBe(from === to);
      }),
    );
  });

  test("fails when any bit or its length changes", () => {
    fc.assert(
      fc.property(growth, fc.nat(), fc.nat(3), ({ from, to }, bit, part) => {
        const proof = proveConsistency(sha256, { from, to }, nodeAt);
        const claim = { from, to, fromRoot: rootOf(from), toRoot: rootOf(to), proof };
        const at = bit % Math.max(1, proof.length);
        const changes = [
          { fromRoot: flipped(claim.fromRoot, bit) },
          { toRoot: flipped(claim.toRoot, bit) },
          { proof: proof.length === 0 ? [rootOf(to)] : proof.with(at, flipped(proof[at] ?? rootOf(1), bit)) },
          { proof: [...proof, rootOf(to)] },
        ];
        expect(() => verifyConsistency(sha256, { ...claim, ...changes[part] })).toThrow(unproven);
      }),
    );
  });

  test("fails between a log and one that changed a leaf of it", () => {
    fc.assert(
      fc.property(growth, fc.nat(), ({ from, to }, seed) => {
        const other = LEAVES.slice(0, to).with(seed % from, rootOf(0));
        const proof = proveConsistency(sha256, { from, to }, nodesOf(sha256, other));
        const toRoot = mth(other);
        expect(() => verifyConsistency(sha256, { from, to, fromRoot: rootOf(from), toRoot, proof })).toThrow(unproven);
      }),
      { numRuns: 50 },
    );
  });

  test("is neither made nor believed from nothing or backwards", () => {
    for (const sizes of [
      { from: 0, to: 5 },
      { from: 5, to: 4 },
      { from: 1, to: Number.NaN },
    ]) {
      const claim = { ...sizes, fromRoot: rootOf(0), toRoot: rootOf(5), proof: [] };
      expect(() => proveConsistency(sha256, sizes, nodeAt)).toThrow(malformed);
      expect(() => verifyConsistency(sha256, claim)).toThrow(unproven);
    }
  });

  test("holds between a subtree and every tree that has it", () => {
    fc.assert(
      fc.property(subtree, fc.nat(SIZE_MAX), ({ start, end }, more) => {
        const size = Math.min(SIZE_MAX, end + more);
        const proof = proveSubtreeConsistency(sha256, { start, end, size }, nodeAt);
        const subtreeRoot = mth(LEAVES.slice(start, end));
        verifySubtreeConsistency(sha256, { start, end, size, subtreeRoot, root: rootOf(size), proof });
      }),
    );
  });
});

describe("a compact range", () => {
  test("has the tree's root after each leaf, and a hash for each 1 bit of its size", () => {
    let range: CompactRange = emptyRange(0);
    for (const [index, leafHash] of LEAVES.entries()) {
      expect(rootOfRange(sha256, range)).toEqual(rootOf(index));
      range = appendLeaf(sha256, range, leafHash);
      expect(range.hashes.length).toBe((index + 1).toString(2).replaceAll("0", "").length);
    }
    expect(range.end).toBe(SIZE_MAX);
  });

  test("merges with what touches it, wherever the leaves are cut", () => {
    const rangeFrom = (start: number, end: number) =>
      LEAVES.slice(start, end).reduce((range, leafHash) => appendLeaf(sha256, range, leafHash), emptyRange(start));
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: SIZE_MAX }), { minLength: 3, maxLength: 6 }), (cuts) => {
        const [start = 0, ...ends] = cuts.sort((a, b) => a - b);
        const ranges = ends.map((end, at) => rangeFrom(at === 0 ? start : (ends[at - 1] ?? 0), end));
        const merged = ranges.reduce((left, right) => mergeRanges(sha256, left, right), emptyRange(start));
        expect(merged).toEqual(rangeFrom(start, ends.at(-1) ?? 0));
      }),
      { numRuns: 50 },
    );
  });

  test("refuses a gap, hashes that are too few, and leaves that are no subtree", () => {
    const three = [0, 1, 2].reduce((range, index) => appendLeaf(sha256, range, leafAt(index)), emptyRange(0));
    expect(() => mergeRanges(sha256, three, emptyRange(4))).toThrow(malformed);
    expect(() => rootOfRange(sha256, { ...three, hashes: [] })).toThrow(malformed);
    expect(() => appendLeaf(sha256, { ...three, hashes: [] }, leafAt(3))).toThrow(malformed);
    expect(() => appendLeaf(sha256, three, new Uint8Array(31))).toThrow(malformed);
    expect(() => rootOfRange(sha256, { start: 3, end: 5, hashes: [leafAt(3), leafAt(4)] })).toThrow(malformed);
  });
});

test("sizes up to 2^53 - 1 are counted exactly", () => {
  const size = Number.MAX_SAFE_INTEGER;
  const constant = hashLeaf(sha256, Uint8Array.of(1));
  const heights: Uint8Array[] = [constant];
  for (let height = 1; height < 54; height++)
    heights.push(hashNode(sha256, heights[height - 1] ?? constant, heights[height - 1] ?? constant));
  const sameAt = ({ level }: { readonly level: number }) => heights[level] ?? constant;
  const root = treeRoot(sha256, size, sameAt);
  for (const index of [0, 2 ** 52 - 1, 2 ** 52, size - 1]) {
    verifyInclusion(sha256, { index, size, leafHash: constant, root, proof: proveInclusion(sha256, { index, size }, sameAt) });
  }
  const from = 2 ** 52 + 1;
  const proof = proveConsistency(sha256, { from, to: size }, sameAt);
  verifyConsistency(sha256, { from, to: size, fromRoot: treeRoot(sha256, from, sameAt), toRoot: root, proof });
  expect(proof.length).toBe(54);
});
