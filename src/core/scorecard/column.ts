/** A column of numbers, a row each; NaN is missing. Values that stand for something else (9999: never) are named as special. */
export type NumericColumn = {
  readonly kind: "numeric";
  readonly name: string;
  readonly values: Float64Array;
  readonly special?: readonly number[];
};

/** A column of words: a row's code is a place in `labels`; -1 is missing. */
export type CategoryColumn = {
  readonly kind: "category";
  readonly name: string;
  readonly codes: Int32Array;
  readonly labels: readonly string[];
};

/** One column of a table, whose columns all have as many rows. */
export type Column = NumericColumn | CategoryColumn;

/** How many rows a column has. */
export function rowsOf(column: Column): number {
  return column.kind === "numeric" ? column.values.length : column.codes.length;
}

/** Some rows of a column, in the order asked for. */
export function rowsAt<Kept extends Column>(column: Kept, rows: Int32Array): Kept {
  if (column.kind === "numeric") return { ...column, values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN) };
  return { ...column, codes: Int32Array.from(rows, (row) => column.codes[row] ?? -1) };
}
