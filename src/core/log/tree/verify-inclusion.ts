import { encodeBase64, equalBytes, HASH_BYTES, type Hash, unproven } from "../bytes/index.ts";
import { isSubtree, type LeafRange } from "./leaf-range.ts";
import { hashNode } from "./node-hash.ts";
import { inclusionRanges } from "./proof-ranges.ts";
import { requireProof } from "./require-proof.ts";

/** "The leaf with this hash is number `index` of the `size` leaves under `root`." */
export type InclusionClaim = {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/** "The leaf with this hash is number `index` of the tree, and lies in the subtree [start, end) with this `root`." */
export type SubtreeInclusionClaim = Omit<InclusionClaim, "size"> & LeafRange;

/**
 * Returns when the proof holds (RFC 9162, section 2.1.3.2); throws `log_unproven` with both roots when it does not, also when the claim makes
 * no sense: an index beyond the size, a hash too many. A proof says nothing about who vouches for `root`: see `verifyCheckpoint`.
 */
export function verifyInclusion(hash: Hash, { index, size, leafHash, root, proof }: InclusionClaim): void {
  verifySubtreeInclusion(hash, { index, start: 0, end: size, leafHash, root, proof });
}

/** The same for a leaf in a subtree (draft-ietf-plants-merkle-tree-certs, "Subtree Inclusion Proofs"). */
export function verifySubtreeInclusion(hash: Hash, claim: SubtreeInclusionClaim): void {
  const { index, start, end, leafHash, proof } = claim;
  const what = `leaf ${index} of [${start}, ${end})`;
  if (!isLeafOf(index, claim)) throw unproven(`${what}: there is no such leaf in a subtree`, { index, start, end });
  if (leafHash.length !== HASH_BYTES) throw unproven(`${what}: wanted a leaf hash of ${HASH_BYTES} bytes, saw ${leafHash.length}`);
  const ranges = inclusionRanges(index, claim);
  requireProof(proof, ranges.length, what);
  const root = climb(hash, claim, ranges);
  if (equalBytes(root, claim.root)) return;
  const roots = { wanted: encodeBase64(claim.root), seen: encodeBase64(root) };
  throw unproven(`${what}: the proof leads to another root`, { index, start, end, ...roots });
}

function isLeafOf(index: number, { start, end }: LeafRange): boolean {
  const areWhole = [index, start, end].every((value) => Number.isSafeInteger(value));
  return areWhole && start >= 0 && start <= index && index < end && isSubtree({ start, end });
}

function climb(hash: Hash, { index, leafHash, proof }: SubtreeInclusionClaim, ranges: readonly LeafRange[]): Uint8Array {
  return proof.reduce((below, beside, step) => {
    const isRight = (ranges[step]?.start ?? 0) > index;
    return isRight ? hashNode(hash, below, beside) : hashNode(hash, beside, below);
  }, leafHash);
}
