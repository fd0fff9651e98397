import { type Column, type JudgedTable, rowsAt, TableBuilder } from "../core/scorecard/index.ts";
import { CredenceError } from "../errors.ts";
import { auc } from "../lib/index.ts";
import { readCsv } from "../lib/node/index.ts";

/** Which column tells how it went, and what is done with some of the others. */
export type TableAsked = {
  readonly target: string;
  readonly bad?: string | undefined;
  readonly kept: readonly string[];
  readonly without: readonly string[];
  readonly words: readonly string[];
  readonly old?: string | undefined;
  readonly special: Readonly<Record<string, readonly number[]>>;
};

/** A column that is not read, and why. */
export type Unread = { readonly column: string; readonly because: "asked" | "one_value" | "row_number" | "too_many_words" };

/** A table as it is judged: what may be read, what is only kept for the fairness table, and the old number where there is one. */
export type ReadTable = JudgedTable & {
  readonly kept: readonly Column[];
  readonly old?: { readonly column: string; readonly values: Float64Array; readonly isTurned: boolean };
  readonly bad: string;
  readonly isBadGuessed: boolean;
  readonly unread: readonly Unread[];
  /** Rows that do not say how it went. */
  readonly rowsWithoutTarget: number;
};

/** Two million rows of 50 columns are some gigabytes as text; more is work for a database. */
const ROWS_MAX = 2_000_000;

/** A table for people has some dozens of columns. */
const COLUMNS_MAX = 500;

/** A column of more words than this is a name or a free text, of which no bin would be understood. */
const LABELS_MAX = 200;

/** Columns of fewer rows may well hold different numbers by chance. */
const ROW_NUMBER_ROWS_MIN = 50;

/** Words that mean bad without being asked, where a column has two values. */
const BAD_WORDS = ["bad", "default", "defaulted", "1"];

/** Reads a CSV (any usual delimiter, .gz too). Throws `command_misused` for columns that are not there, `scorecard_unfittable` for too much. */
export async function readTable(path: string, asked: TableAsked): Promise<ReadTable> {
  let builder: TableBuilder | undefined;
  let names: readonly string[] = [];
  let count = 0;
  for await (const { columns, rows } of readCsv(path, { delimiter: "guess" })) {
    builder ??= new TableBuilder(columns);
    names = columns;
    count += rows.length;
    if (count > ROWS_MAX || columns.length > COLUMNS_MAX) throw tooMuch(path);
    for (const row of rows) builder.add(row);
  }
  demandColumns(names, asked);
  const all = builder?.columns([...asked.words, asked.target]) ?? [];
  return tableOf(all, asked);
}

function tooMuch(path: string): CredenceError {
  return new CredenceError(
    "scorecard_unfittable",
    `${path} has more than ${ROWS_MAX} rows or ${COLUMNS_MAX} columns; wanted at most so many`,
  );
}

function demandColumns(names: readonly string[], { target, kept, without, words, old, special }: TableAsked): void {
  const wanted = [target, ...kept, ...without, ...words, ...(old === undefined ? [] : [old]), ...Object.keys(special)];
  const absent = wanted.find((name) => !names.includes(name));
  if (absent !== undefined) throw new CredenceError("command_misused", `there is no column ${absent}; wanted one of ${names.join(", ")}`);
}

function tableOf(all: readonly Column[], asked: TableAsked): ReadTable {
  const { codes, bad, isBadGuessed } = targetOf(all, asked);
  const rows = Int32Array.from(codes.keys()).filter((row) => codes[row] !== -1);
  const target = Uint8Array.from(rows, (row) => (codes[row] === 1 ? 0 : 1));
  const known = all.map((column) => withSpecial(rowsAt(column, rows), asked.special));
  const unread = known.flatMap((column) => unreadOf(column, asked));
  const apart = [asked.target, ...asked.kept, asked.old, ...unread.map(({ column }) => column)];
  const columns = known.filter(({ name }) => !apart.includes(name));
  return {
    columns,
    target,
    kept: known.filter(({ name }) => asked.kept.includes(name)),
    ...oldOf(known, target, asked.old),
    bad,
    isBadGuessed,
    unread,
    rowsWithoutTarget: codes.length - rows.length,
  };
}

/** 1 for bad, 0 for good, -1 for not known. */
type Told = { readonly codes: Int32Array; readonly bad: string; readonly isBadGuessed: boolean };

function targetOf(all: readonly Column[], { target, bad }: TableAsked): Told {
  const column = all.find(({ name }) => name === target);
  if (column?.kind !== "category") throw new CredenceError("internal", `column ${target} was not read as words`);
  const { labels } = column;
  const guessed = labels.length === 2 ? labels.find((label) => BAD_WORDS.includes(label.toLowerCase())) : undefined;
  const said = bad ?? guessed;
  const at = said === undefined ? -1 : labels.indexOf(said);
  if (said === undefined || at < 0 || labels.length < 2) {
    const seen = labels.slice(0, 5).join(", ");
    throw new CredenceError(
      "command_misused",
      `column ${target} has the values ${seen}; wanted two or more, and with --bad which one is bad`,
    );
  }
  return { codes: column.codes.map((code) => (code < 0 ? -1 : code === at ? 1 : 0)), bad: said, isBadGuessed: bad === undefined };
}

function withSpecial(column: Column, special: TableAsked["special"]): Column {
  const own = special[column.name];
  return own === undefined || column.kind === "category" ? column : { ...column, special: own };
}

function unreadOf(column: Column, { without, target, kept, old }: TableAsked): Unread[] {
  const { name } = column;
  if (without.includes(name)) return [{ column: name, because: "asked" }];
  if ([target, ...kept, old].includes(name)) return [];
  if (column.kind === "category") {
    if (column.labels.length > LABELS_MAX) return [{ column: name, because: "too_many_words" }];
    return column.labels.length > 1 || column.codes.includes(-1) ? [] : [{ column: name, because: "one_value" }];
  }
  if (new Set(column.values).size < 2) return [{ column: name, because: "one_value" }];
  return isRowNumber(column.values) ? [{ column: name, because: "row_number" }] : [];
}

function isRowNumber(values: Float64Array): boolean {
  return (
    values.length >= ROW_NUMBER_ROWS_MIN &&
    values.every((value, row) => Number.isInteger(value) && (row === 0 || value > (values[row - 1] ?? 0)))
  );
}

/** The old number, turned round where less of it is better. */
function oldOf(known: readonly Column[], target: Uint8Array, name: string | undefined): Pick<ReadTable, "old"> {
  const column = known.find((candidate) => candidate.name === name);
  if (name === undefined || column === undefined) return {};
  if (column.kind !== "numeric") throw new CredenceError("command_misused", `column ${name} holds words; wanted numbers with --old`);
  const isTurned = auc(column.values, target) < 0.5;
  return { old: { column: name, values: isTurned ? column.values.map((value) => -value) : column.values, isTurned } };
}
