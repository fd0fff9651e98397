import { CredenceError } from "../../errors.ts";
import { parseInstant } from "../../lib/index.ts";
import { formatIdentifier, parseIdentifier } from "../identity/index.ts";
import { type Field, hasWords, isNumeric, type SaysValue } from "../law/index.ts";

/** Parses one field's value to its normal form; undefined when an optional field is absent. */
export type FieldParser = (given: unknown, zone: string | undefined) => SaysValue | undefined;

/** The parser of one declared field. It throws `record_malformed` naming the path, the value seen and the value wanted. */
export function fieldParserOf(path: string, field: Field): FieldParser {
  const parse = presentParserOf(path, field);
  return (given, zone) => {
    if (given !== undefined && given !== null) return parse(given, zone);
    if (field.optional) return undefined;
    throw refuse(path, "nothing", `a ${field.class}`);
  };
}

function presentParserOf(path: string, field: Field): FieldParser {
  if (isNumeric(field)) return (given) => integerIn(path, given, field);
  if (hasWords(field)) return (given) => wordOf(path, given, field.words);
  return PARSERS[field.class](path);
}

type PlainClass = Exclude<Field["class"], "quantity" | "rating" | "outcome" | "category">;

const identifierAt =
  (path: string): FieldParser =>
  (given) =>
    formatIdentifier(parseIdentifier(textOf(path, given)));
const textAt =
  (charsMax: number) =>
  (path: string): FieldParser =>
  (given) =>
    limited(path, textOf(path, given), charsMax);

/** Evidence is a paragraph, a place an address line, a reference leaves room for a URL. */
const PARSERS: Readonly<Record<PlainClass, (path: string) => FieldParser>> = {
  identifier: identifierAt,
  counterparty: identifierAt,
  instant: (path) => (given, zone) => parseInstant(textOf(path, given), zone === undefined ? {} : { zone }).micros,
  money: (path) => (given) => moneyOf(path, given),
  reference: textAt(200),
  place: textAt(300),
  evidence: textAt(4000),
};

/** The refusal of a record: where, what was seen, what was wanted. Private values never reach `seen`: they are named by their class. */
export function refuse(path: string, seen: string, wanted: string): CredenceError {
  return new CredenceError("record_malformed", `${path === "" ? "the record" : path} is ${seen}; wanted ${wanted}`, {
    details: { path, seen, wanted },
  });
}

function integerIn(path: string, given: unknown, { min, max }: { min: number; max: number }): number {
  if (typeof given === "number" && Number.isInteger(given) && given >= min && given <= max) return given === 0 ? 0 : given;
  throw refuse(path, shown(given), `an integer from ${min} to ${max}`);
}

function wordOf(path: string, given: unknown, words: readonly string[]): string {
  if (typeof given === "string" && words.includes(given)) return given;
  throw refuse(path, shown(given), `one of ${words.join(", ")}`);
}

function textOf(path: string, given: unknown): string {
  if (typeof given === "string" && given !== "" && given.isWellFormed()) return given;
  throw refuse(path, given === "" ? "empty" : `a ${typeof given}`, "text");
}

function limited(path: string, text: string, charsMax: number): string {
  if (text.length <= charsMax) return text.normalize("NFC");
  throw refuse(path, `${text.length} characters`, `at most ${charsMax}`);
}

function moneyOf(path: string, given: unknown): SaysValue {
  const money: { currency?: unknown; amountMinor?: unknown } = typeof given === "object" && given !== null ? given : {};
  const { currency, amountMinor } = money;
  if (typeof currency === "string" && /^[A-Z]{3}$/.test(currency) && typeof amountMinor === "number" && Number.isSafeInteger(amountMinor)) {
    return { amountMinor, currency };
  }
  throw refuse(path, shown(given), '{ "currency": "EUR", "amountMinor": 1250 }: an ISO 4217 code and integer minor units');
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 60);
