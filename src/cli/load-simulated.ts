import { CredenceError } from "../errors.ts";
import { progressLine } from "../lib/node/index.ts";
import { hasRecords, type ImportSummary, type Installation, importRecords } from "../service/index.ts";
import { batchesUntil, NEVER } from "./batches-until.ts";
import { recordDemoConsents } from "./demo-consents.ts";
import type { Given } from "./given.ts";
import { isSimulatedNow } from "./is-simulated.ts";
import type { Simulation } from "./simulation.ts";

/** What a load is given besides: `stopped` ends it. */
export type Loading = { readonly given: Given; readonly stopped?: Promise<never> | undefined };

/**
 * Loads a simulated market or portfolio, with a progress line. Throws `store_simulated` where the store holds real records: the two would be taken for
 * each other.
 */
export async function loadSimulated(
  installation: Installation,
  simulation: Simulation,
  { given, stopped = NEVER }: Loading,
): Promise<ImportSummary> {
  if (!(await isSimulatedNow(installation)) && (await hasRecords(installation))) {
    throw new CredenceError("store_simulated", "the store holds real records; wanted an empty or a simulated one");
  }
  const progress = progressLine({ unit: "records", stream: given.streams.stderr });
  const summary = await importRecords(installation, {
    source: simulation.source,
    batches: batchesUntil(stopped, simulation.read()),
    isSimulated: true,
    onProgress: ({ records, share }) => progress.update(records, share),
  });
  progress.done();
  if (summary.recorded > 0) await recordDemoConsents(installation, simulation);
  return summary;
}
