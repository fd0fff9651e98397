import { encodeText, malformed, requireNoteText } from "../bytes/index.ts";
import type { Ed25519Sign } from "./ed25519.ts";
import { formatNote, type Note } from "./note.ts";
import type { NoteSignature } from "./signature-lines.ts";
import { cosignedMessage, formatCosignature } from "./signed-message.ts";
import type { VerifierKey } from "./verifier-key.ts";

/** A key that can sign. A cosigner says the time of its signature, in seconds since 1970. */
export type NoteSigner = { readonly key: VerifierKey; readonly sign: Ed25519Sign; readonly timeSeconds?: number };

/**
 * Signs a text with each signer, in their order. An `ed25519` key signs the text's own bytes, a `cosignature` key the text, which must be a
 * checkpoint, and the time. Throws `log_malformed` for a text that no note may have.
 */
export async function signNote(text: string, signers: readonly NoteSigner[]): Promise<Note> {
  const signatures: NoteSignature[] = [];
  for (const signer of signers) signatures.push(await signatureOf(signer, text));
  const note = { text, signatures };
  formatNote(note);
  return note;
}

/** One signature of a text: a log's, or what a witness answers. */
export async function signatureOf({ key, sign, timeSeconds }: NoteSigner, text: string): Promise<NoteSignature> {
  const { name, keyId, kind } = key;
  if (kind === "ed25519") return { name, keyId, signature: await sign(encodeText(requireNoteText(text, "note"))) };
  if (timeSeconds === undefined) throw malformed(`wanted the time of a cosignature by ${name}, saw none`);
  return { name, keyId, signature: formatCosignature(timeSeconds, await sign(cosignedMessage(text, timeSeconds))) };
}
