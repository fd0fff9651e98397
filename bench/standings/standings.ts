import { bareStandingOf, type Model, standingOf, type Tallies } from "../../src/core/standing/index.ts";
import { seededRandom } from "../../src/lib/index.ts";
import { tradeWith } from "../../src/packs/index.ts";
import type { Figure, PartReport } from "../report.ts";
import { spreadOf } from "../spread.ts";
import { typicalOwnRecord, typicalScorecard } from "./typical-scorecard.ts";

const SUBJECTS = 100_000;
const WHOLE = 10_000;
const ROUNDS = 5;
const MONTH = 24_316;
const SEED = 7;

/** Standings in one process, off tallies that lie in memory. */
export async function standings(): Promise<PartReport> {
  const tallies = talliesOf(SUBJECTS);
  const [card, own] = [typicalScorecard(tradeWith), typicalOwnRecord(tradeWith)];
  const rates: Record<"card" | "own" | "whole", number[]> = { card: [], own: [], whole: [] };
  timed(card, tallies, bareStandingOf);
  for (let round = 0; round < ROUNDS; round++) {
    rates.card.push(timed(card, tallies, bareStandingOf));
    rates.own.push(timed(own, tallies, bareStandingOf));
    rates.whole.push(timed(card, tallies.slice(0, WHOLE), standingOf));
  }
  const figure = (name: string, of: readonly number[], target?: string): Figure => {
    const read = { name, unit: "standings/s", value: spreadOf(of) } as const;
    return target === undefined ? read : { ...read, target };
  };
  return {
    part: "standings",
    how: `${SUBJECTS} subjects of one to four months, a scorecard of ${card.characteristics.length} lines. A standing here is probability, interval, evidence and grade; a whole one has its reasons in words and what would change it, too. One thread.`,
    figures: [figure("scorecard", rates.card, ">= 300000"), figure("own record", rates.own), figure("scorecard, whole", rates.whole)],
  };
}

type Asked = (question: Parameters<typeof standingOf>[0]) => { readonly probability: number };

/** Standings a second. Throws where one is no probability: nothing would have been measured. */
function timed(model: Model, subjects: readonly Tallies[], ask: Asked): number {
  const start = performance.now();
  let sum = 0;
  for (const tallies of subjects) sum += ask({ purpose: tradeWith, model, tallies, month: MONTH }).probability;
  const seconds = (performance.now() - start) / 1000;
  if (!(sum > 0 && sum < subjects.length)) throw new Error(`${subjects.length} probabilities add up to ${sum}`);
  return subjects.length / seconds;
}

function talliesOf(count: number): Tallies[] {
  const random = seededRandom(SEED);
  const countNames = tradeWith.reads[0]?.countNames ?? [];
  return Array.from({ length: count }, () => {
    let month = MONTH - 24;
    const trades = Array.from({ length: 1 + random.int(4) }, () => {
      month += 1 + random.int(6);
      return { month, records: 4, counts: countNames.map(() => random.int(4)) };
    });
    return { trades };
  });
}
