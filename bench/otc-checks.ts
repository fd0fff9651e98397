import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { seededRandom } from "../src/lib/index.ts";
import { datasetNamed } from "../src/packs/index.ts";
import { importRecords } from "../src/service/index.ts";
import type { ThrowawayStore } from "./throwaway-store.ts";

/** The real ratings of Bitcoin-OTC, beside the repository and never in it. */
const RATINGS = fileURLToPath(new URL("../../shared/data/bitcoin-otc/soc-sign-bitcoinotc.csv", import.meta.url));

/** Whether they are there. */
export const hasRatings = (): boolean => existsSync(RATINGS);

/** As many as the issue asks for, if the machine can be asked so many in this time. */
export const CHECKS = 100_000;
const ASKING_MS_MAX = 90_000;
/** Asked at once: two runs of the product's. */
const ASKED_AT_ONCE = 512;
const SEED = 20_261_123;
/** Who asks. */
export const SUBSCRIBER = "demo";

/** Who rated whom. */
export type Rating = { readonly reference: string; readonly subject: string; readonly by: string };

/** Imports all of them. */
export async function importRatings({ app }: ThrowawayStore): Promise<Rating[]> {
  const { source, read } = datasetNamed({ pack: "trading", name: "bitcoin-otc" });
  const ratings: Rating[] = [];
  const batches = async function* () {
    for await (const batch of read(RATINGS)) {
      for (const { reference, subject, says } of batch.records) ratings.push({ reference, subject, by: String(says.by) });
      yield batch;
    }
  };
  const { recorded } = await importRecords(app.installation, { source, batches: batches(), isHistory: true });
  if (recorded === 0) throw new Error("no rating was recorded");
  return ratings;
}

/** Asks about random traders, as often as there is time for; returns whom was asked about, check by check. */
export async function askAll({ app }: ThrowawayStore, subjects: readonly string[]): Promise<string[]> {
  const random = seededRandom(SEED);
  const asked: string[] = [];
  const until = performance.now() + ASKING_MS_MAX;
  while (asked.length < CHECKS && performance.now() < until) {
    const some = Array.from({ length: Math.min(ASKED_AT_ONCE, CHECKS - asked.length) }, () => random.pick(subjects));
    await Promise.all(
      some.map((subject) => app.check({ purpose: "trade-with", subject, subscriber: SUBSCRIBER, look: "first", onBehalf: "bench" })),
    );
    asked.push(...some);
  }
  return asked;
}

/** All that the busiest rater said. */
export function ofBusiestRater(ratings: readonly Rating[]): readonly Rating[] {
  const byRater = [...Map.groupBy(ratings, ({ by }) => by).values()];
  return byRater.reduce((most, own) => (own.length > most.length ? own : most));
}
