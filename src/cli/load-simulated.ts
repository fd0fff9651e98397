import { progressLine } from "../lib/node/index.ts";
import type { Simulation } from "../packs/index.ts";
import { fillSimulated } from "../service/filling/index.ts";
import type { ImportSummary, Installation } from "../service/index.ts";
import type { Given } from "./given.ts";

/** What a load is given besides: `stopped` ends it. */
export type Loading = { readonly given: Given; readonly stopped?: Promise<never> | undefined };

/** Loads a simulated market or portfolio, with a progress line. Throws `store_simulated` where the store holds real records. */
export async function loadSimulated(
  installation: Installation,
  simulation: Simulation,
  { given, stopped }: Loading,
): Promise<ImportSummary> {
  const progress = progressLine({ unit: "records", stream: given.streams.stderr });
  const onProgress = ({ records, share }: { readonly records: number; readonly share: number | undefined }) =>
    progress.update(records, share);
  const summary = await fillSimulated(installation, simulation, { onProgress, stopped });
  progress.done();
  return summary;
}
