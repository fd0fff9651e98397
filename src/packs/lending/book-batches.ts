import type { RecordInput } from "../../core/record/index.ts";
import type { DatasetBatch } from "../dataset.ts";
import type { LoanBook } from "./loan-book.ts";

/** Records in a batch of what the loans make in the end. */
const BATCH_RECORDS = 5_000;

/** The batches as they come, and after them what the book of their loans makes in the end. */
export async function* withEnds(batches: AsyncIterable<DatasetBatch>, book: LoanBook): AsyncGenerator<DatasetBatch, void, undefined> {
  for await (const batch of batches) yield batch;
  let ends = emptyBatch();
  for (const { records, line } of book.ends()) {
    ends.records.push(...records);
    ends.lines.push(...records.map(() => line));
    if (ends.records.length < BATCH_RECORDS) continue;
    yield ends;
    ends = emptyBatch();
  }
  yield ends;
}

type OpenBatch = DatasetBatch & { readonly records: RecordInput[]; readonly lines: number[] };

function emptyBatch(): OpenBatch {
  return { records: [], lines: [], leftOut: {}, share: 1 };
}
