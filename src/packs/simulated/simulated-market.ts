import type { RecordInput } from "../../core/record/index.ts";
import type { DatasetBatch } from "../dataset.ts";
import { accountOf } from "./account-code.ts";
import { type AccountTruth, truthOfAccount } from "./account-truth.ts";
import { dealOf } from "./deal.ts";
import { recordsOfDeal } from "./deal-records.ts";
import type { MarketOptions } from "./market-options.ts";
import { type MarketPlan, planOf } from "./market-plan.ts";
import { DEMO_BAD, DEMO_GOOD, demoNewcomer } from "./seller.ts";

/** A market of which everything is known, since none of it happened. */
export type SimulatedMarket = {
  /** The source, as the shipped configuration `market` names it: what shows wherever a record does. */
  readonly source: "simulated-market";
  /** Three sellers worth asking about: one who keeps promises, one who breaks half of them, one with two deals. */
  readonly demo: { readonly good: string; readonly bad: string; readonly newcomer: string };
  /** The records, in the order in which the orders were placed; `lines` are the deals' numbers. Can be read again, and gives the same. */
  readonly read: () => AsyncIterable<DatasetBatch>;
  /** What is true of an account; undefined for one that the market cannot have. */
  readonly truthOf: (account: string) => AccountTruth | undefined;
};

/** Records in a batch: what a batch takes in memory is the same in a market of any size. */
const BATCH_RECORDS = 5_000;

/** Records that a deal makes on average, in the middle of a market's life. */
const RECORDS_PER_DEAL = 1.66;

/** How many deals make about so many records: within 3 % from 10,000 records on. */
export function dealsFor(records: number): number {
  return Math.ceil(records / RECORDS_PER_DEAL);
}

/**
 * A market with honest, careless and dishonest sellers, newcomers, cheats who come back under a new account, rings that praise deals
 * which never were, and people sent to complain. Reads no clock: the same options give the same records. Memory: eight bytes for each
 * seller and one batch. Two markets of one seed and other options share references, so a store takes one of them.
 *
 * Throws `command_misused` for an option out of range.
 */
export function simulatedMarket(options: MarketOptions): SimulatedMarket {
  const plan = planOf(options);
  const sellerAccount = (index: number): string => accountOf({ role: "seller", index, place: 0 }, plan.seed);
  return {
    source: "simulated-market",
    demo: { good: sellerAccount(DEMO_GOOD), bad: sellerAccount(DEMO_BAD), newcomer: sellerAccount(demoNewcomer(plan)) },
    read: () => batchesOfPlan(plan),
    truthOf: (account) => truthOfAccount(plan, account),
  };
}

async function* batchesOfPlan(plan: MarketPlan): AsyncGenerator<DatasetBatch, void, undefined> {
  let batch = new MarketBatch();
  for (let number = 0; number < plan.deals; number++) {
    const { deal, random } = dealOf(plan, number);
    batch.add(number, recordsOfDeal(plan, deal, random));
    if (batch.records.length < BATCH_RECORDS) continue;
    yield batch.ended((number + 1) / plan.deals);
    batch = new MarketBatch();
  }
  yield batch.ended(1);
}

class MarketBatch {
  readonly records: RecordInput[] = [];
  readonly #lines: number[] = [];
  #open = 0;

  add(number: number, records: readonly RecordInput[]): void {
    if (records.length === 0) this.#open++;
    for (const record of records) {
      this.records.push(record);
      this.#lines.push(number);
    }
  }

  ended(share: number): DatasetBatch {
    const leftOut: Record<string, number> = this.#open === 0 ? {} : { order_still_open: this.#open };
    return { records: this.records, lines: this.#lines, leftOut, share };
  }
}
