import { concatBytes, decodeBase64, encodeBase64, malformed, quoted, requireNoteText } from "../bytes/index.ts";
import { requireKeyName } from "./key-name.ts";

/** As Go's note package; signed-note asks for at least 16. */
const SIGNATURES_MAX = 100;

/** A signature line begins with an em dash and a space. */
const DASH = "\u2014 ";

const KEY_ID_BYTES = 4;

/** Who claims to have signed, and the bytes after the key id: 64 of Ed25519, 72 of a cosignature, anything of an unknown key. */
export type NoteSignature = { readonly name: string; readonly keyId: number; readonly signature: Uint8Array };

/** Signature lines: em dash, space, key name, space, base64 of the key id (4 bytes, the highest first) and the signature, newline. */
export function formatSignatures(signatures: readonly NoteSignature[]): string {
  if (signatures.length > SIGNATURES_MAX) throw malformed(`wanted at most ${SIGNATURES_MAX} signatures, saw ${signatures.length}`);
  return signatures.map(lineOf).join("");
}

/** Reads one or more signature lines to the last newline; also what a witness answers. Throws `log_malformed`. */
export function parseSignatures(text: string): NoteSignature[] {
  const lines = requireNoteText(text, "signatures").split("\n");
  if (lines.pop() !== "" || lines.length === 0) throw malformed(`wanted signature lines that each end in a newline, saw ${quoted(text)}`);
  if (lines.length > SIGNATURES_MAX) throw malformed(`wanted at most ${SIGNATURES_MAX} signatures, saw ${lines.length}`);
  return lines.map(parseLine);
}

function parseLine(line: string): NoteSignature {
  const [name, encoded, ...rest] = line.startsWith(DASH) ? line.slice(DASH.length).split(" ") : [];
  if (name === undefined || encoded === undefined || rest.length > 0) {
    throw malformed(`wanted a signature as "${DASH}name base64", saw ${quoted(line)}`);
  }
  const bytes = decodeBase64(encoded, "signature");
  if (bytes.length <= KEY_ID_BYTES) throw malformed(`wanted a key id and a signature, saw ${bytes.length} bytes`);
  return {
    name: requireKeyName(name),
    keyId: new DataView(bytes.buffer, bytes.byteOffset).getUint32(0),
    signature: bytes.subarray(KEY_ID_BYTES),
  };
}

function lineOf({ name, keyId, signature }: NoteSignature): string {
  const id = new Uint8Array(KEY_ID_BYTES);
  new DataView(id.buffer).setUint32(0, keyId);
  return `${DASH}${requireKeyName(name)} ${encodeBase64(concatBytes([id, signature]))}\n`;
}
