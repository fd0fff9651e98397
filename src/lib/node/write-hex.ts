const HYPHEN = 45;
const NO_DIGIT = -1;

/** The value of each ASCII character as a hexadecimal digit. */
const DIGITS = new Int8Array(128).fill(NO_DIGIT);
for (const [value, digit] of "0123456789abcdef".split("").entries()) {
  DIGITS[digit.charCodeAt(0)] = value;
  DIGITS[digit.toUpperCase().charCodeAt(0)] = value;
}

/**
 * Writes the bytes that a text gives in hexadecimal, with or without hyphens, as UUIDs have them; returns how many, or -1 for a text that
 * is none or ends in half a byte. A loop, since for texts of some 32 characters a call into Node costs more.
 */
export function writeHex(into: Uint8Array, at: number, text: string): number {
  let end = at;
  let high = NO_DIGIT;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === HYPHEN) continue;
    const digit = DIGITS[code] ?? NO_DIGIT;
    if (digit === NO_DIGIT) return -1;
    if (high === NO_DIGIT) high = digit;
    else {
      into[end++] = (high << 4) | digit;
      high = NO_DIGIT;
    }
  }
  return high === NO_DIGIT ? end - at : -1;
}
