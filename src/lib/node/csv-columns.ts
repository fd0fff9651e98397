import type { Refuse } from "./csv-splitter.ts";

/** The columns as delivered, how wide the rows of the text are, and where in them each delivered column stands. */
export type CsvLayout = { readonly columns: readonly string[]; readonly width: number; readonly picks: readonly number[] | undefined };

/** More columns than any table that people keep has. */
const COLUMNS_MAX = 1_000;

type Wanted = { readonly columns: readonly string[] | undefined; readonly areExtrasIgnored: boolean; readonly refuse: Refuse };

/** The layout that a header row announces. Refuses a wanted column that is missing or there twice, and an extra one unless ignored. */
export function layoutOfHeader(header: readonly string[], line: number, wanted: Wanted): CsvLayout {
  const names = header.map((name) => name.trim());
  const columns = wanted.columns ?? names;
  const missing = columns.filter((name) => !names.includes(name));
  const twice = columns.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  const extra = names.filter((name) => !columns.includes(name));
  if (names.length > COLUMNS_MAX) wanted.refuse(line, `${names.length} columns; wanted at most ${COLUMNS_MAX}`);
  if (missing.length === columns.length) wanted.refuse(line, `no header with the columns ${listed(columns)}`);
  if (missing.length > 0) wanted.refuse(line, `the columns ${listed(missing)} are missing; wanted ${listed(columns)}`);
  if (twice.length > 0) wanted.refuse(line, `the columns ${listed(twice)} are there more than once`);
  if (extra.length > 0 && !wanted.areExtrasIgnored) wanted.refuse(line, `extra columns ${listed(extra)}; wanted ${listed(columns)}`);
  const picks = columns.map((name) => names.indexOf(name));
  const isAsItStands = picks.length === names.length && picks.every((pick, at) => pick === at);
  return { columns, width: names.length, picks: isAsItStands ? undefined : picks };
}

/** The layout of a text without header: the wanted columns in their order, or "1", "2", ... as many as the first row has. */
export function layoutWithoutHeader(columns: readonly string[] | undefined, width: number): CsvLayout {
  const names = columns ?? Array.from({ length: width }, (_, at) => String(at + 1));
  return { columns: names, width: names.length, picks: undefined };
}

/** The rows in the layout's order of columns. Refuses a row of another width. */
export function laidOut(rows: { readonly rows: string[][]; readonly lines: number[] }, layout: CsvLayout, refuse: Refuse): string[][] {
  const { columns, width, picks } = layout;
  rows.rows.forEach((row, at) => {
    if (row.length !== width)
      refuse(rows.lines[at] ?? 0, `${row.length} columns; wanted ${width}${picks === undefined ? `: ${listed(columns)}` : ""}`);
  });
  return picks === undefined ? rows.rows : rows.rows.map((row) => picks.map((pick) => row[pick] ?? ""));
}

function listed(names: readonly string[]): string {
  return names.join(", ");
}
