import { CredenceError } from "../../errors.ts";
import { hasRecords } from "../holdings.ts";
import { type ImportBatch, type ImportSummary, importRecords } from "../import-records.ts";
import type { Installation } from "../installation.ts";
import { batchesUntil, NEVER } from "./batches-until.ts";
import { isSimulatedNow } from "./is-simulated-now.ts";
import { recordDemoConsents } from "./record-demo-consents.ts";

/** Records of which everything is known because none of it happened; `demo` are the three subjects worth asking `purpose` about. */
export type MadeUp = {
  readonly source: string;
  readonly purpose: string;
  readonly demo: { readonly good: string; readonly bad: string; readonly newcomer: string };
  readonly read: () => Iterable<ImportBatch> | AsyncIterable<ImportBatch>;
};

/** How far a filling is, and what ends it early: what `stopped` rejects with is thrown. */
export type FillingOptions = {
  readonly onProgress?: (progress: { readonly records: number; readonly share: number | undefined }) => void;
  readonly stopped?: Promise<never> | undefined;
};

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
