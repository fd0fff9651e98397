import { type NumberRule, readByAny, stdnumRule } from "./national-number.ts";
import { hrVatRule, seVatRule, skVatRule, xiVatRule } from "./own-number-rules.ts";
import { checkDigitWrong, malformed } from "./refusal.ts";
import type { SchemeRow } from "./scheme-row.ts";
import { compactCode } from "./text-form.ts";

/** VIES prefix -> stdnum validator: the EU's members, and XI, Northern Ireland. Greece's prefix is EL (Directive 2006/112/EC, Art. 215). */
const RULES: ReadonlyMap<string, NumberRule> = new Map([
  ...Object.entries({
    AT: "uid",
    BE: "vat",
    BG: "vat",
    CY: "vat",
    CZ: "dic",
    DE: "vat",
    DK: "cvr",
    EE: "kmkr",
    ES: "nif",
    FI: "alv",
    FR: "tva",
    HU: "anum",
    IE: "vat",
    IT: "iva",
    LT: "pvm",
    LU: "tva",
    LV: "pvn",
    MT: "vat",
    NL: "btw",
    PL: "nip",
    PT: "nif",
    RO: "cif",
    SI: "ddv",
  }).map(([country, name]): [string, NumberRule] => [country, stdnumRule({ country, name })]),
  ["EL", stdnumRule({ country: "GR", name: "vat" })],
  ["HR", hrVatRule],
  ["SE", seVatRule],
  ["SK", skVatRule],
  ["XI", xiVatRule],
]);

/**
 * VAT identification numbers. They prove no kind: sole traders have them too.
 *
 * Where a sole trader's VAT number is the prefix and the person's national number (BG, CZ, ES, LV, PT, RO, SE), a public scheme would put
 * the latter in the clear: such numbers are refused, and belong under `national-id`. Croatia, Greece, Ireland, Slovenia and, before 2020,
 * the Netherlands have one series for all, in which a person's cannot be told.
 */
export const vat: SchemeRow = {
  visibility: "public",
  example: "vat:DE136695976",
  meaning: "VAT number of the EU or Northern Ireland, with its country prefix",
  form: "the prefix as in VIES (EL for Greece), then the number in upper case without blanks, hyphens or dots",
  normalForm: (written) => {
    const code = prefixed(compactCode(written) ?? "");
    const prefix = code.slice(0, 2);
    const rule = RULES.get(prefix);
    if (rule === undefined) throw malformed({ scheme: "vat", wanted: `a number after one of ${[...RULES.keys()].sort().join(" ")}` });
    const reading = readByAny([rule], code);
    if (reading === "malformed") throw notOfThisForm(prefix, code);
    if (reading === "check_digit_wrong") throw checkDigitWrong({ scheme: "vat" });
    if (reading.isPerson) throw personNumber(prefix);
    return `${prefix}${reading.number}`;
  },
  kindProven: () => undefined,
};

function prefixed(code: string): string {
  return code.startsWith("GR") ? `EL${code.slice(2)}` : code;
}

function notOfThisForm(prefix: string, code: string) {
  const wanted = `a VAT number of ${prefix} as VIES writes it`;
  return malformed({ scheme: "vat", wanted, seen: `${code.length} letters and digits` });
}

function personNumber(prefix: string) {
  const wanted = `a number that is not a natural person's (those are written national-id:${prefix.toLowerCase()}:<number>, and kept private)`;
  return malformed({ scheme: "vat", wanted });
}
