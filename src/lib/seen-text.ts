/** A mistyped word or name: one word, with too few digits to be somebody's number, and no sign that an address needs. */
const WORD = /^\p{L}[\p{L}\p{M}\d_-]{0,39}$/u;

/** Six digits are a rating, an amount or a year, and short of any telephone or national number. */
const DIGITS_MAX = 6;
const SHAPE_CHARS_MAX = 40;

/**
 * A value that was refused, for a message: enough to find the mistake by, never enough to learn a private value from, since what stands
 * in the wrong place may be a telephone number. Other text than a single word is shown by its form only: letters as a, digits as 9.
 */
export function seenText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return textSeen(value);
  if (typeof value === "number") return numberSeen(value);
  if (typeof value === "boolean" || value === null) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  return Array.isArray(value) ? "an array" : "an object";
}

function textSeen(text: string): string {
  if (text === "") return "empty";
  if (WORD.test(text) && digitsIn(text) <= DIGITS_MAX) return `"${text}"`;
  const shape = text.slice(0, SHAPE_CHARS_MAX).replace(/\p{L}/gu, "a").replace(/\p{N}/gu, "9").replace(/\p{C}/gu, "?");
  return `a text of the form "${shape}${text.length > SHAPE_CHARS_MAX ? "…" : ""}"`;
}

function numberSeen(value: number): string {
  const digits = digitsIn(String(value));
  return digits <= DIGITS_MAX ? String(value) : `a number of ${digits} digits`;
}

function digitsIn(text: string): number {
  return text.replace(/[^\d]/g, "").length;
}
