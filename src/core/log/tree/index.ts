/** The Merkle tree of RFC 6962: hashes, compact ranges, proofs of inclusion and of consistency, made and verified. */
export { appendLeaf, type CompactRange, emptyRange, mergeRanges, rootOfRange } from "./compact-range.ts";
export { nodesOf } from "./leaf-nodes.ts";
export { coverOf, type LeafRange, requireSize, SIZE_MAX, type TreeNode } from "./leaf-range.ts";
export { hashEmpty, hashLeaf, hashNode, hashPairs } from "./node-hash.ts";
export { foldRight, type NodeReader, rangeRoot, treeRoot } from "./node-reader.ts";
export { consistencyRanges, inclusionRanges } from "./proof-ranges.ts";
export { proveConsistency, proveInclusion, proveSubtreeConsistency, proveSubtreeInclusion } from "./prove.ts";
export { type ConsistencyClaim, type SubtreeConsistencyClaim, verifyConsistency, verifySubtreeConsistency } from "./verify-consistency.ts";
export { type InclusionClaim, type SubtreeInclusionClaim, verifyInclusion, verifySubtreeInclusion } from "./verify-inclusion.ts";
