import { type NumberRule, stdnumRule } from "./national-number.ts";
import { gbCompanyRule, twCompanyRule } from "./own-number-rules.ts";

/** The company numbers of one country. Both patterns take the number in normal form. */
export type CompanyNumber = {
  readonly rules: readonly NumberRule[];
  /** Numbers outside are refused: they are, or may be, the national number of a natural person. */
  readonly accepts: RegExp;
  /** What is written with a person's grouping of digits is refused, where the digits alone would not tell. */
  readonly refusesWritten: RegExp;
  /** True where the number by itself proves an organisation. */
  readonly isBody: (number: string) => boolean;
};

type Line = {
  /** Names of stdnum's validators. */
  readonly stdnum?: string;
  readonly own?: NumberRule;
  readonly accepts?: RegExp;
  readonly refusesWritten?: RegExp;
  readonly body?: RegExp;
};

const ANY = /^/;
const NONE = /^(?!)/;

/**
 * Which of stdnum 1.12's validators are company numbers: those that its table calls "Company" and a public register is keyed by, and,
 * where a country has one number for persons and companies, those of its numbers that only companies have. Left out: tax numbers that are
 * not a register's key (HU, ID, PK, ZA, ...), VAT numbers (`vat`), China (`uscc`), numbers that change (RO onrc), establishments (FR siret).
 *
 * A line without `body` is a register in which sole traders stand too. Where the source of a pattern is not stdnum's own note it is named.
 */
const LINES: Readonly<Record<string, Line>> = {
  ar: { stdnum: "cuit", accepts: /^3/, body: ANY }, // 30, 33, 34: legal persons; 20 to 27 hold a person's DNI
  at: { stdnum: "businessid" },
  au: { stdnum: "acn abn", body: /^\d{9}$/ }, // the ACN; the ABN (11 digits) is for sole traders too
  be: { stdnum: "vat" },
  bg: { stdnum: "vat", accepts: /^\d{9}$/ }, // ten digits hold a person's EGN or PNF
  br: { stdnum: "cnpj" },
  ca: { stdnum: "bn", accepts: /^\d{9}$/, refusesWritten: /^\s*\d{3}[\s-]\d{3}[\s-]\d{3}\s*$/ }, // 3-3-3 is a SIN; 15 places name a tax account
  ch: { stdnum: "uid" },
  cl: { stdnum: "rut", accepts: /^[5-9]\d{7}[0-9K]$/ }, // below 50 million: a person's RUN (Servicio de Impuestos Internos)
  co: { stdnum: "nit", accepts: /^[89]\d{9}$/ }, // nine digits from 800 million, and the check digit; else a person's cedula (DIAN)
  cr: { stdnum: "cpj", body: ANY },
  cz: { stdnum: "ico" },
  dk: { stdnum: "cvr" },
  do: { stdnum: "rnc" },
  ec: { stdnum: "ruc", accepts: /^\d\d9/, body: ANY }, // third digit below 7: holds, or may hold, a person's cedula
  ee: { stdnum: "registrikood", body: /^[789]/ }, // 1 is the commercial register, sole traders included
  es: { stdnum: "cif", body: ANY },
  fi: { stdnum: "ytunnus" },
  fr: { stdnum: "siren" },
  gb: { own: gbCompanyRule, body: ANY },
  il: { stdnum: "hp", body: ANY },
  is: { stdnum: "kennitala", accepts: /^[4-7]/, body: ANY }, // a day above 40 marks an organisation; others are birth dates
  jp: { stdnum: "cn", body: ANY },
  kr: { stdnum: "brn", body: /^\d{3}8[1-8]/ }, // digits 4 and 5: 81 to 88 legal persons, 01 to 79 and 90 to 99 individuals (National Tax Service)
  lv: { stdnum: "pvn", accepts: /^[4-9]/ },
  ma: { stdnum: "ice" },
  md: { stdnum: "idno" },
  mx: { stdnum: "rfc", accepts: /^.{12}$/, body: ANY }, // thirteen places: a person's, with name and birth date
  no: { stdnum: "orgnr" },
  pe: { stdnum: "ruc", accepts: /^20/, body: ANY }, // 10, 15, 16, 17 hold a person's document number
  pl: { stdnum: "regon" },
  pt: { stdnum: "nipc", accepts: /^[5-9]/, body: /^[56]/ }, // 1 to 4 persons, 5 companies, 6 public bodies
  ro: { stdnum: "cui" },
  rs: { stdnum: "pib" },
  ru: { stdnum: "inn", accepts: /^\d{10}$/, body: ANY }, // twelve digits: a person's
  se: { stdnum: "orgnr", accepts: /^\d\d[2-9]/, body: ANY }, // third digit below 2: a birth month, so a sole trader's personnummer
  sg: { stdnum: "uen", body: /^.{10}$/ }, // nine places: the register of businesses, sole traders included
  sm: { stdnum: "coe" },
  th: { stdnum: "moa", body: ANY },
  tw: { own: twCompanyRule },
  ua: { stdnum: "edrpou", body: ANY },
  us: { stdnum: "ein", refusesWritten: /^\s*\d{3}[\s-]\d{2}[\s-]\d{4}\s*$/ }, // 3-2-4 is a Social Security number
  uy: { stdnum: "rut" },
  ve: { stdnum: "rif", accepts: /^[JG]/, body: ANY }, // J companies, G public bodies; V, E and P hold a person's document number
  vn: { stdnum: "mst" },
};

/** By country in lower case. */
export const companyNumbers: ReadonlyMap<string, CompanyNumber> = new Map(
  Object.entries(LINES).map(([country, line]) => [country, row(country, line)]),
);

function row(country: string, { stdnum: names = "", own, accepts = ANY, refusesWritten = NONE, body = NONE }: Line): CompanyNumber {
  const named = names.split(" ").filter((name) => name !== "");
  const rules = named.map((name) => stdnumRule({ country: country.toUpperCase(), name }));
  return { rules: own === undefined ? rules : [own, ...rules], accepts, refusesWritten, isBody: (number) => body.test(number) };
}
