import type { Column } from "./column.ts";
import { ColumnBuilder } from "./column-builder.ts";

/** Takes a table in, row by row, as text. */
export class TableBuilder {
  readonly #names: readonly string[];
  readonly #columns: readonly ColumnBuilder[];

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#columns = names.map((name) => new ColumnBuilder(name));
  }

  add(cells: readonly string[]): void {
    for (const [at, column] of this.#columns.entries()) column.add(cells[at] ?? "");
  }

  /**
   * The columns: numbers where every text is one, or says that it is missing; words otherwise, and where `words` names the column. Of a column
   * of more than 10,000 different words only the first of them are kept.
   */
  columns(words: readonly string[] = []): Column[] {
    return this.#columns.map((column, at) => column.column(words.includes(this.#names[at] ?? "")));
  }
}
