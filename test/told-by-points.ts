import type { Register } from "../src/core/law/index.ts";
import { type History, HistoryBuilder, type HistoryRow } from "../src/core/model/index.ts";
import { monthOf, seededRandom } from "../src/lib/index.ts";
import { tradeWith } from "../src/packs/trading/index.ts";

/** A market in which points tell what good and bad alone do not: those to be wary of get few points, when they are rated well. */
export type ToldByPoints = { readonly ratings: number; readonly seed?: number; readonly isTold?: boolean };

const TRADERS = 300;
const FROM = Date.UTC(2020, 0, 1) * 1_000;
const HOUR = 3_600_000_000;

/** Its ratings, one every eight hours. With `isTold` false points say nothing, and every trader is as good as any. */
export function ratingsToldByPoints({ ratings, seed = 7, isTold = true }: ToldByPoints): HistoryRow[] {
  const random = seededRandom(seed);
  const [register] = tradeWith.reads;
  return Array.from({ length: ratings }, (_, at): HistoryRow => {
    const subject = random.int(TRADERS);
    const asker = TRADERS + random.int(TRADERS);
    const isWary = isTold && subject % 3 === 0;
    const isGood = random.next() < (isWary ? 0.6 : 0.95);
    const points = isGood ? (isWary ? 1 : 8) : -3;
    const occurredAt = FROM + at * 8 * HOUR;
    const said = { good: Number(isGood), bad: Number(!isGood), points, ratings: 1, weight: Math.abs(points) };
    return {
      subject,
      asker,
      occurredAt,
      knownAt: occurredAt + HOUR,
      month: monthOf(occurredAt),
      good: said.good,
      bad: said.bad,
      counted: { register: 0, counts: countsOf(register, said) },
    };
  });
}

/** These ratings as a history with tallies. */
export function historyWithTallies(rows: readonly HistoryRow[]): History {
  const builder = new HistoryBuilder(tradeWith.reads);
  for (const row of rows) builder.add(row);
  return builder.history();
}

const countsOf = ({ countNames }: Register, said: Readonly<Record<string, number>>): number[] => countNames.map((name) => said[name] ?? 0);
