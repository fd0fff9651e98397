import { malformed, quoted, requireNoteText } from "../bytes/index.ts";
import { formatSignatures, type NoteSignature, parseSignatures } from "./signature-lines.ts";

/** As Go's note package: room for a checkpoint and 16 post-quantum signatures of 5 kB many times over. */
const NOTE_CHARS_MAX = 1_000_000;

/** A text that ends in a newline, and who signed it. Nothing in it is to be believed before `verifyNote`. */
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] };

/**
 * Text of a signed note (c2sp.org/signed-note): the text, an empty line, and a line for each signature.
 *
 *     This is an example message.
 *
 *     — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
 */
export function formatNote({ text, signatures }: Note): string {
  if (!text.endsWith("\n")) throw malformed(`wanted a note's text to end in a newline, saw ${quoted(text.slice(-20))}`);
  if (signatures.length === 0) throw malformed("wanted a note with at least one signature, saw none");
  return `${requireNoteText(text, "note")}\n${formatSignatures(signatures)}`;
}

/**
 * Reads a signed note, strictly: valid Unicode, no control characters, at least one signature and at most 100, nothing after them; what comes
 * out is formatted again and must give the same text. Throws `log_malformed`. Keys of any kind are read, known or not.
 */
export function parseNote(signed: string): Note {
  if (signed.length > NOTE_CHARS_MAX) throw malformed(`wanted a note of at most ${NOTE_CHARS_MAX} characters, saw ${signed.length}`);
  const split = signed.lastIndexOf("\n\n");
  if (split === -1) throw malformed(`wanted a text, an empty line and signatures, saw ${quoted(signed)}`);
  const note = { text: signed.slice(0, split + 1), signatures: parseSignatures(signed.slice(split + 2)) };
  if (formatNote(note) !== signed) throw malformed(`wanted a canonical note, saw ${quoted(signed)}`);
  return note;
}
