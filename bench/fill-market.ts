import { parseInstant } from "../src/lib/index.ts";
import { dealsFor, simulatedMarket } from "../src/packs/index.ts";
import { type ImportSummary, type Installation, importRecords } from "../src/service/index.ts";

/** How large a market is wanted. */
export type MarketSize = { readonly records: number; readonly sellers: number };

const SEED = 7;

/** Fixed, so that each run imports the same records. */
const UNTIL = parseInstant("2026-07-01T00:00:00Z").micros;

/** Imports a simulated market of about so many records about so many sellers. Throws where a record was not recorded. */
export async function fillMarket(installation: Installation, { records, sellers }: MarketSize): Promise<ImportSummary> {
  const market = simulatedMarket({ seed: SEED, sellers, deals: dealsFor(records), until: UNTIL });
  const summary = await importRecords(installation, { source: market.source, batches: market.read(), isSimulated: true });
  if (summary.recorded !== summary.records) throw new Error(`${summary.records - summary.recorded} records were not recorded`);
  return summary;
}
