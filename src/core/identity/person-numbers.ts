import { type NumberRule, stdnumRule } from "./national-number.ts";
import { clPersonRule, gbPersonRule, ilPersonRule, lvPersonRule, nlPersonRule, pePersonRule, sePersonRule } from "./own-number-rules.ts";

/**
 * stdnum 1.12's numbers of natural persons, by country. Left out: tax numbers that companies share (AR cuit, CO nit, IN pan, NZ ird, ...); numbers of a
 * document, which change with each new one (DE pwnr and passport, PT cc, IN vid); and what is not the person's number but a role's (NL
 * onderwijsnummer for pupils, DE svnr, ES nss, IN epic for voters, AU tfn, which Australia's law forbids to use as an identifier).
 */
const STDNUM_NAMES: Readonly<Record<string, string>> = {
  ao: "bi",
  ar: "dni",
  at: "vnr",
  az: "pin",
  ba: "jmbg",
  be: "nn bis",
  bg: "egn pnf",
  bo: "ci",
  br: "cpf",
  ca: "sin",
  ch: "ssn",
  cn: "ric",
  cr: "cpf cr",
  cu: "ni",
  cz: "rc",
  de: "idnr",
  dk: "cpr",
  do: "cedula",
  ec: "ci",
  ee: "ik",
  es: "dni nie",
  fi: "hetu",
  fr: "nir nif",
  gr: "amka",
  gt: "cui",
  hk: "hkid",
  hr: "oib",
  ie: "pps",
  in: "aadhaar",
  is: "kennitala",
  it: "codicefiscale",
  kr: "rrn",
  lt: "asmens",
  me: "jmbg",
  mk: "jmbg",
  mu: "nid",
  mx: "curp",
  my: "nric",
  mz: "bi",
  no: "fodselsnummer",
  pk: "cnic",
  pl: "pesel",
  pt: "nif",
  py: "cedula",
  ro: "cnp",
  rs: "jmbg",
  ru: "inn",
  si: "jmbg",
  sk: "rc",
  th: "idnr",
  tr: "tckimlik",
  tw: "natid ui",
  ua: "rntrc",
  us: "ssn",
  uy: "cedula nie",
  za: "idnr",
};

const OWN: ReadonlyMap<string, readonly NumberRule[]> = new Map([
  ["cl", [clPersonRule]],
  ["gb", [gbPersonRule]],
  ["il", [ilPersonRule]],
  ["lv", [lvPersonRule]],
  ["nl", [nlPersonRule]],
  ["pe", [pePersonRule, stdnumRule({ country: "PE", name: "ce" })]],
  ["se", [sePersonRule]],
]);

/** By country in lower case. */
export const personNumbers: ReadonlyMap<string, readonly NumberRule[]> = new Map([
  ...Object.entries(STDNUM_NAMES).map(([country, names]): [string, readonly NumberRule[]] => [country, rulesOf(country, names)]),
  ...OWN,
]);

function rulesOf(country: string, names: string): NumberRule[] {
  return names.split(" ").map((name) => stdnumRule({ country: country.toUpperCase(), name }));
}
