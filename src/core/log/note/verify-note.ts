import { encodeBase64, encodeText, malformed, unproven } from "../bytes/index.ts";
import type { Ed25519Verify } from "./ed25519.ts";
import type { Note } from "./note.ts";
import type { NoteSignature } from "./signature-lines.ts";
import { cosignedMessage, parseCosignature } from "./signed-message.ts";
import type { VerifierKey } from "./verifier-key.ts";

/** A signature that was checked, by whose key, and for a cosignature when. */
export type VerifiedSignature = { readonly key: VerifierKey; readonly signature: NoteSignature; readonly timeSeconds?: number };

/** A text with at least one known signature that is right, and none that is wrong. `unknown` are signatures of keys that were not given. */
export type VerifiedNote = {
  readonly text: string;
  readonly verified: readonly VerifiedSignature[];
  readonly unknown: readonly NoteSignature[];
};

/**
 * Checks each signature by one of `keys` and leaves the others alone, as signed-note demands. Throws `log_unproven` when one of a known key is
 * wrong, or when there is none of a known key; `log_malformed` when two keys share name and id, so that nobody could tell them apart.
 */
export async function verifyNote(note: Note, keys: readonly VerifierKey[], verify: Ed25519Verify): Promise<VerifiedNote> {
  requireDistinct(keys);
  const verified: VerifiedSignature[] = [];
  const unknown: NoteSignature[] = [];
  for (const signature of note.signatures) {
    const key = keys.find((candidate) => isBy(candidate, signature));
    if (key === undefined) unknown.push(signature);
    else verified.push(await verifySignature({ text: note.text, key, signature }, verify));
  }
  if (verified.length > 0) return { text: note.text, verified, unknown };
  throw unproven(`wanted a signature by ${keys.map(({ name }) => name).join(" or ")}, saw none`, {
    signedBy: note.signatures.map(({ name }) => name),
  });
}

type Signed = { readonly text: string; readonly key: VerifierKey; readonly signature: NoteSignature };

/** Checks one signature of a text by a key; throws `log_unproven` when it is wrong or another's. */
export async function verifySignature({ text, key, signature }: Signed, verify: Ed25519Verify): Promise<VerifiedSignature> {
  const parts = isBy(key, signature) ? partsOf(text, key, signature) : undefined;
  if (parts !== undefined && (await verify({ publicKey: key.publicKey, ...parts.signed }))) {
    return { key, signature, ...(parts.timeSeconds === undefined ? {} : { timeSeconds: parts.timeSeconds }) };
  }
  const evidence = { name: key.name, keyId: key.keyId, text, signature: encodeBase64(signature.signature) };
  throw unproven(`the signature by ${key.name} is wrong`, evidence);
}

/** The note with these signatures too; one by the same name and id takes the place of the old one. */
export function withSignatures(note: Note, signatures: readonly NoteSignature[]): Note {
  const kept = note.signatures.filter((old) => !signatures.some((added) => isBy(added, old)));
  return { text: note.text, signatures: [...kept, ...signatures] };
}

type Parts = {
  readonly signed: { readonly message: Uint8Array; readonly signature: Uint8Array };
  readonly timeSeconds: number | undefined;
};

function partsOf(text: string, { kind }: VerifierKey, { signature }: NoteSignature): Parts | undefined {
  if (kind === "ed25519") return { signed: { message: encodeText(text), signature }, timeSeconds: undefined };
  const cosignature = parseCosignature(signature);
  if (cosignature === undefined) return undefined;
  const message = cosignedMessage(text, cosignature.timeSeconds);
  return { signed: { message, signature: cosignature.signature }, timeSeconds: cosignature.timeSeconds };
}

type Signer = { readonly name: string; readonly keyId: number };

function isBy(key: Signer, signature: Signer): boolean {
  return key.name === signature.name && key.keyId === signature.keyId;
}

function requireDistinct(keys: readonly VerifierKey[]): void {
  const twice = keys.find((key, at) => keys.findIndex((other) => isBy(other, key)) < at);
  if (twice !== undefined) throw malformed(`wanted keys that differ in name or id, saw ${twice.name} twice`);
}
