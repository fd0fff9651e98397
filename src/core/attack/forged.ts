import type { RaterClass } from "../law/index.ts";
import type { Market, Sums } from "./market.ts";
import { addTo } from "./market.ts";
import type { Pattern } from "./patterns.ts";

/** A deal that never was, or that was made only to be rated: who says of whom that it went well or badly, and in which month. */
export type Forged = {
  readonly rater: number;
  readonly subject: number;
  readonly isGood: boolean;
  readonly month: number;
  /** The class in which the rating counts; a new account's when not given. */
  readonly by?: RaterClass;
};

/** The records that a forged deal leaves. */
export function patternsOf({ forgeryBy }: Pick<Market, "forgeryBy">, { isGood, by = "new" }: Forged): readonly Pattern[] {
  return forgeryBy(by)[isGood ? "good" : "bad"];
}

/** A subject's plain sums with the forged deals about it. */
export function sumsWith(market: Market, forged: readonly Forged[], subject: number): Sums {
  const sums = { ...market.sumsOf(subject) };
  for (const deal of forged) {
    if (deal.subject !== subject) continue;
    for (const pattern of patternsOf(market, deal)) addTo(sums, pattern);
  }
  return sums;
}
