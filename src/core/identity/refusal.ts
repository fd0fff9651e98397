import { CredenceError } from "../../errors.ts";

/** A message quotes no more than this: enough to find the line in a file, too little to fill a log. */
const QUOTED_CHARS_MAX = 80;

type Refusal = {
  readonly scheme: string;
  readonly wanted: string;
  /** What was seen, in words or `quoted`. Left out wherever it may name a person, be it by a slip of the hand. */
  readonly seen?: string;
};

/** The text does not have the form of its scheme. */
export function malformed({ scheme, wanted, seen }: Refusal): CredenceError {
  const end = seen === undefined ? "; what was seen is not repeated, since it may name a person" : `, saw ${seen}`;
  return new CredenceError("identifier_malformed", `${scheme}: wanted ${wanted}${end}`, { details: { scheme } });
}

/**
 * The form is right, the check digit is not. The digit that would fit is left out on purpose: people would put it in, and have a valid
 * number of somebody else.
 */
export function checkDigitWrong({ scheme, seen = "the number" }: Omit<Refusal, "wanted">): CredenceError {
  return new CredenceError("identifier_check_digit_wrong", `${scheme}: the check digit of ${seen} does not match`, { details: { scheme } });
}

/** In quotes, cut at a limit, with what cannot be seen (line ends, bidirectional overrides) as its code points. */
export function quoted(text: string): string {
  const cut = text.length > QUOTED_CHARS_MAX ? `${text.slice(0, QUOTED_CHARS_MAX)}…` : text;
  return `"${cut.replace(/[\p{C}"\\]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
