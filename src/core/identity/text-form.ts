/**
 * Controls, bidirectional overrides, private-use and unassigned characters, lone surrogates: two values that look alike must not differ
 * by what nobody sees, and NFC is stable across Unicode versions for assigned characters only. The joiners U+200C and U+200D stay:
 * Persian and Indic names are spelt with them.
 */
const UNSEEN = /[^\P{C}\u200c\u200d]/u;

/** What people put between groups of digits. */
const SEPARATORS = /[\s./()\p{Pd}]/gu;

/** The characters in which any of the numbered schemes is written: `Ñ` and `&` in Mexico, `+` and `*` in Ireland. */
const CODE = /^[0-9A-ZÑ&+*]{1,40}$/;

/** One line of text: NFC, trimmed, each run of blanks one blank. Undefined if empty, or if it holds characters that cannot be seen. */
export function foldedLine(text: string): string | undefined {
  const folded = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  return folded === "" || UNSEEN.test(folded) ? undefined : folded;
}

/**
 * A number or code: NFKC (so that digits typed full-width, as Chinese and Japanese keyboards do, are digits), upper case, without blanks,
 * hyphens, dots, slashes and brackets. Undefined if anything else than letters and digits is left.
 */
export function compactCode(text: string): string | undefined {
  const code = text.normalize("NFKC").replace(SEPARATORS, "").toUpperCase();
  return CODE.test(code) ? code : undefined;
}
