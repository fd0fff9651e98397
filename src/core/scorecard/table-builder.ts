import type { Column } from "./column.ts";

/** What tables write where nothing is known. */
const MISSING = ["", "na", "n/a", "nan", "null", "?"];

/** The same among numbers: "none" and "-" may be answers among words. */
const NO_NUMBER = [...MISSING, "none", "-", "."];

/** Takes a table in, row by row, each cell as the place of its text among those of its column. */
export class TableBuilder {
  readonly #names: readonly string[];
  readonly #places: readonly Map<string, number>[];
  readonly #codes: number[][];

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#places = names.map(() => new Map());
    this.#codes = names.map(() => []);
  }

  add(cells: readonly string[]): void {
    for (const [at, places] of this.#places.entries()) {
      const text = (cells[at] ?? "").trim();
      const place = places.get(text) ?? places.size;
      if (place === places.size) places.set(text, place);
      this.#codes[at]?.push(place);
    }
  }

  /** The columns: numbers where every text is one, or says that it is missing; words otherwise, and where `words` names the column. */
  columns(words: readonly string[] = []): Column[] {
    return this.#names.map((name, at) => {
      const texts = [...(this.#places[at]?.keys() ?? [])];
      const codes = this.#codes[at] ?? [];
      return words.includes(name) || !texts.every(isNumberOrMissing) ? category(name, texts, codes) : numeric(name, texts, codes);
    });
  }
}

function isNoNumber(text: string): boolean {
  return NO_NUMBER.includes(text.toLowerCase());
}

function isNumberOrMissing(text: string): boolean {
  return isNoNumber(text) || Number.isFinite(Number(text));
}

function numeric(name: string, texts: readonly string[], codes: readonly number[]): Column {
  const numbers = Float64Array.from(texts, (text) => (isNoNumber(text) ? Number.NaN : Number(text)));
  return { kind: "numeric", name, values: Float64Array.from(codes, (code) => numbers[code] ?? Number.NaN) };
}

/** Labels in the order of their first row. */
function category(name: string, texts: readonly string[], codes: readonly number[]): Column {
  const labels = texts.filter((text) => !MISSING.includes(text.toLowerCase()));
  const place = new Map(labels.map((label, at) => [label, at]));
  const placeOfCode = Int32Array.from(texts, (text) => place.get(text) ?? -1);
  return { kind: "category", name, labels, codes: Int32Array.from(codes, (code) => placeOfCode[code] ?? -1) };
}
