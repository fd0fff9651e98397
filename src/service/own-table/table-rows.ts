import type { TableRows } from "../../core/mapping/index.ts";
import { CredenceError } from "../../errors.ts";
import { readCsv, readNdjson } from "../../lib/node/index.ts";
import { flatCells } from "./flat-cells.ts";
import { headerOf, isHeader } from "./header.ts";

/** Some rows of a table, how much of its file was read (0 to 1), and whether its first line names the columns. */
export type TableBatch = TableRows & { readonly share: number | undefined; readonly hasHeader: boolean };

/** What is known of a table beforehand: whether it has a header (looked at, if not said). NDJSON names its columns in each row. */
export type TableReading = { readonly path: string; readonly hasHeader?: boolean };

/** More columns than any table that people keep has. */
const COLUMNS_MAX = 1_000;

const NDJSON_NAME = /\.(ndjson|jsonl|json)(\.gz)?$/i;

/**
 * The rows of a table, batch by batch, in constant memory: CSV (commas, semicolons or tabs) or, by the name of the file, NDJSON; either
 * may be .gz. Columns without a name are called `column 3`, the second of one name `name (2)`. Throws as `readCsv` and `readNdjson` do.
 */
export async function* tableRows({ path, hasHeader }: TableReading): AsyncGenerator<TableBatch, void, undefined> {
  if (NDJSON_NAME.test(path)) yield* ndjsonRows(path);
  else yield* csvRows(path, hasHeader);
}

async function* csvRows(path: string, said: boolean | undefined): AsyncGenerator<TableBatch, void, undefined> {
  let columns: readonly string[] | undefined;
  let hasHeader = said ?? true;
  for await (const batch of readCsv(path, { hasHeader: false, delimiter: "guess" })) {
    const [first] = batch.rows;
    const isStart = columns === undefined && first !== undefined;
    if (isStart) {
      hasHeader = said ?? isHeader(first);
      columns = hasHeader ? headerOf(first) : batch.columns;
    }
    const from = isStart && hasHeader ? 1 : 0;
    yield { columns: columns ?? [], rows: batch.rows.slice(from), lines: batch.lines.slice(from), share: batch.share, hasHeader };
  }
}

/** Rows may name columns that none before them had: the list grows, and what a row lacks is empty. */
async function* ndjsonRows(path: string): AsyncGenerator<TableBatch, void, undefined> {
  const places = new Map<string, number>();
  for await (const { values, lines, share } of readNdjson(path)) {
    const rows = values.map((value, at) => {
      const row: string[] = [];
      for (const [name, cell] of flatCells(value, lines[at] ?? 0)) row[placeOf(places, name)] = cell;
      return Array.from(row, (cell) => cell ?? "");
    });
    yield { columns: [...places.keys()], rows, lines, share, hasHeader: true };
  }
}

function placeOf(places: Map<string, number>, name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  if (places.size >= COLUMNS_MAX)
    throw new CredenceError("json_malformed", `more than ${COLUMNS_MAX} names in the objects; wanted the rows of one table`);
  places.set(name, places.size);
  return places.size - 1;
}
