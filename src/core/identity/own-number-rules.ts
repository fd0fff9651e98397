import { type NumberRule, type Reading, stdnumRule } from "./national-number.ts";

/**
 * National rules that stdnum 1.12 lacks, or reads in a way that would make one number two or refuse good ones. Each says why.
 */

/** Companies House's prefixes. A closed list, since two letters and six digits are a National Insurance number without its suffix as well. */
const GB_PREFIXES =
  "SC NI R0 OC SO NC LP SL NL FC SF NF BR OE AC SA NA ZC SZ NZ RC SR NR IP SP NP NO RS IC SI NV CE CS SE ES EN GE GS GN SG FE PC";
const GB_COMPANY = new RegExp(`^(?:\\d{8}|(?:${GB_PREFIXES.replaceAll(" ", "|")})\\d{4}[0-9A-Z]{2})$`);

/** Companies House: 8 digits, or a prefix and six places. stdnum has none. It has no check digit; dropped leading zeros are refused, not guessed. */
export const gbCompanyRule: NumberRule = (code) => (GB_COMPANY.test(code) ? { number: code, isPerson: false } : "malformed");

const TAIWAN_WEIGHTS = [1, 2, 1, 2, 1, 2, 4, 1];

/** Taiwan's unified business number. Since April 2023 the digit sum need be a multiple of 5 only; stdnum still wants 10. */
export const twCompanyRule: NumberRule = (code) => {
  if (!/^\d{8}$/.test(code)) return "malformed";
  const sum = TAIWAN_WEIGHTS.reduce((total, weight, place) => total + digitSum(weight * Number(code.charAt(place))), 0);
  const isRight = sum % 5 === 0 || (code.charAt(6) === "7" && (sum + 1) % 5 === 0);
  return isRight ? { number: code, isPerson: false } : "check_digit_wrong";
};

/** Slovakia's VAT number is told from a birth number by its third digit; stdnum looks at the first, and so refuses most sole traders. */
export const skVatRule: NumberRule = (code) => {
  const number = code.replace(/^SK/, "");
  if (!/^[1-9]\d[2-4789]\d{7}$/.test(number)) return "malformed";
  return Number(number) % 11 === 0 ? { number, isPerson: false } : "check_digit_wrong";
};

const gbVat = stdnumRule({ country: "GB", name: "vat" });

/** Northern Ireland trades in goods under EU VAT with XI and a British number. stdnum lets any two letters and three digits pass. */
export const xiVatRule: NumberRule = (code) => {
  const number = code.replace(/^XI/, "");
  return /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/.test(number) ? gbVat(number) : "malformed";
};

const hrOib = stdnumRule({ country: "HR", name: "oib" });

/** Croatia gives one kind of number to persons and organisations; stdnum calls every one a person's. */
export const hrVatRule: NumberRule = (code) => readAs(hrOib(code), () => false);

const seVat = stdnumRule({ country: "SE", name: "vat" });

/** A Swedish sole trader's VAT number is the personnummer and 01. Its third digit begins a birth month; an organisation's is 2 or more. */
export const seVatRule: NumberRule = (code) => readAs(seVat(code), (number) => /^\d\d[01]/.test(number));

const clRun = stdnumRule({ country: "CL", name: "run" });

/** Chile: one series, below 50 million for persons (Servicio de Impuestos Internos). */
export const clPersonRule: NumberRule = (code) => readAs(clRun(code), (number) => /^(?:\d{7}|[1-4]\d{7})[0-9K]$/.test(number));

const sePersonnummer = stdnumRule({ country: "SE", name: "personnummer" });

/** Sweden: with the century (12 digits) only. The short form means another person after a hundred years, and stdnum reads it by today's date. */
export const sePersonRule: NumberRule = (code) => {
  if (!/^\d{12}$/.test(code)) return "malformed";
  const reading = sePersonnummer(`${code.slice(0, 8)}-${code.slice(8)}`);
  return typeof reading === "string" ? reading : { number: code, isPerson: true };
};

const lvPvn = stdnumRule({ country: "LV", name: "pvn" });

/** Latvia: numbers given since July 2017 begin with 32 and have neither birth date nor a published check; stdnum refuses them. */
export const lvPersonRule: NumberRule = (code) => {
  if (/^32\d{9}$/.test(code)) return { number: code, isPerson: true };
  return lvPvn(code);
};

const gbNino = stdnumRule({ country: "GB", name: "nino" });

/** Britain: without the suffix letter, which is left out as often as written and no part of the number: one person must not become two. */
export const gbPersonRule: NumberRule = (code) => {
  const reading = gbNino(code);
  return typeof reading === "string" ? reading : { number: reading.number.slice(0, 8), isPerson: true };
};

const peCui = stdnumRule({ country: "PE", name: "cui" });

/** Peru: the eight digits only. With its check digit it would have the form of a foreigner's number (ce), perhaps somebody's. */
export const pePersonRule: NumberRule = (code) => (code.length === 8 ? peCui(code) : "malformed");

const nlBsn = stdnumRule({ country: "NL", name: "bsn" });
const ilIdnr = stdnumRule({ country: "IL", name: "idnr" });

/** The Netherlands: nine digits; the leading zero is often dropped. */
export const nlPersonRule: NumberRule = (code) => nlBsn(code.padStart(9, "0"));

/** Israel: as in the Netherlands, but a first digit of 5 is an organisation's. */
export const ilPersonRule: NumberRule = (code) => readAs(ilIdnr(code.padStart(9, "0")), (number) => !number.startsWith("5"));

function readAs(reading: Reading, isPerson: (number: string) => boolean): Reading {
  return typeof reading === "string" ? reading : { number: reading.number, isPerson: isPerson(reading.number) };
}

function digitSum(value: number): number {
  return value < 10 ? value : digitSum(Math.floor(value / 10)) + (value % 10);
}
