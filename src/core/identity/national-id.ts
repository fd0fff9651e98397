import { readByAny } from "./national-number.ts";
import { personNumbers } from "./person-numbers.ts";
import { checkDigitWrong, malformed } from "./refusal.ts";
import type { SchemeRow } from "./scheme-row.ts";
import { compactCode } from "./text-form.ts";

const SCHEME = "national-id";

/**
 * `national-id:<country>:<number>`: the number a state gives to a natural person. Private. It proves a person: who sends one says that the
 * subject is a human being, even in the countries (HR, IS, IL) whose organisations have numbers of the same form.
 */
export const nationalId: SchemeRow = {
  visibility: "private",
  example: "national-id:fi:010101-900R",
  meaning: "number of a natural person in a national register",
  form: "country in lower case, colon, number in upper case without blanks, hyphens, dots, slashes (Finland keeps the sign of the century)",
  normalForm: (written) => {
    const colon = Math.max(written.indexOf(":"), 0);
    const country = written.slice(0, colon).trim().toLowerCase();
    const rules = personNumbers.get(country);
    if (rules === undefined) throw malformed({ scheme: SCHEME, wanted: `national-id:<country>:<number> of one of ${countries()}` });
    const reading = readByAny(rules, codeOf(country, written.slice(colon + 1)));
    if (reading === "check_digit_wrong") throw checkDigitWrong({ scheme: SCHEME });
    if (reading === "malformed" || !reading.isPerson)
      throw malformed({ scheme: SCHEME, wanted: `a natural person's number of ${country}` });
    return `${country}:${reading.number}`;
  },
  kindProven: () => "person",
  /** The country and nothing else: dates and places of birth make these numbers guessable from any part of them. */
  masked: (value) => `${value.slice(0, 2)}:•••`,
};

/** In Finland the sign in the middle is the century of birth: 131052-308T and 131052A308T are two persons. */
function codeOf(country: string, written: string): string {
  if (country !== "fi") return compactCode(written) ?? "";
  return written.normalize("NFKC").trim().toUpperCase();
}

function countries(): string {
  return [...personNumbers.keys()].sort().join(" ");
}
