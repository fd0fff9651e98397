import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { malformed } from "./refusal.ts";
import type { SchemeRow } from "./scheme-row.ts";

/** ITU-T E.164: the plus and at most 15 digits. People put blanks, hyphens, dots, slashes and brackets between them; nothing else. */
const WRITTEN = /^\+[0-9\s()./\p{Pd}]{4,40}$/u;

/** With fewer digits after the calling code, the last two would be a good part of the number: small islands have four. */
const DIGITS_TO_SHOW_END = 8;

/**
 * Telephone numbers in E.164. The calling code is wanted: a number without one is a different subscriber in each country, and there is
 * no default country here. Extensions are refused, since E.164 has none and a switchboard is not a person. The number must lie in a range
 * of its country's plan as the library's metadata knows it ("max"): a new range needs a new version of the library.
 */
export const phone: SchemeRow = {
  visibility: "private",
  example: "phone:+12025550123",
  meaning: "telephone number (ITU-T E.164)",
  form: "plus, calling code and national number, digits only",
  normalForm: (written) => {
    const text = written.normalize("NFKC").trim();
    const found = WRITTEN.test(text) ? parsePhoneNumberFromString(text, { extract: false }) : undefined;
    if (!found?.isValid()) throw malformed({ scheme: "phone", wanted: "a plus, the calling code and a number of that country's plan" });
    return found.number;
  },
  /** Firms have telephones too. */
  kindProven: () => undefined,
  /** The calling code and, where six digits or more stay hidden, the last two: enough to know one's own, one of a million others. */
  masked: (value) => {
    const found = parsePhoneNumberFromString(value);
    const end = (found?.nationalNumber.length ?? 0) >= DIGITS_TO_SHOW_END ? value.slice(-2) : "";
    return `+${found?.countryCallingCode ?? ""}•••${end}`;
  },
};
