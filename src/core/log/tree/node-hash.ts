import { HASH_BYTES, type Hash, hashParts, requireHash } from "../bytes/index.ts";

/** RFC 6962, section 2.1: a leaf can never be mistaken for a node, because their hashes begin with different bytes. */
const LEAF_PREFIX = Uint8Array.of(0x00);
const NODE_PREFIX = Uint8Array.of(0x01);

/** Hash of one entry: `SHA-256(0x00 || entry)`, RFC 6962, section 2.1. */
export function hashLeaf(hash: Hash, entry: Uint8Array): Uint8Array {
  return hashParts(hash, [LEAF_PREFIX, entry]);
}

/** Hash of two subtrees side by side: `SHA-256(0x01 || left || right)`, 65 bytes in, 32 out. Throws `log_malformed` for other lengths. */
export function hashNode(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hashParts(hash, [NODE_PREFIX, requireHash(left, "left hash of a node"), requireHash(right, "right hash of a node")]);
}

/**
 * The same for a row of hashes, each with its right neighbour: half as many, one after the other; a last odd one is left out. Hashes of a row
 * lie as a node wants them, so nothing is allocated for each pair.
 */
export function hashPairs(hash: Hash, row: Uint8Array): Uint8Array {
  const pairBytes = 2 * HASH_BYTES;
  const pairs = Math.floor(row.length / pairBytes);
  const bytes = new Uint8Array(1 + pairBytes);
  bytes.set(NODE_PREFIX);
  const above = new Uint8Array(pairs * HASH_BYTES);
  for (let pair = 0; pair < pairs; pair++) {
    bytes.set(row.subarray(pair * pairBytes, (pair + 1) * pairBytes), 1);
    above.set(hash(bytes), pair * HASH_BYTES);
  }
  return above;
}

/** Root of the tree without leaves: `SHA-256("")`, e3b0c442..., RFC 6962, section 2.1. */
export function hashEmpty(hash: Hash): Uint8Array {
  return hash(new Uint8Array(0));
}
