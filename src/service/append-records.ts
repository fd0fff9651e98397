import type { CredenceError } from "../errors.ts";
import { type Session, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";
import { claimRecords } from "./intake/claim-records.ts";
import { parseBatch } from "./intake/parse-batch.ts";
import { placeSubjects } from "./intake/place-subjects.ts";
import { writeRecords } from "./intake/write-records.ts";

/** What became of one record of a batch. */
export type RecordResult =
  | { readonly status: "recorded"; readonly record: string; readonly state: "live" | "superseded" }
  | { readonly status: "already_recorded"; readonly record: string }
  | { readonly status: "refused"; readonly error: CredenceError };

/** A batch from one source. */
export type RecordBatch = {
  readonly source: string;
  readonly inputs: readonly unknown[];
  /** The registers it may write to, where not all of its source; records for others are refused `right_missing`. */
  readonly registers?: readonly string[];
  /** The zone of a source that writes none. */
  readonly zone?: string;
};

/** The most records of one batch: one transaction's memory and locks. */
export const BATCH_RECORDS_MAX = 10_000;

/** A result and the place in the batch it belongs to. */
export type Settled = { readonly at: number; readonly result: RecordResult };

/**
 * Appends records, all in one transaction; the results stand in the order of the inputs. A record that does not fit is refused and
 * the others kept. The same record again (by source and reference) is a no-op; the same reference with other content is refused.
 * Throws `store_unavailable`, and then nothing was kept.
 */
export async function appendRecords(installation: Installation, batch: RecordBatch): Promise<RecordResult[]> {
  return withStore(() => installation.pool.begin((tx) => appendWithin(tx, installation, batch)));
}

/** The same within a transaction of the caller's. */
export async function appendWithin(tx: Session, installation: Installation, batch: RecordBatch): Promise<RecordResult[]> {
  const { source } = batch;
  const parsed = parseBatch(installation, batch);
  const placed = await placeSubjects(tx, installation, parsed.kept);
  const claimed = await claimRecords(tx, installation, { source, candidates: placed.kept });
  const written = await writeRecords(tx, installation, { source, records: claimed.kept });
  const settled = [...parsed.settled, ...placed.settled, ...claimed.settled, ...written];
  const results = new Map(settled.map(({ at, result }) => [at, result]));
  return batch.inputs.map((_, at) => {
    const result = results.get(at);
    if (result === undefined) throw new RangeError(`record ${at} of the batch has no result`);
    return result;
  });
}
