import { basename } from "node:path";
import type { RecordInput } from "../core/record/index.ts";
import { readCsv } from "../lib/node/index.ts";
import { CsvRow } from "./csv-row.ts";
import type { DatasetBatch } from "./dataset.ts";

/** One CSV file of a data set and what its rows become. */
export type Table<Column extends string> = {
  readonly path: string;
  /** The columns that are read. */
  readonly columns: readonly Column[];
  /** The file's other columns, all of them: dropped as they are read, and named so that a file of another make is refused. */
  readonly dropped?: readonly string[];
  /** True when not given. */
  readonly hasHeader?: boolean;
  /** The records a row makes, or the reason why it makes none. */
  readonly recordsOf: (row: CsvRow<Column>) => readonly RecordInput[] | string;
};

/** Reads a table in constant memory. Throws as `readCsv` does, and `csv_malformed` for a cell that `recordsOf` cannot read. */
export async function* readTable<Column extends string>(table: Table<Column>): AsyncGenerator<DatasetBatch, void, undefined> {
  const file = basename(table.path);
  const columns = [...table.columns, ...(table.dropped ?? [])];
  for await (const batch of readCsv(table.path, { columns, hasHeader: table.hasHeader ?? true })) {
    const records: RecordInput[] = [];
    const lines: number[] = [];
    const leftOut: Record<string, number> = {};
    for (const [at, cells] of batch.rows.entries()) {
      const line = batch.lines[at] ?? 0;
      const found = table.recordsOf(new CsvRow(cells, columns, { file, line }));
      if (typeof found === "string") leftOut[found] = (leftOut[found] ?? 0) + 1;
      else {
        records.push(...found);
        lines.push(...found.map(() => line));
      }
    }
    yield { records, lines, leftOut, share: batch.share };
  }
}
