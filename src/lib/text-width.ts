/** First and last code point of the ranges that are wide or full-width (Unicode 16, UAX #11), emoji apart; neighbours are joined. */
const WIDE = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2fb],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
] as const satisfies readonly (readonly [number, number])[];

const PRINTABLE_ASCII = /^[ -~]*$/;
/** Each half of a flag takes one column, so that a flag takes two. */
const EMOJI = /^[\p{Emoji_Presentation}--\p{Regional_Indicator}]$/v;
const WIDTHLESS = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff]$/u;

/** What could move the cursor, end the line or turn the direction of a terminal: never printed as it came. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const ELLIPSIS = "…";

/** The columns that a text takes on a terminal: 2 for East Asian wide characters and emoji, 0 for combining marks, else 1. */
export function textWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The text cut to at most so many columns (at least 1), with an ellipsis for what is missing. Controls become spaces. */
export function fitText(text: string, widthMax: number): string {
  const safe = text.replace(UNSAFE, " ");
  if (textWidth(safe) <= widthMax) return safe;
  let kept = "";
  let width = 0;
  for (const character of safe) {
    width += characterWidth(character);
    if (width > widthMax - 1) break;
    kept += character;
  }
  return kept + ELLIPSIS;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return 1;
  if (WIDTHLESS.test(character)) return 0;
  return isWide(code) || EMOJI.test(character) ? 2 : 1;
}

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last);
}
