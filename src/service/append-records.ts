import { raiseVersions, type Session, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";
import { finishBatch, prepareBatch, type RecordBatch, type RecordResult } from "./intake/index.ts";
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

async function appendWithin(tx: Session, installation: Installation, given: RecordBatch): Promise<RecordResult[]> {
  const batch = await prepareBatch(tx, installation, given);
  const versions = await raiseVersions(tx, batch.subjects);
  const results = await finishBatch(tx, installation, { batch, versions });
  if (results.length !== given.inputs.length) throw new RangeError(`${given.inputs.length} records have ${results.length} results`);
  return results;
}
