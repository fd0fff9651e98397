import { type CompanyNumber, companyNumbers } from "./company-numbers.ts";
import { readByAny } from "./national-number.ts";
import { checkDigitWrong, malformed } from "./refusal.ts";
import type { SchemeRow } from "./scheme-row.ts";
import { compactCode } from "./text-form.ts";

const COUNTRY_CHARS = 2;

/**
 * `company:<country>:<number>`, the country in ISO 3166-1 alpha-2. In many registers sole traders stand among the companies; the table
 * says where a number proves a body, and proves nothing elsewhere.
 */
export const company: SchemeRow = {
  visibility: "public",
  example: "company:gb:01234567",
  meaning: "number in a national register of companies or businesses",
  form: "country in lower case, colon, number in upper case without blanks, hyphens, dots, slashes or a repeated country prefix",
  normalForm: (written) => {
    const [country, rest] = parts(written);
    const row = knownRow(country);
    if (row.refusesWritten.test(rest)) throw notACompany(country);
    const code = compactCode(rest) ?? "";
    const reading = readByAny(row.rules, code);
    if (reading === "malformed") throw notOfThisForm(country, code);
    if (reading === "check_digit_wrong") throw checkDigitWrong({ scheme: "company" });
    if (reading.isPerson || !row.accepts.test(reading.number)) throw notACompany(country);
    return `${country}:${reading.number}`;
  },
  kindProven: (value) => (companyNumbers.get(value.slice(0, COUNTRY_CHARS))?.isBody(value.slice(COUNTRY_CHARS + 1)) ? "body" : undefined),
};

function parts(written: string): [country: string, rest: string] {
  const colon = written.indexOf(":");
  return [written.slice(0, Math.max(colon, 0)).trim().toLowerCase(), written.slice(colon + 1)];
}

function knownRow(country: string): CompanyNumber {
  const row = companyNumbers.get(country);
  if (row !== undefined) return row;
  const wanted = country === "cn" ? "uscc:<code> for a Chinese company" : `company:<country>:<number> of one of ${countries()}`;
  throw malformed({ scheme: "company", wanted });
}

function countries(): string {
  return [...companyNumbers.keys()].join(" ");
}

function notOfThisForm(country: string, code: string) {
  const wanted = `a company number of ${country} with all its digits, leading zeros included`;
  return malformed({ scheme: "company", wanted, seen: `${code.length} letters and digits` });
}

function notACompany(country: string) {
  const wanted = `a number of ${country} that only organisations have (a person's is written national-id:${country}:<number>, and kept private)`;
  return malformed({ scheme: "company", wanted });
}
