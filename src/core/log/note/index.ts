/** Signed notes, checkpoints and cosignatures of C2SP: parsed strictly, signed, verified. Signatures are Ed25519, injected. */
export { type Checkpoint, formatCheckpoint, parseCheckpoint } from "./checkpoint.ts";
export type { Ed25519Sign, Ed25519Verify } from "./ed25519.ts";
export { rotationNote, verifyRotation } from "./key-rotation.ts";
export { formatNote, type Note, parseNote } from "./note.ts";
export { type Quorum, type QuorumState, quorumState } from "./quorum.ts";
export { type NoteSigner, signatureOf, signNote } from "./sign-note.ts";
export { formatSignatures, type NoteSignature, parseSignatures } from "./signature-lines.ts";
export { formatSignerKey, parseSignerKey, type SignerKey, signerKeyOf } from "./signer-key.ts";
export { formatVerifierKey, type KeyKind, keyIdOf, parseVerifierKey, type VerifierKey, verifierKeyOf } from "./verifier-key.ts";
export { type CheckpointPolicy, type VerifiedCheckpoint, verifyCheckpoint } from "./verify-checkpoint.ts";
export { type VerifiedNote, type VerifiedSignature, verifyNote, verifySignature, withSignatures } from "./verify-note.ts";
export { type SubtleEd25519, webCryptoEd25519 } from "./web-crypto.ts";
