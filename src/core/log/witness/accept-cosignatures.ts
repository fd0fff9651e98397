import { CredenceError } from "../../../errors.ts";
import {
  type Ed25519Verify,
  type NoteSignature,
  parseSignatures,
  type VerifiedSignature,
  type VerifierKey,
  verifySignature,
} from "../note/index.ts";

/** What a witness's answer was worth: the cosignatures that are right, and why the others are not. Unknown keys are in neither. */
export type Cosignatures = { readonly verified: readonly VerifiedSignature[]; readonly wrong: readonly CredenceError[] };

type Answer = { readonly text: string; readonly body: string; readonly keys: readonly VerifierKey[] };

/**
 * Reads what a witness answered to `add-checkpoint`: signature lines on the checkpoint `text`. One wrong line does not spoil the right ones; add
 * those to the note with `withSignatures`. Throws `log_malformed` when the body is no list of signatures.
 */
export async function acceptCosignatures({ text, body, keys }: Answer, verify: Ed25519Verify): Promise<Cosignatures> {
  const verified: VerifiedSignature[] = [];
  const wrong: CredenceError[] = [];
  for (const signature of parseSignatures(body)) {
    const key = keys.find(({ name, keyId }) => name === signature.name && keyId === signature.keyId);
    if (key === undefined) continue;
    const outcome = await outcomeOf({ text, key, signature }, verify);
    if (outcome instanceof CredenceError) wrong.push(outcome);
    else verified.push(outcome);
  }
  return { verified, wrong };
}

type Signed = { readonly text: string; readonly key: VerifierKey; readonly signature: NoteSignature };

async function outcomeOf(signed: Signed, verify: Ed25519Verify): Promise<VerifiedSignature | CredenceError> {
  try {
    return await verifySignature(signed, verify);
  } catch (error) {
    if (error instanceof CredenceError && error.code === "log_unproven") return error;
    throw error;
  }
}
