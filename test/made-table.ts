import { formatInstant, seededRandom } from "../src/lib/index.ts";

/** One deal of a made-up table. Times are UTC microseconds; `sellerShare` is how likely its seller's deals go well. */
export type MadeDeal = {
  readonly number: number;
  readonly seller: number;
  readonly buyer: number;
  readonly ordered: number;
  readonly promised: number;
  /** Undefined where it was cancelled. */
  readonly delivered: number | undefined;
  readonly stars: number;
  readonly sellerShare: number;
};

type Making = { readonly deals: number; readonly sellers?: number; readonly seed?: number; readonly badShare?: number };

const DAY = 86_400_000_000;
const START = Date.UTC(2022, 0, 3) * 1000;
const DAYS = 900;

/** Deals of sellers who differ, in order of time: what a table of a shop's would say. The same options give the same deals. */
export function madeDeals({ deals, sellers = 60, seed = 1, badShare = 0.2 }: Making): readonly MadeDeal[] {
  const random = seededRandom(seed);
  const shares = Array.from({ length: sellers }, () => random.beta(6 * (1 - badShare), 6 * badShare));
  return Array.from({ length: deals }, (_, number) => {
    const seller = random.int(sellers);
    const sellerShare = shares[seller] ?? 0;
    const ordered = START + Math.floor((number * DAYS) / deals) * DAY + random.int(86_400) * 1_000_000;
    const promised = ordered + (3 + random.int(12)) * DAY;
    const isGood = random.chance(sellerShare);
    const isCancelled = !isGood && random.chance(0.4);
    const delivered = isGood ? promised - random.int(3) * DAY - 3_600_000_000 : promised + (1 + random.int(8)) * DAY;
    const stars = isGood ? 3 + random.int(3) : 1 + random.int(3);
    return {
      number: number + 1,
      seller,
      buyer: random.int(400),
      ordered,
      promised,
      delivered: isCancelled ? undefined : delivered,
      stars,
      sellerShare,
    };
  });
}

/** `2022-01-03` */
export const isoDay = (micros: number): string => formatInstant(micros).slice(0, 10);

/** `03.01.2022`, or with another sign between the parts. */
export function dayFirst(micros: number, sign = "."): string {
  const [year, month, day] = isoDay(micros).split("-");
  return [day, month, year].join(sign);
}

/** A CSV text of these rows. */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[], delimiter = ","): string {
  return [header, ...rows].map((row) => `${row.join(delimiter)}\n`).join("");
}
