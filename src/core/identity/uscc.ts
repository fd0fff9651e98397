import { stdnumRule } from "./national-number.ts";
import { checkDigitWrong, malformed, quoted } from "./refusal.ts";
import type { SchemeRow } from "./scheme-row.ts";
import { compactCode } from "./text-form.ts";

/** GB 32100-2015, table 1: no I, O, S, V, Z. The place of a character is its value. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CHARS = 18;
const MODULUS = 31;

/** GB 32100-2015, table 2: the weight of place i (from 0) is 3^i mod 31; the check character itself weighs 1. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];

const NOT_IN_ALPHABET = -1;
const VALUE_OF_CODE_UNIT = Int8Array.from({ length: 128 }, (_, unit) => ALPHABET.indexOf(String.fromCharCode(unit)));

/**
 * China's unified social credit code: registering department, kind of organisation, six digits of administrative region, nine characters
 * of organisation code, check character.
 *
 * What the check guarantees: 31 is prime, no weight is 0 modulo 31 and values differ by less than 31, so any one changed character is
 * refused, and so is any swap of two neighbours (neighbouring weights differ). The organisation code has a check digit of its own
 * (GB 11714), which is not asked for: the outer one already covers it.
 *
 * stdnum's validator is not used: it is several times slower, and it refuses the codes whose check character is 0 and those of departments
 * named by a letter (N1, Y1, A1).
 */
export const uscc: SchemeRow = {
  visibility: "public",
  example: "uscc:914403001922038216",
  meaning: "China's unified social credit code (GB 32100-2015)",
  form: "18 characters in upper case, without blanks or hyphens",
  normalForm: (written) => (written.startsWith(MOST_COMMON) && check(written) === 0 ? written : normalOnSecondLook(written)),
  kindProven: (value) => (value.startsWith(SOLE_TRADER) ? "person" : "body"),
};

/** 9 market supervision, 2 individual business (getihu): one natural person or family in trade. Every other class is an organisation. */
const SOLE_TRADER = "92";

/** Market supervision, which registers all companies: most codes. Valid ones are never taken for a person's, so they need no second look. */
const MOST_COMMON = "9";

function normalOnSecondLook(written: string): string {
  const code = compactCode(written) ?? "";
  const remainder = check(code);
  if (remainder === NOT_IN_ALPHABET) throw malformed({ scheme: "uscc", wanted: WANTED, seen: `${code.length} letters and digits` });
  if (RESIDENT_ID.test(code)) return unlessResident(code, remainder);
  if (remainder !== 0) throw checkDigitWrong({ scheme: "uscc", seen: quoted(code) });
  return code;
}

/**
 * A resident identity number has 18 places too, with the birth date in the seventh to fourteenth, and one in 31 passes our check. What has
 * its form is never repeated in a message. What has both checks right is refused, though a few organisations (region ending in 19 or 20,
 * code reading as a date, then one in eleven) are refused with them; save those beginning with 9: among companies it would be many, and of
 * persons only foreigners with permanent residence have such numbers.
 */
const RESIDENT_ID = /^\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9X]$/;
const residentRule = stdnumRule({ country: "CN", name: "ric" });

function unlessResident(code: string, remainder: number): string {
  const isResident = !code.startsWith(MOST_COMMON) && typeof residentRule(code) !== "string";
  if (isResident) throw malformed({ scheme: "uscc", wanted: "no person's number (write national-id:cn:<number>)" });
  if (remainder !== 0) throw checkDigitWrong({ scheme: "uscc" });
  return code;
}

const WANTED = "18 digits and capitals other than I, O, S, V, Z, the third to the eighth being digits";

/** The weighted sum modulo 31, which is 0 for a valid code; -1 if the form is wrong. */
function check(code: string): number {
  if (code.length !== CHARS) return NOT_IN_ALPHABET;
  let sum = 0;
  for (let place = 0; place < CHARS; place += 1) {
    const value = VALUE_OF_CODE_UNIT[code.charCodeAt(place)] ?? NOT_IN_ALPHABET;
    const isRegion = place >= 2 && place < 8;
    if (value === NOT_IN_ALPHABET || (isRegion && value > 9)) return NOT_IN_ALPHABET;
    sum += value * (WEIGHTS[place] ?? 0);
  }
  return sum % MODULUS;
}
