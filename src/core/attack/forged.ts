import type { Market, Sums } from "./market.ts";
import { addTo } from "./market.ts";

/** A deal that never was, or that was made only to be rated: who says of whom that it went well or badly, and in which month. */
export type Forged = { readonly rater: number; readonly subject: number; readonly isGood: boolean; readonly month: number };

/** A subject's plain sums with the forged deals about it. */
export function sumsWith(market: Market, forged: readonly Forged[], subject: number): Sums {
  const sums = { ...market.sumsOf(subject) };
  for (const deal of forged) {
    if (deal.subject !== subject) continue;
    for (const pattern of deal.isGood ? market.best : market.worst) addTo(sums, pattern);
  }
  return sums;
}
