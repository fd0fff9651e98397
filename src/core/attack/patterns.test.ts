import { describe, expect, it } from "vitest";
import { trades, tradeWith } from "../../../test/forged-market.ts";
import { below, constant, daysBetween, definePurpose, defineRegister, field, isWord, or, when } from "../law/index.ts";
import { givenClass } from "./given-class.ts";
import { forgeryOf } from "./patterns.ts";

const orders = defineRegister({
  ...trades,
  name: "orders",
  records: {
    ordered: {
      says: {
        buyer: field.optional(field.counterparty()),
        price: field.optional(field.money()),
        promised: field.instant(),
        result: field.outcome("delivered", "cancelled"),
        delivered: field.optional(field.instant()),
      },
      counts: {
        missed: when(or(isWord("result", "cancelled"), below(daysBetween("delivered", "promised"), 0))),
        onTime: when(isWord("result", "delivered")),
      },
    },
    reviewed: {
      says: { stars: field.rating({ min: 1, max: 5 }) },
      counts: { reviews: constant(1), stars: { kind: "field", field: "stars" } },
    },
  },
});
const buyFrom = definePurpose({
  ...tradeWith,
  name: "buy-from",
  reads: [orders],
  outcome: { ...tradeWith.outcome, good: orders.counts.onTime, bad: orders.counts.missed },
  ratings: { sum: orders.counts.stars, number: orders.counts.reviews, min: 1, max: 5 },
});

describe("what a forged deal leaves", () => {
  it("is the best or the worst that a rater of the class can say", () => {
    // bad, good, goodTrusted, points, ratings, weight
    expect(forgeryOf(tradeWith, "new")).toEqual({
      good: [{ register: "trades", counts: [0, 1, 0, 10, 1, 10], good: 1, bad: 0, rating: 1 }],
      bad: [{ register: "trades", counts: [1, 0, 0, -10, 1, 10], good: 0, bad: 1, rating: 0 }],
    });
    expect(forgeryOf(tradeWith, "trusted").good[0]?.counts).toEqual([0, 1, 1, 10, 1, 10]);
  });

  it("is an outcome and a rating where one record does not say both", () => {
    // missed, onTime, reviews, stars
    const { good, bad } = forgeryOf(buyFrom, "new");
    expect(good.map(({ counts }) => counts)).toEqual([
      [0, 1, 0, 0],
      [0, 0, 1, 5],
    ]);
    expect(bad.map(({ counts }) => counts)).toEqual([
      [1, 0, 0, 0],
      [0, 0, 1, 1],
    ]);
  });

  it("is a rating of one point where a purpose has none", () => {
    const { ratings: _ratings, ...unrated } = tradeWith;
    expect(forgeryOf(unrated, "new").good[0]?.rating).toBe(1);
    expect(forgeryOf(unrated, "new").bad[0]?.rating).toBe(0);
  });
});

describe("an expression for raters of one class", () => {
  const { goodTrusted, good } = trades.records.rated.counts;

  it("is nothing where it asks for another class, and the rest where it asks for theirs", () => {
    expect(givenClass(goodTrusted, "new")).toEqual(constant(0));
    expect(givenClass(goodTrusted, "trusted")).toEqual(goodTrusted);
    expect(givenClass(good, "new")).toEqual(good);
  });
});
