/** A part of a table as text, cell by cell; `lines[i]` is the line on which `rows[i]` begins. */
export type TableRows = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
};

/** Rows spread over a whole table, to guess by. */
export type TableSample = {
  /** What identifiers will name the table by: `orders`. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** False: the columns are called "1", "2", ... because nothing names them. */
  readonly hasHeader: boolean;
};

const BLANKS: ReadonlySet<string> = new Set(["", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "-", "--", "—", "?", "\\n"]);

/** The cell without blanks around it, or undefined where it holds nothing, in one of the ways in which tables say so. */
export function filledCell(cell: string | undefined): string | undefined {
  const text = cell?.trim() ?? "";
  return text.length <= BLANK_CHARS_MAX && BLANKS.has(text.toLowerCase()) ? undefined : text;
}

const BLANK_CHARS_MAX = 4;

/** The number in a cell, with a point or a comma before its decimals, or undefined. */
export function numberIn(cell: string): number | undefined {
  const text = cell.trim();
  return NUMBER.test(text) ? Number(text.replace(",", ".")) : undefined;
}

const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,9})?(?:[eE][+-]?\d{1,2})?$/;
