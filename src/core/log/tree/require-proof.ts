import { HASH_BYTES, unproven } from "../bytes/index.ts";

/** A proof has one length for its claim, and its hashes 32 bytes each; throws `log_unproven` otherwise. `what` names the claim. */
export function requireProof(proof: readonly Uint8Array[], wantedHashes: number, what: string): void {
  if (proof.length !== wantedHashes) throw unproven(`${what}: wanted a proof of ${wantedHashes} hashes, saw ${proof.length}`);
  const odd = proof.find(({ length }) => length !== HASH_BYTES);
  if (odd !== undefined) throw unproven(`${what}: wanted hashes of ${HASH_BYTES} bytes, saw one of ${odd.length}`);
}
