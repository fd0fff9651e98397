import {
  abs,
  add,
  and,
  atLeast,
  atMost,
  below,
  type Config,
  daysBetween,
  defineConfig,
  definePack,
  definePurpose,
  defineRegister,
  defineSector,
  field,
  isWord,
  max,
  min,
  not,
  ownRecord,
  present,
  type RecordType,
  when,
} from "../src/core/law/index.ts";

const commerce = defineSector("commerce");
const inspections = defineSector("inspections");

/** Ratings between traders, persons and bodies alike; standings public. */
export const trades = defineRegister({
  name: "trades",
  version: 1,
  sector: commerce,
  about: ["person", "body"],
  basis: { kind: "contract", cite: "market rules, section 4" },
  public: { cite: "market rules, section 7" },
  keep: { adverse: { years: 5 }, other: { years: 5 } },
  records: {
    rated: {
      says: { rating: field.rating({ min: -10, max: 10 }), by: field.counterparty() },
      onePer: ["by", "month"],
      adverse: below("rating", 0),
      counts: { good: when(atLeast("rating", 0)), bad: when(below("rating", 0)), weight: abs("rating") },
    },
  },
});

/** Orders and how they ended: one field of nearly every data class. */
export const orders = defineRegister({
  name: "orders",
  version: 2,
  sector: commerce,
  about: ["person", "body"],
  basis: { kind: "contract", cite: "market rules, section 5" },
  keep: { adverse: { years: 3 }, other: { years: 7 } },
  records: {
    ended: {
      says: {
        order: field.reference(),
        price: field.money(),
        items: field.quantity({ min: 1, max: 500 }),
        promised: field.instant(),
        delivered: field.optional(field.instant()),
        end: field.outcome("delivered", "cancelled", "lost"),
        goods: field.optional(field.category("books", "tools")),
        note: field.optional(field.evidence()),
      },
      onePer: ["order"],
      adverse: not(isWord("end", "delivered")),
      counts: {
        kept: when(and(isWord("end", "delivered"), atMost(daysBetween("promised", "delivered"), 0))),
        broken: when(not(isWord("end", "delivered"))),
        lateDays: max(0, min(daysBetween("promised", "delivered"), 365)),
        size: add("items", when(present("goods"), 1)),
      },
    },
  },
});

/** Visits to places of business: bodies only, in another sector. */
export const visits = defineRegister({
  name: "visits",
  version: 1,
  sector: inspections,
  about: ["body"],
  basis: { kind: "public-task", cite: "food act, section 12" },
  keep: { other: { years: 10 } },
  records: {
    inspected: {
      says: { result: field.outcome("passed", "failed"), at: field.place(), licence: field.identifier() },
      counts: { passed: when(isWord("result", "passed")), failed: when(isWord("result", "failed")) },
    },
  },
});

const model = ownRecord({ leastEvidence: 3 });
const grades = { A: 0.99, B: 0.97, C: 0.9, D: 0.7, E: 0 } as const;

const tradeWith = definePurpose({
  name: "trade-with",
  question: "Will the next trade with this trader go well?",
  about: ["person", "body"],
  reads: [trades],
  outcome: {
    good: trades.counts.good,
    bad: trades.counts.bad,
    words: { one: "rating", many: "ratings", good: "not negative", bad: "negative", subject: "trader" },
  },
  model,
  grades,
});

const eatAt = definePurpose({
  name: "eat-at",
  question: "Will the next inspection be passed?",
  about: ["body"],
  reads: [visits, orders],
  outcome: {
    good: visits.counts.passed,
    bad: visits.counts.failed,
    words: { one: "inspection", many: "inspections", good: "passed", bad: "failed", subject: "restaurant" },
  },
  model,
  grades,
});

const trading = definePack({ name: "trading", title: "Trades", registers: [trades, orders], purposes: [tradeWith] });
const food = definePack({ name: "food", title: "Food", registers: [visits], purposes: [eatAt] });

/** A configuration without a breach: what tests break one law of at a time. */
export const lawfulConfig: Config = defineConfig({
  name: "market",
  title: "A market and a city",
  jurisdiction: "eu",
  packs: [trading, food],
  sources: [
    { name: "market", title: "The market", registers: ["trades", "orders"] },
    { name: "inspectorate", title: "The inspectorate", registers: ["visits"] },
  ],
  subscribers: [{ name: "shop", title: "A shop", purposes: ["trade-with", "eat-at"] }],
});

/** The record types about persons in it. */
export const lawfulShipped: readonly (readonly [string, RecordType])[] = [
  ["rated", trades.records.rated],
  ["ended", orders.records.ended],
];
