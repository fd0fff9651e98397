import { type Field, isNumeric } from "../law/index.ts";
import { readDate } from "./dates/index.ts";
import { identifierReader } from "./identifier-reader.ts";
import type { DateFrom, Mapping, ValueFrom } from "./mapping.ts";
import { ratingOnto } from "./rating-scale.ts";
import { filledCell, numberIn } from "./table.ts";

/** What a row gives for a field: its value, nothing (an empty cell), or why the row cannot be used. */
export type ReadValue = { readonly value: unknown } | { readonly leftOut: string } | undefined;

/** One row as the readers see it: its cell in a column, and the reference of its deal. */
export type Row = { readonly cell: (column: string) => string | undefined; readonly reference: string };

/** Reads one field's value off a row. */
export type ValueReader = (row: Row) => ReadValue;

/** What a reader is made of: the field's name and declaration, and where its value comes from. */
export type ValueQuestion = { readonly name: string; readonly field: Field; readonly from: ValueFrom; readonly mapping: Mapping };

/** The reader of a field. The reasons for leaving a row out read as sentences: `delivered_is_no_date`. */
export function valueReader({ name, field, from, mapping }: ValueQuestion): ValueReader {
  if ("dates" in from) return dateReader(name, from, mapping);
  if ("as" in from)
    return from.as === "row"
      ? ({ reference }) => ({ value: `account:${mapping.table}:deal-${reference}` })
      : identifierReader(name, from, mapping);
  if ("words" in from) return wordReader(name, from);
  if ("goodFrom" in from) return ratingReader(name, from, field);
  if ("atLeast" in from) return thresholdReader(name, from);
  if ("filled" in from) return ({ cell }) => ({ value: filledCell(cell(from.filled)) === undefined ? from.otherwise : from.is });
  if ("word" in from) return () => ({ value: from.word });
  return isNumeric(field) ? numberReader(name, from) : ({ cell }) => present(filledCell(cell(from.column)));
}

function present(value: unknown): ReadValue {
  return value === undefined ? undefined : { value };
}

function dateReader(name: string, from: DateFrom, { zone = "UTC" }: Mapping): ValueReader {
  const reading = { format: from.dates, zone, isWholeDay: from.wholeDay === true };
  return ({ cell }) => {
    const text = filledCell(cell(from.column));
    if (text === undefined) return undefined;
    const date = readDate(text, reading);
    return date === undefined ? { leftOut: `${name}_is_no_date` } : { value: date.text };
  };
}

function wordReader(name: string, { column, words }: Extract<ValueFrom, { words: unknown }>): ValueReader {
  const values = new Map(Object.entries(words).map(([word, value]) => [wordKey(word), value]));
  return ({ cell }) => {
    const text = filledCell(cell(column));
    if (text === undefined) return undefined;
    const value = values.get(wordKey(text));
    if (value === undefined) return { leftOut: `${name}_is_no_word_of_the_mapping` };
    return value === null ? { leftOut: OPEN } : { value };
  };
}

/** The reason of a row whose word says that there is no outcome (yet). */
export const OPEN = "deal_has_no_outcome";

/** Case, width and blanks differ from hand to hand. */
function wordKey(word: string): string {
  return word.normalize("NFKC").trim().toLowerCase().replace(/\s+/gu, " ");
}

function ratingReader(name: string, from: Extract<ValueFrom, { goodFrom: number }>, field: Field): ValueReader {
  const rating = isNumeric(field) ? ratingOnto(from, field) : () => undefined;
  return numbered(name, from.column, rating);
}

function thresholdReader(name: string, { column, atLeast, is, otherwise }: Extract<ValueFrom, { atLeast: number }>): ValueReader {
  return numbered(name, column, (value) => (value >= atLeast ? is : otherwise));
}

function numberReader(name: string, { column }: { readonly column: string }): ValueReader {
  return numbered(name, column, (value) => value);
}

/** A cell that holds something else than a number, or one off the scale, leaves its row out. */
function numbered(name: string, column: string, reading: (value: number) => unknown): ValueReader {
  return ({ cell }) => {
    const text = filledCell(cell(column));
    if (text === undefined) return undefined;
    const number = numberIn(text);
    const value = number === undefined ? undefined : reading(number);
    return value === undefined ? { leftOut: `${name}_is_no_number_on_its_scale` } : { value };
  };
}
