import { CredenceError } from "../../../errors.ts";

/** A message quotes no more than this: enough to find the line, too little to fill a log file. */
const QUOTED_CHARS_MAX = 80;

/** Something that is not in the one form it may have. `message` says what was seen and what is wanted. */
export function malformed(message: string): CredenceError {
  return new CredenceError("log_malformed", message);
}

/** A proof, tile or signature that does not prove what it claims; `details` carry the evidence as JSON. */
export function unproven(message: string, details: Readonly<Record<string, unknown>> = {}): CredenceError {
  return new CredenceError("log_unproven", message, { details });
}

/** In quotes, cut at a limit, with what cannot be seen (line ends, bidirectional overrides) as its code points. */
export function quoted(text: string): string {
  const cut = text.length > QUOTED_CHARS_MAX ? `${text.slice(0, QUOTED_CHARS_MAX)}…` : text;
  return `"${cut.replace(/[\p{C}"\\]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
