import type { Column } from "./column.ts";

/** What tables write where nothing is known. */
const MISSING = ["", "na", "n/a", "nan", "null", "?"];

/** The same among numbers: "none" and "-" may be answers among words. */
const NO_NUMBER = [...MISSING, "none", "-", "."];

/**
 * So many different texts are kept. A column of more is one of numbers, or one of names that no bin would be made of: without this bound a
 * column of decimals would be held as so many strings.
 */
const TEXTS_MAX = 10_000;

/** Takes a column in, cell by cell, and finds out at the end what it is. */
export class ColumnBuilder {
  readonly #name: string;
  readonly #places = new Map<string, number>();
  readonly #codes: number[] = [];
  /** From the text on that is one too many. */
  #numbers: number[] | undefined;
  #areNumbers = true;

  constructor(name: string) {
    this.#name = name;
  }

  add(cell: string): void {
    const text = cell.trim();
    const place = this.#placeOf(text);
    if (this.#numbers === undefined) this.#codes.push(place);
    else this.#numbers.push(numberOf(text));
  }

  /** Numbers where every text is one, or says that it is missing, unless words are asked for. */
  column(isOfWords: boolean): Column {
    const texts = [...this.#places.keys()];
    const numbers = this.#numbers ?? numbersOf(texts, this.#codes);
    if (this.#areNumbers && !isOfWords) return { kind: "numeric", name: this.#name, values: Float64Array.from(numbers) };
    return this.#words(texts, numbers.length);
  }

  #placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#areNumbers &&= isNumberOrMissing(text);
    if (this.#places.size >= TEXTS_MAX) {
      this.#numbers ??= numbersOf([...this.#places.keys()], this.#codes);
      return -1;
    }
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  /** Labels in the order of their first row; where there were too many to keep, rows after that are missing. */
  #words(texts: readonly string[], rows: number): Column {
    const labels = texts.filter((text) => !MISSING.includes(text.toLowerCase()));
    const place = new Map(labels.map((label, at) => [label, at]));
    const placeOfCode = Int32Array.from(texts, (text) => place.get(text) ?? -1);
    const codes = Int32Array.from({ length: rows }, (_, row) => placeOfCode[this.#codes[row] ?? -1] ?? -1);
    return { kind: "category", name: this.#name, labels, codes };
  }
}

function isNumberOrMissing(text: string): boolean {
  return NO_NUMBER.includes(text.toLowerCase()) || Number.isFinite(Number(text));
}

function numberOf(text: string): number {
  return NO_NUMBER.includes(text.toLowerCase()) ? Number.NaN : Number(text);
}

function numbersOf(texts: readonly string[], codes: readonly number[]): number[] {
  const numbers = Float64Array.from(texts, numberOf);
  return codes.map((code) => numbers[code] ?? Number.NaN);
}
