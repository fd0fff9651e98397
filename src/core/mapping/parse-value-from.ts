import { type Field, hasWords, isNumeric } from "../law/index.ts";
import type { ValueFrom } from "./mapping.ts";
import { numberAt, objectAt, type Parts, refuse, textAt, wordAt } from "./mapping-part.ts";
import { dateAt, identifierAt } from "./parse-column-from.ts";

/** More words than this are no closed list. */
const WORDS_MAX = 500;

/** Where a field's value comes from; what is allowed depends on the field's data class. */
export function parseValueFrom(path: string, given: unknown, field: Field): ValueFrom {
  if (isNumeric(field)) return numberFrom(path, given, field);
  if (hasWords(field)) return wordFrom(path, given, field.words);
  switch (field.class) {
    case "instant":
      return dateAt(path, given);
    case "counterparty":
      return isRow(given) ? { as: "row" } : identifierAt(path, given);
    case "identifier":
      return identifierAt(path, given);
    case "reference":
      return { column: textAt(`${path}.column`, objectAt(path, given, ["column"]).column) };
    case "money":
    case "evidence":
    case "place":
      throw refuse(path, given, `nothing: a ${field.class} is never taken from a table`);
  }
}

function isRow(given: unknown): boolean {
  return typeof given === "object" && given !== null && "as" in given && given.as === "row" && Object.keys(given).length === 1;
}

function numberFrom(path: string, given: unknown, { min, max }: { readonly min: number; readonly max: number }): ValueFrom {
  const parts = objectAt(path, given, ["column", "words", "worst", "best", "goodFrom"]);
  const column = textAt(`${path}.column`, parts.column);
  if (parts.words !== undefined) {
    const isInRange = (value: unknown) => value === null || (Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
    return {
      column,
      words: wordsAt(`${path}.words`, parts.words, { test: isInRange, wanted: `whole numbers from ${min} to ${max}, or null` }),
    };
  }
  if (["worst", "best", "goodFrom"].every((part) => parts[part] === undefined)) return { column };
  return { column, ...scaleAt(path, parts) };
}

function scaleAt(path: string, parts: Parts): { readonly worst: number; readonly best: number; readonly goodFrom: number } {
  const [worst, best, goodFrom] = [
    numberAt(`${path}.worst`, parts.worst),
    numberAt(`${path}.best`, parts.best),
    numberAt(`${path}.goodFrom`, parts.goodFrom),
  ];
  if (worst === best) throw refuse(`${path}.best`, best, "another number than worst");
  const isBetween = goodFrom !== worst && goodFrom >= Math.min(worst, best) && goodFrom <= Math.max(worst, best);
  if (!isBetween) throw refuse(`${path}.goodFrom`, goodFrom, `a number between worst (${worst}) and best (${best})`);
  return { worst, best, goodFrom };
}

function wordFrom(path: string, given: unknown, words: readonly string[]): ValueFrom {
  const parts = objectAt(path, given, ["column", "words", "atLeast", "filled", "is", "otherwise", "word"]);
  if (parts.word !== undefined) return { word: wordAt(`${path}.word`, parts.word, words) };
  const sides = () => ({ is: wordAt(`${path}.is`, parts.is, words), otherwise: wordAt(`${path}.otherwise`, parts.otherwise, words) });
  if (parts.filled !== undefined) return { filled: textAt(`${path}.filled`, parts.filled), ...sides() };
  const column = textAt(`${path}.column`, parts.column);
  if (parts.atLeast !== undefined) return { column, atLeast: numberAt(`${path}.atLeast`, parts.atLeast), ...sides() };
  const isWord = (value: unknown) => value === null || words.some((word) => word === value);
  return { column, words: wordsAt(`${path}.words`, parts.words, { test: isWord, wanted: `${words.join(", ")}, or null` }) };
}

type Allowed = { readonly test: (value: unknown) => boolean; readonly wanted: string };

function wordsAt(path: string, given: unknown, { test, wanted }: Allowed): Readonly<Record<string, string | number | null>> {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw refuse(path, given, `an object of the table's words, each with ${wanted}`);
  const entries = Object.entries(given);
  if (entries.length === 0 || entries.length > WORDS_MAX) throw refuse(path, `${entries.length} words`, `1 to ${WORDS_MAX}`);
  return Object.fromEntries(
    entries.map(([word, value]) => {
      if (!test(value)) throw refuse(`${path}.${word.slice(0, 40)}`, value, wanted);
      return [word, value === null || typeof value === "number" ? value : String(value)];
    }),
  );
}
