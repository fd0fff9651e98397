import { parseInstant, seenText } from "../../lib/index.ts";
import { formatIdentifier, parseIdentifier } from "../identity/index.ts";
import { type Field, hasWords, isNumeric, type SaysValue } from "../law/index.ts";
import { objectAt, refuse, textAt, within } from "./refuse.ts";

/** Parses one field's value to its normal form; undefined when an optional field is absent. */
export type FieldParser = (given: unknown, zone: string | undefined) => SaysValue | undefined;

/**
 * The parser of one declared field. It throws `record_malformed`, `identifier_*` or `instant_malformed`, each with the path, the value
 * seen and the value wanted.
 */
export function fieldParserOf(path: string, field: Field): FieldParser {
  const { wanted, parse } = presentParserOf(path, field);
  return (given, zone) => {
    if (given !== undefined && given !== null) return parse(given, zone);
    if (field.optional) return undefined;
    throw refuse({ path, seen: "nothing", wanted });
  };
}

type Parser = { readonly wanted: string; readonly parse: FieldParser };

function presentParserOf(path: string, field: Field): Parser {
  if (isNumeric(field)) return integerParser(path, field);
  if (hasWords(field)) return wordParser(path, field.words);
  return PARSERS[field.class](path);
}

function integerParser(path: string, { min, max }: { readonly min: number; readonly max: number }): Parser {
  const wanted = `an integer from ${min} to ${max}`;
  const parse = (given: unknown): number => {
    // -0 becomes 0, which is what JSON makes of it.
    if (typeof given === "number" && Number.isInteger(given) && given >= min && given <= max) return given + 0;
    throw refuse({ path, seen: seenText(given), wanted });
  };
  return { wanted, parse };
}

function wordParser(path: string, words: readonly string[]): Parser {
  const wanted = `one of ${words.join(", ")}`;
  const parse = (given: unknown): string => {
    if (typeof given === "string" && words.includes(given)) return given;
    throw refuse({ path, seen: seenText(given), wanted });
  };
  return { wanted, parse };
}

type PlainClass = Exclude<Field["class"], "quantity" | "rating" | "outcome" | "category">;

/** Evidence is a paragraph, a place an address line, a reference leaves room for a URL. */
const PARSERS: Readonly<Record<PlainClass, (path: string) => Parser>> = {
  identifier: identifierParser,
  counterparty: identifierParser,
  instant: instantParser,
  money: moneyParser,
  reference: (path) => textParser(path, 200),
  place: (path) => textParser(path, 300),
  evidence: (path) => textParser(path, 4000),
};

function identifierParser(path: string): Parser {
  const wanted = "an identifier, scheme:value";
  const parse = (given: unknown): string => {
    const text = textAt(path, given, wanted);
    return formatIdentifier(within(path, () => parseIdentifier(text)));
  };
  return { wanted, parse };
}

function instantParser(path: string): Parser {
  const wanted = "a date or time, ISO 8601";
  const parse: FieldParser = (given, zone) => {
    const text = textAt(path, given, wanted);
    return within(path, () => parseInstant(text, zone === undefined ? {} : { zone })).micros;
  };
  return { wanted, parse };
}

function textParser(path: string, charsMax: number): Parser {
  const parse = (given: unknown): string => {
    const text = textAt(path, given).normalize("NFC");
    if (text.length <= charsMax) return text;
    throw refuse({ path, seen: `${text.length} characters`, wanted: `at most ${charsMax}` });
  };
  return { wanted: "text", parse };
}

const ISO_4217 = /^[A-Z]{3}$/;

function moneyParser(path: string): Parser {
  const parse = (given: unknown): SaysValue => {
    const { amountMinor, currency } = objectAt(path, given, ["amountMinor", "currency"]);
    if (typeof currency !== "string" || !ISO_4217.test(currency)) {
      throw refuse({ path: `${path}.currency`, seen: seenText(currency), wanted: 'an ISO 4217 code, as "EUR"' });
    }
    if (typeof amountMinor !== "number" || !Number.isSafeInteger(amountMinor)) {
      throw refuse({ path: `${path}.amountMinor`, seen: seenText(amountMinor), wanted: "a whole number of the smallest units" });
    }
    return { amountMinor: amountMinor + 0, currency };
  };
  return { wanted: '{ "currency": "EUR", "amountMinor": 1250 }', parse };
}
