import { malformed, quoted } from "./faults.ts";

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8. A lone surrogate would be replaced in silence, so text from outside goes through `requireNoteText` first. */
export function encodeText(text: string): Uint8Array {
  return ENCODER.encode(text);
}

/** Strict UTF-8; a byte order mark stays what it is, U+FEFF. Throws `log_malformed`. */
export function decodeText(bytes: Uint8Array, what: string): string {
  try {
    return DECODER.decode(bytes);
  } catch {
    throw malformed(`${what}: wanted UTF-8, saw ${bytes.length} bytes that are not`);
  }
}

/** What `signed-note` allows in any part of a note: valid Unicode without control characters, the newline excepted. */
export function requireNoteText(text: string, what: string): string {
  if (!text.isWellFormed()) throw malformed(`${what}: wanted valid Unicode, saw half of a surrogate pair in ${quoted(text)}`);
  if (hasControl(text)) throw malformed(`${what}: wanted no control characters but newlines, saw one in ${quoted(text)}`);
  return text;
}

/** ASCII control characters other than the newline; `signed-note` has no place for them. */
function hasControl(text: string): boolean {
  for (const char of text) if (char < " " && char !== "\n") return true;
  return false;
}
