import { checkDigitWrong, malformed, quoted } from "./refusal.ts";
import type { SchemeRow } from "./scheme-row.ts";
import { compactCode } from "./text-form.ts";

const FORM = /^[0-9A-Z]{18}[0-9]{2}$/;
const WANTED = "20 digits and capitals, the last two being digits";

/**
 * The legal entity identifier (ISO 17442), checked by ISO/IEC 7064 MOD 97-10: letters count as two decimal digits (A = 10), the check
 * digits are 98 minus the remainder of the other 18 characters followed by 00. So 00, 01 and 99 are never check digits, though they have
 * the right remainder for somebody.
 *
 * What the check guarantees: any one digit changed to another digit, or letter to another letter, is refused (10 has an inverse
 * modulo 97, and the values differ by less than 97). A digit changed to a letter or back moves all before it by a decimal place and
 * slips through about once in 97 times: 5493001KJTIIGC8Y1R12 and 549300LKJTIIGC8Y1R12 are both valid in form.
 *
 * A few LEIs are issued to sole traders (entity category SOLE_PROPRIETOR); the number does not show which. It is taken to prove a body;
 * a source that knows better says so when it furnishes the record.
 */
export const lei: SchemeRow = {
  visibility: "public",
  example: "lei:5493001KJTIIGC8Y1R12",
  meaning: "legal entity identifier (ISO 17442)",
  form: "20 characters in upper case, without blanks or hyphens",
  normalForm: (written) => {
    const code = compactCode(written) ?? "";
    if (!FORM.test(code)) throw malformed({ scheme: "lei", wanted: WANTED, seen: `${code.length} letters and digits` });
    if (Number(code.slice(18)) !== checkDigits(code)) throw checkDigitWrong({ scheme: "lei", seen: quoted(code) });
    return code;
  },
  kindProven: () => "body",
};

/** From 2 to 98. */
function checkDigits(code: string): number {
  let remainder = 0;
  for (let place = 0; place < 18; place += 1) {
    const value = Number.parseInt(code.charAt(place), 36);
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return 98 - ((remainder * 100) % 97);
}
