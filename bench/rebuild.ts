import { type Rebuilt, rebuild } from "../src/service/index.ts";
import { fillMarket } from "./fill-market.ts";
import type { Figure, PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { type ThrowawayStore, withThrowawayStore } from "./throwaway-store.ts";

const MARKET = { records: 300_000, sellers: 5_000 };
const ROUNDS = 3;

type Round = { readonly sound: number; readonly emptied: number };
type Measured = { readonly records: number; readonly rounds: readonly Round[] };

/** Folding all statements anew, where nothing differs and where every tally is gone. */
export async function rebuildPart(): Promise<PartReport> {
  const { records, rounds } = await withThrowawayStore(measure);
  const rate = (name: string, of: (round: Round) => number): Figure => ({ name, unit: "rows/s", value: spreadOf(rounds.map(of)) });
  return {
    part: "rebuild",
    how: `${records} records of a simulated market with ${MARKET.sellers} sellers; rows are records. By turns in one store.`,
    figures: [rate("nothing differs", ({ sound }) => sound), rate("tallies were emptied", ({ emptied }) => emptied)],
  };
}

async function measure(store: ThrowawayStore): Promise<Measured> {
  const { records } = await fillMarket(store.app.installation, MARKET);
  await timed(store, { hasDiffered: false });
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const sound = await timed(store, { hasDiffered: false });
    await emptyTallies(store);
    rounds.push({ sound, emptied: await timed(store, { hasDiffered: true }) });
  }
  return { records, rounds };
}

/** Records a second. Throws where the rebuild did other work than was to be measured. */
async function timed({ app }: ThrowawayStore, { hasDiffered }: Pick<Rebuilt, "hasDiffered">): Promise<number> {
  const start = performance.now();
  const rebuilt = await rebuild(app.installation);
  const seconds = (performance.now() - start) / 1000;
  if (rebuilt.hasDiffered !== hasDiffered) throw new Error(`the rebuild found ${hasDiffered ? "no" : "a"} difference`);
  return rebuilt.records.rows / seconds;
}

async function emptyTallies({ client }: ThrowawayStore): Promise<void> {
  const { rows } = await client.query<{ tables: string | null }>(
    "select string_agg(quote_ident(tablename), ', ') as tables from pg_tables where schemaname = 'public' and tablename ^@ 'tally_'",
  );
  const tables = rows[0]?.tables;
  if (tables === null || tables === undefined) throw new Error("there are no tally tables");
  await client.query(`truncate ${tables}`);
}
