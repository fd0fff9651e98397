import type { MarketRecord } from "../src/core/attack/index.ts";
import {
  abs,
  add,
  and,
  atLeast,
  below,
  constant,
  definePurpose,
  defineRegister,
  defineSector,
  field,
  isRater,
  type RaterClass,
  trained,
  when,
} from "../src/core/law/index.ts";

/** The month asked about. */
export const MONTH = 24_000;

const rating = { rating: field.rating({ min: -10, max: 10 }), by: field.counterparty() };
const counts = {
  bad: when(below("rating", 0)),
  good: when(atLeast("rating", 0)),
  goodTrusted: when(and(atLeast("rating", 0), isRater("by", "trusted"))),
  points: add("rating"),
  ratings: constant(1),
  weight: abs("rating"),
};
const declared = {
  name: "trades",
  version: 1,
  sector: defineSector("commerce"),
  about: ["person", "body"],
  basis: { kind: "contract", cite: "rules" },
  keep: { other: { years: 5 } },
} as const;

/** Ratings of which one for each rater, subject and month counts. */
export const trades = defineRegister({ ...declared, records: { rated: { says: rating, onePer: ["by", "month"], counts } } });

/** Ratings that all count. */
export const unheldTrades = defineRegister({ ...declared, records: { rated: { says: rating, counts } } });

const asked = {
  name: "trade-with",
  question: "Will it go well?",
  about: ["person", "body"],
  outcome: {
    good: trades.counts.good,
    bad: trades.counts.bad,
    words: { one: "r", many: "rs", good: "good", bad: "bad", subject: "trader" },
  },
  ratings: { sum: trades.counts.points, number: trades.counts.ratings, min: -10, max: 10 },
  model: trained({ leastEvidence: 3 }),
  grades: { A: 0.99, B: 0.97, C: 0.9, D: 0.7, E: 0 },
} as const;

export const tradeWith = definePurpose({ ...asked, reads: [trades] });
export const unheldTradeWith = definePurpose({ ...asked, reads: [unheldTrades] });

/** What a rating counts for, in the order of `countNames`: bad, good, goodTrusted, points, ratings, weight. */
export const countsOf = (given: number, by: RaterClass = "new") => [
  given < 0 ? 1 : 0,
  given >= 0 ? 1 : 0,
  given >= 0 && by === "trusted" ? 1 : 0,
  given,
  1,
  Math.abs(given),
];

type Given = { readonly subject: number; readonly rater: number; readonly rating: number; readonly ago?: number };

export function rated({ subject, rater, rating: given, ago = 0 }: Given): MarketRecord {
  return { subject, rater, register: "trades", month: MONTH - ago, counts: countsOf(given) };
}

/** Good ratings of a subject by each of these. */
export const otherDeals = (subject: number, raters: readonly number[]) =>
  raters.map((rater) => ({ rater, subject, isGood: true, month: MONTH }));
