import { unproven } from "../bytes/index.ts";
import { type Checkpoint, parseCheckpoint } from "./checkpoint.ts";
import type { Ed25519Verify } from "./ed25519.ts";
import { type Note, parseNote } from "./note.ts";
import { type Quorum, type QuorumState, quorumState } from "./quorum.ts";
import type { VerifierKey } from "./verifier-key.ts";
import { type VerifiedSignature, verifyNote } from "./verify-note.ts";

/** Whose word is taken: a log by its origin and keys, and the witnesses without whom it is not. No `quorum`: the log's own word is enough. */
export type CheckpointPolicy = { readonly origin: string; readonly logKeys: readonly VerifierKey[]; readonly quorum?: Quorum };

/** A checkpoint that may be believed, with what was checked. */
export type VerifiedCheckpoint = {
  readonly checkpoint: Checkpoint;
  readonly note: Note;
  readonly verified: readonly VerifiedSignature[];
  readonly quorum: QuorumState;
};

const NO_WITNESSES: Quorum = { witnesses: [], needed: 0 };

/**
 * Reads a signed checkpoint and checks that it is of the wanted log, signed by one of its keys, and cosigned by as many witnesses as the policy
 * asks for; signatures of other keys are left alone. Throws `log_malformed` for broken text and `log_unproven` for the rest. An old checkpoint
 * stays valid for ever: whether it is recent, the cosignatures' times say.
 */
export async function verifyCheckpoint(signed: string, policy: CheckpointPolicy, verify: Ed25519Verify): Promise<VerifiedCheckpoint> {
  const note = parseNote(signed);
  const checkpoint = parseCheckpoint(note.text);
  if (checkpoint.origin !== policy.origin) {
    throw unproven(`wanted a checkpoint of ${policy.origin}, saw one of ${checkpoint.origin}`, { text: note.text });
  }
  const { witnesses, needed } = policy.quorum ?? NO_WITNESSES;
  const { verified } = await verifyNote(note, [...policy.logKeys, ...witnesses], verify);
  if (!verified.some(({ key }) => policy.logKeys.includes(key))) {
    throw unproven(`wanted a signature by ${policy.origin} itself, saw none`, { text: note.text });
  }
  const quorum = quorumState({ witnesses, needed }, verified);
  if (quorum.isMet) return { checkpoint, note, verified, quorum };
  throw unproven(`wanted ${needed} of ${witnesses.length} witnesses, saw ${quorum.cosignedBy.length}`, { text: note.text, ...quorum });
}
