import { type Session, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";
import { claimRecords, parseBatch, placeSubjects, type RecordBatch, type RecordResult, writeRecords } from "./intake/index.ts";
import { withKeys } from "./with-keys.ts";

/** The most records of one batch: one transaction's memory and locks. */
export const BATCH_RECORDS_MAX = 10_000;

/**
 * Appends records, all in one transaction; the results stand in the order of the inputs. A record that does not fit is refused and
 * the others kept. The same record again (by source and reference) is a no-op; the same reference with other content is refused.
 * Throws `store_unavailable`, and then nothing was kept.
 */
export async function appendRecords(installation: Installation, batch: RecordBatch): Promise<RecordResult[]> {
  return withStore(() => withKeys(installation, (held) => held.pool.begin((tx) => appendWithin(tx, held, batch))));
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
