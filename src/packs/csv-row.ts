import { CredenceError } from "../errors.ts";
import { isDay } from "./is-day.ts";

/** Where a row stands: the file's name and the row's line. */
export type RowPlace = { readonly file: string; readonly line: number };

/** One row of a table, read by the names of its columns. No message repeats a cell: what stands in the wrong column may be private. */
export class CsvRow<Column extends string = string> {
  readonly #cells: readonly string[];
  readonly #columns: readonly string[];
  readonly #place: RowPlace;

  constructor(cells: readonly string[], columns: readonly string[], place: RowPlace) {
    this.#cells = cells;
    this.#columns = columns;
    this.#place = place;
  }

  /** The line on which it begins. */
  get line(): number {
    return this.#place.line;
  }

  /** The cell without blanks around it; empty if it is. */
  text(column: Column): string {
    return (this.#cells[this.#columns.indexOf(column)] ?? "").trim();
  }

  /** The cell as an integer. Throws `csv_malformed` if it is none. */
  integer(column: Column): number {
    return Number(this.matched(column, /^[+-]?\d{1,15}$/, "an integer"));
  }

  /** The cell, if the pattern fits. Throws `csv_malformed` with the line, the column and what was wanted. */
  matched(column: Column, pattern: RegExp, wanted: string): string {
    const text = this.text(column);
    if (pattern.test(text)) return text;
    return this.refuse(column, wanted);
  }

  /** The cell as a day of the calendar, 2024-05-31. Throws `csv_malformed` if it is none. */
  day(column: Column): string {
    const text = this.text(column);
    return isDay(text) ? text : this.refuse(column, "a day, YYYY-MM-DD");
  }

  /** Throws `csv_malformed` with the line, the column, how long the cell is, and what was wanted. */
  refuse(column: Column, wanted: string): never {
    const { file, line } = this.#place;
    const text = this.text(column);
    const seen = text === "" ? "empty" : `a text of ${text.length} characters`;
    throw new CredenceError("csv_malformed", `${file}, line ${line}: ${column} is ${seen}; wanted ${wanted}`);
  }
}
