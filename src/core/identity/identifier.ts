import { CredenceError } from "../../errors.ts";
import type { ProvenKind } from "./scheme-row.ts";
import { SCHEME_NAMES, SCHEMES, type Scheme, schemeNamed } from "./schemes.ts";

/** A scheme and a value in that scheme's normal form. Made by `parseIdentifier`; two are equal if both parts are. */
export type Identifier = { readonly scheme: Scheme; readonly value: string };

/**
 * Nothing longer is looked at: above the longest normal form (`establishment`, scope and name: 279) with room for blanks and for
 * characters that NFC shortens. An email address has at most 254.
 */
export const IDENTIFIER_CHARS_MAX = 400;

/**
 * From `scheme:value` as people write it to the normal form. The scheme's case and blanks around it do not matter.
 *
 * Throws `identifier_scheme_unknown` (the message lists the schemes), `identifier_malformed` and `identifier_check_digit_wrong` (both name
 * the scheme; a private value is never in the message). Promise: `parseIdentifier(formatIdentifier(x))` equals x for each x it returned.
 */
export function parseIdentifier(text: string): Identifier {
  if (text.length > IDENTIFIER_CHARS_MAX) throw tooLong(text.length);
  const colon = text.indexOf(":");
  if (colon === -1) throw withoutScheme();
  const word = text.slice(0, colon);
  const scheme = schemeNamed(word) ?? schemeNamed(word.trim().toLowerCase());
  if (scheme === undefined) throw unknownScheme(word);
  return { scheme, value: SCHEMES[scheme].normalForm(text.slice(colon + 1)) };
}

/** `scheme:value`. It shows private values in full: use `maskedIdentifier` for eyes, logs and messages. */
export function formatIdentifier({ scheme, value }: Identifier): string {
  return `${scheme}:${value}`;
}

/**
 * For display. Public identifiers in full. Of private ones only what lets their owner tell them apart, and never enough to try the rest:
 * `phone:+86•••21`, `email:a•••@•••.org`, `national-id:se:•••`. The dots do not tell a length, and no masked text parses as an identifier.
 */
export function maskedIdentifier({ scheme, value }: Identifier): string {
  const row = SCHEMES[scheme];
  return `${scheme}:${row.visibility === "public" ? value : row.masked(value)}`;
}

/**
 * What the identifier alone proves. A body: LEI, USCC (save sole traders), agency, establishment, company numbers where the register or the
 * number's form excludes sole traders. A person: national-id, USCC beginning with 92. Nothing (undefined): VAT, phone, email, account,
 * licence and the other company numbers; by law 2 such a subject is a person until a source that knows says otherwise.
 */
export function kindProvenBy({ scheme, value }: Identifier): ProvenKind | undefined {
  return SCHEMES[scheme].kindProven(value);
}

function tooLong(chars: number) {
  return new CredenceError("identifier_malformed", `wanted an identifier of at most ${IDENTIFIER_CHARS_MAX} characters, saw ${chars}`);
}

/** The text is not repeated: what lacks a scheme is as likely as not a bare telephone number. */
function withoutScheme() {
  return new CredenceError("identifier_malformed", "wanted scheme:value, for example account:otc:1810; saw no colon");
}

/** The word is repeated if it could be a mistyped scheme; a name or number before a colon could be personal data. */
function unknownScheme(word: string) {
  const seen = /^[a-z]{2,12}(?:-[a-z]{1,8})?$/.test(word) ? `"${word}"` : "the word before the colon";
  return new CredenceError("identifier_scheme_unknown", `${seen} is no scheme; the schemes are ${SCHEME_NAMES.join(", ")}`);
}
