import { malformed, quoted } from "./refusal.ts";
import { foldedLine } from "./text-form.ts";

/** Longer than any market's name, place or issuer seen; such names are chosen by those who write packs, not by the public. */
export const SCOPE_CHARS_MAX = 64;

/** A legal name of a firm runs to 160 characters in Great Britain and to about as many elsewhere. Counted in the normal form. */
export const SCOPED_CHARS_MAX = 200;

const SCOPE = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** A lower-case scope, then printable ASCII without blanks: most accounts and licences, and so already in normal form. */
const PLAIN_CODE = /^[a-z0-9][a-z0-9-]{0,63}:[!-~]{1,200}$/;

type ScopedScheme = {
  readonly scheme: string;
  /** What the part before the colon is, for messages. */
  readonly scope: string;
};

/**
 * `<scope>:<code>` for codes that somebody else has given out. The scope is lower-cased; the code is NFC, trimmed, its blanks folded, and
 * otherwise as its giver writes it, case included: on some markets Anna and anna are two traders.
 */
export function scopedCode(options: ScopedScheme): (written: string) => string {
  return (written) => {
    if (PLAIN_CODE.test(written)) return written;
    const { scope, rest } = parts(written);
    const code = foldedLine(rest);
    if (!SCOPE.test(scope)) throw scopeRefused(options);
    if (code === undefined || code.length > SCOPED_CHARS_MAX) throw refused(options, rest);
    return `${scope}:${code}`;
  };
}

/**
 * `<scope>:<name>` for names that people type: as a code, but lower case, and each run of blanks and hyphens one hyphen. So a name can be
 * typed on a command line and stays readable. Punctuation, accents and all scripts stay: "Joe's Bar" and "Joes Bar" may be two places, two
 * names for one place can be linked later, but two places under one name can never be told apart again.
 */
export function scopedName(options: ScopedScheme): (written: string) => string {
  return (written) => {
    const { scope, rest } = parts(written);
    const name = hyphened(foldedLine(rest) ?? "");
    if (!SCOPE.test(scope)) throw scopeRefused(options);
    if (name === "" || name.length > SCOPED_CHARS_MAX) throw refused(options, rest);
    return `${scope}:${name}`;
  };
}

function parts(written: string) {
  const colon = written.indexOf(":");
  return { scope: written.slice(0, Math.max(colon, 0)).trim().toLowerCase(), rest: written.slice(colon + 1) };
}

function hyphened(line: string): string {
  return line
    .toLowerCase()
    .replace(/[\s-]+/gu, "-")
    .replace(/^-|-$/g, "")
    .normalize("NFC");
}

/** Nothing is quoted: without its scope the text may be anything, such as an email address under the wrong scheme. */
function scopeRefused({ scheme, scope }: ScopedScheme) {
  return malformed({ scheme, wanted: `${scheme}:<${scope}>:<...>, the ${scope} in up to ${SCOPE_CHARS_MAX} of a-z, 0-9 and hyphen` });
}

function refused({ scheme, scope }: ScopedScheme, rest: string) {
  const wanted = `1 to ${SCOPED_CHARS_MAX} visible characters after the ${scope}`;
  return malformed({ scheme, wanted, seen: `${rest.length}: ${quoted(rest)}` });
}
