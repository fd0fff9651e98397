import { CredenceError } from "../../errors.ts";
import { hasRecords } from "../holdings.ts";
import { type ImportSummary, importRecords } from "../import-records.ts";
import type { Installation } from "../installation.ts";
import { batchesUntil, NEVER } from "./batches-until.ts";
import { isSimulatedNow } from "./is-simulated-now.ts";
import type { FillingOptions, MadeUp } from "./made-up.ts";
import { recordDemoConsents } from "./record-demo-consents.ts";

/**
 * Fills a store with records that were made up, and with the consents of those worth asking about. Throws `store_simulated` where the store holds
 * real records: the two would be taken for each other.
 */
export async function fillSimulated(
  installation: Installation,
  madeUp: MadeUp,
  { onProgress, stopped = NEVER }: FillingOptions = {},
): Promise<ImportSummary> {
  if (!(await isSimulatedNow(installation)) && (await hasRecords(installation))) {
    throw new CredenceError("store_simulated", "the store holds real records; wanted an empty or a simulated one");
  }
  const summary = await importRecords(installation, {
    source: madeUp.source,
    batches: batchesUntil(stopped, madeUp.read()),
    isSimulated: true,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  if (summary.recorded > 0) await recordDemoConsents(installation, madeUp);
  return summary;
}
