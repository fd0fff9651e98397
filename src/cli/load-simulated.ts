import { CredenceError } from "../errors.ts";
import { progressLine } from "../lib/node/index.ts";
import { dealsFor, type MarketOptions, type SimulatedMarket } from "../packs/index.ts";
import { hasRecords, type ImportSummary, type Installation, importRecords } from "../service/index.ts";
import { batchesUntil, NEVER } from "./batches-until.ts";
import type { Given } from "./given.ts";
import { isSimulatedNow } from "./is-simulated.ts";

/** How large a market, and which. */
export type SimulationWanted = { readonly records: number; readonly seed: number };

/** Deals for each seller: enough for most to have a record, few enough for newcomers to be seen. */
const DEALS_PER_SELLER = 40;
const SELLERS_MIN = 10;

/** The options of a market of about so many records, of today. */
export function marketOptions({ records, seed }: SimulationWanted, until: number): MarketOptions {
  const deals = dealsFor(records);
  return { seed, deals, sellers: Math.max(SELLERS_MIN, Math.round(deals / DEALS_PER_SELLER)), until };
}

/** What a load is given besides: `stopped` ends it. */
export type Loading = { readonly given: Given; readonly stopped?: Promise<never> | undefined };

/**
 * Loads a simulated market, with a progress line. Throws `store_simulated` where the store holds real records: the two would be taken for
 * each other.
 */
export async function loadSimulated(
  installation: Installation,
  market: SimulatedMarket,
  { given, stopped = NEVER }: Loading,
): Promise<ImportSummary> {
  if (!(await isSimulatedNow(installation)) && (await hasRecords(installation))) {
    throw new CredenceError("store_simulated", "the store holds real records; wanted an empty or a simulated one");
  }
  const progress = progressLine({ unit: "records", stream: given.streams.stderr });
  const summary = await importRecords(installation, {
    source: market.source,
    batches: batchesUntil(stopped, market.read()),
    isSimulated: true,
    onProgress: ({ records, share }) => progress.update(records, share),
  });
  progress.done();
  return summary;
}
