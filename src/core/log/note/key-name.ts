import { malformed, quoted, requireNoteText } from "../bytes/index.ts";

/** A name is meant to be a URL without its scheme; this is twice the longest host name, and keeps lines short. */
const NAME_CHARS_MAX = 512;

const SPACE_OR_PLUS = /[\p{White_Space}+]/u;

/** signed-note: not empty, no Unicode space, no plus. Better a URL without its scheme, as `credence.example/log`. */
export function requireKeyName(name: string): string {
  if (name !== "" && name.length <= NAME_CHARS_MAX && !SPACE_OR_PLUS.test(name)) return requireNoteText(name, "key name");
  throw malformed(`wanted a key name of 1 to ${NAME_CHARS_MAX} characters without space or plus, saw ${quoted(name)}`);
}
