import { basename } from "node:path";
import type { TableSample } from "../../core/mapping/index.ts";
import { tableRows } from "./table-rows.ts";

/** A sample of a table, and how many rows the whole of it has. */
export type SampledTable = { readonly sample: TableSample; readonly rows: number };

/** Enough to see rare words and repeated names, and few enough to be looked at cell by cell within a second. */
const SAMPLE_ROWS_MAX = 10_000;

/** Reads a table once and keeps every n-th row, spread over all of it: the first rows of a file sorted by time are all alike. */
export async function sampleTable(path: string): Promise<SampledTable> {
  let kept: (readonly string[])[] = [];
  let [every, rows] = [1, 0];
  let layout = { columns: [] as readonly string[], hasHeader: true };
  for await (const batch of tableRows({ path })) {
    layout = batch;
    for (const row of batch.rows) {
      if (rows % every === 0) kept.push(row);
      rows += 1;
      if (kept.length <= SAMPLE_ROWS_MAX) continue;
      kept = kept.filter((_, at) => at % 2 === 0);
      every *= 2;
    }
  }
  const { columns, hasHeader } = layout;
  return { rows, sample: { table: tableName(path), columns, rows: kept, hasHeader } };
}

const NAME_CHARS_MAX = 40;

/** `Orders 2024.csv.gz` -> `orders-2024`; names of another script, or of digits, become `table`. */
export function tableName(path: string): string {
  const slug = basename(path)
    .replace(/\.gz$/i, "")
    .replace(/\.[^.]*$/, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  return slug.slice(0, NAME_CHARS_MAX) || "table";
}
