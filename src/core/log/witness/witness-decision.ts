import { CredenceError } from "../../../errors.ts";
import { equalBytes, type Hash, unproven } from "../bytes/index.ts";
import { type Checkpoint, type Ed25519Verify, type VerifierKey, verifyNote } from "../note/index.ts";
import { hashEmpty, verifyConsistency } from "../tree/index.ts";
import type { AddCheckpoint } from "./add-checkpoint.ts";

/** A log that a witness watches: its origin and the keys it may sign with. */
export type WitnessedLog = { readonly origin: string; readonly keys: readonly VerifierKey[] };

/** The checkpoint of this origin that the witness signed last. */
export type Seen = { readonly size: number; readonly root: Uint8Array };

/** What the witness has to do. Only `cosign` signs; `conflict` tells the size it has seen. */
export type WitnessDecision =
  | { readonly kind: "cosign"; readonly checkpoint: Checkpoint }
  | { readonly kind: "origin_unknown" }
  | { readonly kind: "signature_wrong"; readonly because: CredenceError }
  | { readonly kind: "old_size_beyond_checkpoint" }
  | { readonly kind: "conflict"; readonly size: number }
  | { readonly kind: "inconsistent"; readonly because: CredenceError };

/** HTTP status of each decision (c2sp.org/tlog-witness). */
export const WITNESS_STATUS: Readonly<Record<WitnessDecision["kind"], number>> = {
  cosign: 200,
  origin_unknown: 404,
  signature_wrong: 403,
  old_size_beyond_checkpoint: 400,
  conflict: 409,
  inconsistent: 422,
};

type Known = { readonly log: WitnessedLog | undefined; readonly seen: Seen | undefined };

/**
 * Decides on a request, in the order of c2sp.org/tlog-witness: is the log known, did it sign, does the request begin where the witness stopped,
 * does the tree only grow. `known` is what the witness holds for `request.checkpoint.origin`. On `cosign` the caller must store the checkpoint in
 * place of `seen`, only if that is still what is stored, and durably, before it answers with `signatureOf`: else two requests at once could roll
 * the log back. `inconsistent` on a signed checkpoint may be proof of misbehaviour: keep the request.
 */
export async function witnessDecision(
  request: AddCheckpoint,
  known: Known,
  { hash, verify }: { readonly hash: Hash; readonly verify: Ed25519Verify },
): Promise<WitnessDecision> {
  const { checkpoint, oldSize } = request;
  if (known.log?.origin !== checkpoint.origin) return { kind: "origin_unknown" };
  const wrong = await faultOf(() => verifyNote(request.note, known.log?.keys ?? [], verify));
  if (wrong !== undefined) return { kind: "signature_wrong", because: wrong };
  if (oldSize > checkpoint.size) return { kind: "old_size_beyond_checkpoint" };
  const seenSize = known.seen?.size ?? 0;
  if (oldSize !== seenSize) return { kind: "conflict", size: seenSize };
  const unfounded = await faultOf(() => requireGrowth(hash, request, known.seen));
  return unfounded === undefined ? { kind: "cosign", checkpoint } : { kind: "inconsistent", because: unfounded };
}

function requireGrowth(hash: Hash, { checkpoint, oldSize, proof }: AddCheckpoint, seen: Seen | undefined): void {
  const { size, root } = checkpoint;
  if (size === 0 && !equalBytes(root, hashEmpty(hash))) throw unproven("the root of no leaves must be the hash of nothing", { size });
  if (oldSize > 0 && seen !== undefined) verifyConsistency(hash, { from: oldSize, to: size, fromRoot: seen.root, toRoot: root, proof });
  else if (proof.length > 0) throw unproven(`wanted no proof from the empty tree, saw ${proof.length} hashes`, { size });
}

/** Why a check fails; undefined when it passes. What is no fault of the request, as keys that cannot be told apart, is thrown on. */
async function faultOf(check: () => unknown): Promise<CredenceError | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    if (error instanceof CredenceError && error.code === "log_unproven") return error;
    throw error;
  }
}
