import type { Hash } from "../bytes/index.ts";
import { type CheckpointPolicy, type Ed25519Verify, type VerifiedCheckpoint, verifyCheckpoint } from "../note/index.ts";
import { hashLeaf, verifyInclusion } from "../tree/index.ts";
import type { LogProof } from "./log-proof.ts";

/** An entry that is in a log, where, and on whose word. */
export type ProvenEntry = VerifiedCheckpoint & { readonly index: number };

type Claim = { readonly proof: LogProof; readonly entry: Uint8Array; readonly policy: CheckpointPolicy };

/**
 * Checks that `entry` is in the log of the policy, offline: the checkpoint's origin, signature and cosignatures, then the way from the entry's
 * hash to its root ("Verifying a tlog proof" of c2sp.org/tlog-proof). Throws `log_unproven` or `log_malformed`. `proof.extra` is not checked.
 */
export async function verifyLogProof(
  { proof, entry, policy }: Claim,
  { hash, verify }: { readonly hash: Hash; readonly verify: Ed25519Verify },
): Promise<ProvenEntry> {
  const verified = await verifyCheckpoint(proof.checkpoint, policy, verify);
  const { size, root } = verified.checkpoint;
  verifyInclusion(hash, { index: proof.index, size, leafHash: hashLeaf(hash, entry), root, proof: proof.hashes });
  return { ...verified, index: proof.index };
}
