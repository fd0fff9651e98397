import { encodeBase64, equalBytes, type Hash, unproven } from "../bytes/index.ts";
import { isSubtree, type LeafRange } from "./leaf-range.ts";
import { hashEmpty, hashNode } from "./node-hash.ts";
import { consistencyRanges, halvesOf } from "./proof-ranges.ts";
import { requireProof } from "./require-proof.ts";

/** "The tree of `from` leaves under `fromRoot` is how the tree of `to` leaves under `toRoot` began." */
export type ConsistencyClaim = {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/** "The subtree [start, end) under `subtreeRoot` belongs to the tree of `size` leaves under `root`." */
export type SubtreeConsistencyClaim = LeafRange & {
  readonly size: number;
  readonly subtreeRoot: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/**
 * Returns when the proof holds (RFC 9162, section 2.1.4.2); throws `log_unproven` with the roots when it does not. Refused as well: `from` 0,
 * for the empty tree begins every tree and its proof would say nothing; the caller has to see that case.
 */
export function verifyConsistency(hash: Hash, { from, to, fromRoot, toRoot, proof }: ConsistencyClaim): void {
  if (from === 0) throw unproven("consistency with the empty tree says nothing", { from, to });
  verifySubtreeConsistency(hash, { start: 0, end: from, size: to, subtreeRoot: fromRoot, root: toRoot, proof });
}

/**
 * The same for any subtree (draft-ietf-plants-merkle-tree-certs, "Subtree Consistency Proofs"). An empty subtree has the empty root, needs an
 * empty proof, and is consistent with every tree, whatever `root` is.
 */
export function verifySubtreeConsistency(hash: Hash, claim: SubtreeConsistencyClaim): void {
  const { start, end, size, proof } = claim;
  const what = `[${start}, ${end}) of ${size} leaves`;
  if (!isSubtreeOf(claim)) throw unproven(`${what}: there is no such subtree`, { start, end, size });
  if (start === end) {
    requireProof(proof, 0, what);
    requireRoot(claim, "subtreeRoot", hashEmpty(hash));
  } else {
    const ranges = consistencyRanges(claim, size);
    requireProof(proof, ranges.length, what);
    // A whole tree is only compared with itself; otherwise the subtree's root is hashed like one of the proof.
    if (ranges.length > 0) requireProof([claim.subtreeRoot], 1, `${what}, its own root`);
    requireParts(hash, claim, ranges);
  }
}

/** Both roots must come out of the proof's hashes, and of the subtree's own root where that is a node of the tree. */
function requireParts(hash: Hash, claim: SubtreeConsistencyClaim, ranges: readonly LeafRange[]): void {
  const { start, end, size, proof, subtreeRoot } = claim;
  const parts = new Map(ranges.map((range, at) => [range.start, { end: range.end, hash: proof[at] ?? subtreeRoot }]));
  // Where the subtree is a node of the tree, the proof leaves its root out: the verifier has it.
  if (parts.has(start)) requireRoot(claim, "subtreeRoot", rootFromParts(hash, claim, parts));
  else parts.set(start, { end, hash: subtreeRoot });
  requireRoot(claim, "root", rootFromParts(hash, { start: 0, end: size }, parts));
}

type Parts = ReadonlyMap<number, { readonly end: number; readonly hash: Uint8Array }>;

/** RFC 6962's own recursion, which stops where a part is known. */
function rootFromParts(hash: Hash, { start, end }: LeafRange, parts: Parts): Uint8Array {
  const known = parts.get(start);
  if (known?.end === end) return known.hash;
  const [left, right] = halvesOf({ start, end });
  return hashNode(hash, rootFromParts(hash, left, parts), rootFromParts(hash, right, parts));
}

function isSubtreeOf({ start, end, size }: SubtreeConsistencyClaim): boolean {
  const areWhole = [start, end, size].every((value) => Number.isSafeInteger(value));
  return areWhole && start >= 0 && end <= size && isSubtree({ start, end });
}

function requireRoot(claim: SubtreeConsistencyClaim, which: "subtreeRoot" | "root", seen: Uint8Array): void {
  const { start, end, size } = claim;
  if (equalBytes(claim[which], seen)) return;
  throw unproven(`[${start}, ${end}) of ${size} leaves: the proof leads to another ${which === "root" ? "root" : "root of the subtree"}`, {
    ...{ start, end, size, which, wanted: encodeBase64(claim[which]), seen: encodeBase64(seen) },
  });
}
