import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCount, arbitraryFields, arbitrarySays } from "../../../test/arbitrary-law.ts";
import { orders, trades } from "../../../test/lawful-config.ts";
import {
  above,
  abs,
  add,
  and,
  atLeast,
  atMost,
  below,
  type Condition,
  countsReaderOf,
  daysBetween,
  equal,
  isRater,
  isWord,
  max,
  min,
  type NumberExpression,
  not,
  or,
  present,
  readerOf,
  type Says,
  testOf,
  when,
} from "./index.ts";

const DAY = 86_400_000_000;

describe("the class of a rater", () => {
  const isSteady = when(isRater("by", "steady", "trusted"));

  test.each([
    ["steady", 1],
    ["trusted", 1],
    ["doubtful", 0],
    ["new", 0],
    [undefined, 0],
  ] as const)("%s is read off beside what the record says", (by, count) => {
    expect(readerOf(isSteady)({ by: "account:x:1" }, by)).toBe(count);
    expect(readerOf(add(max(isSteady, 0), abs(when(not(and(isRater("by", "steady", "trusted")))))))({}, by)).toBe(1);
  });

  test("is new where none was given", () => {
    expect(readerOf(when(or(isRater("by", "new"))))({})).toBe(1);
  });
});

describe("numbers", () => {
  const says: Says = { rating: -3, stars: 5, from: 10 * DAY, to: 12 * DAY - 1, end: "lost", price: { currency: "EUR", amountMinor: 900 } };
  const values: readonly (readonly [string, NumberExpression, number])[] = [
    ["a constant is itself", add(7), 7],
    ["a field is its value", add("rating"), -3],
    ["an absent number is 0", add("nope", 4), 4],
    ["money is no number", add("price"), 0],
    ["a word is no number", add("end"), 0],
    ["what every object inherits is absent", add("constructor"), 0],
    ["when takes the branch of its condition", when(below("rating", 0), "stars", 9), 5],
    ["when takes the other branch", when(above("rating", 0), "stars", 9), 9],
    ["min takes the least", min("rating", "stars", 0), -3],
    ["max takes the greatest", max("rating", "stars", 0), 5],
    ["add sums", add("rating", "stars", 100), 102],
    ["abs has no sign", abs("rating"), 3],
    ["days are whole days, rounded down", daysBetween("from", "to"), 1],
    ["days back are rounded down too", daysBetween("to", "from"), -2],
    ["days to an absent instant are 0", daysBetween("from", "nope"), 0],
    ["days from an absent instant are 0", daysBetween("nope", "to"), 0],
    ["the least of nothing is 0", min(), 0],
  ];

  test.each(values)("%s", (_name, expression, value) => {
    expect(readerOf(expression)(says)).toBe(value);
  });

  test("no value is minus zero, which JSON cannot carry", () => {
    expect(readerOf(add(-0))({})).toBe(0);
    expect(readerOf(min("n", 0))({ n: -0 })).toBe(0);
  });
});

describe("conditions", () => {
  const says: Says = { n: 2, end: "lost" };
  const truths: readonly (readonly [string, Condition, boolean])[] = [
    ["below", below("n", 3), true],
    ["not below itself", below("n", 2), false],
    ["at most", atMost("n", 2), true],
    ["not at most less", atMost("n", 1), false],
    ["equal", equal("n", 2), true],
    ["not equal", equal("n", 1), false],
    ["at least", atLeast("n", 2), true],
    ["not at least more", atLeast("n", 3), false],
    ["above", above("n", 1), true],
    ["not above itself", above("n", 2), false],
    ["one of the words", isWord("end", "delivered", "lost"), true],
    ["none of the words", isWord("end", "delivered"), false],
    ["a number is no word", isWord("n", "2"), false],
    ["an absent word equals no word", isWord("nope", "lost"), false],
    ["present", present("end"), true],
    ["not present", present("nope"), false],
    ["what every object inherits is not present", present("toString"), false],
    ["and", and(present("n"), present("end")), true],
    ["and with one false", and(present("n"), present("nope")), false],
    ["or", or(present("nope"), present("end")), true],
    ["or of nothing true", or(present("nope")), false],
    ["not", not(present("nope")), true],
  ];

  test.each(truths)("%s", (_name, condition, truth) => {
    expect(testOf(condition)(says)).toBe(truth);
  });
});

describe("laws of evaluation", () => {
  const cases = arbitraryFields.chain((says) => fc.tuple(arbitraryCount(says), arbitrarySays(says, { anyAbsent: true })));

  test("every expression has a safe integer for every record, whatever is absent", () => {
    fc.assert(
      fc.property(cases, ([count, says]) => {
        const value = readerOf(count)(says);
        expect(Number.isSafeInteger(value) && !Object.is(value, -0)).toBe(true);
      }),
    );
  });

  test("days are exact over the whole range of instants, where quotients of doubles are not", () => {
    const instant = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    const days = readerOf(daysBetween("from", "to"));
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: -1, max: 1 }), (a, b, edge) => {
        const to = a + Math.trunc((b - a) / DAY / 2) * DAY + edge;
        fc.pre(Number.isSafeInteger(to));
        expect(days({ from: a, to })).toBe(Number(floorDivide(BigInt(to) - BigInt(a), BigInt(DAY))));
      }),
    );
    const [from, to] = [-Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER + 200_000 * DAY - 1];
    expect(days({ from, to })).toBe(199_999);
  });
});

const floorDivide = (a: bigint, b: bigint) => a / b - (a % b < 0n ? 1n : 0n);

describe("countsReaderOf", () => {
  test("aligns what a record adds with the columns of the tally", () => {
    expect(orders.countNames).toEqual(["broken", "kept", "lateDays", "size"]);
    const late = { order: "8", items: 2, promised: 0, delivered: 40 * DAY, end: "delivered", goods: "books" };
    expect(countsReaderOf(orders, "ended")(late)).toEqual([0, 0, 40, 3]);
    expect(countsReaderOf(trades, "rated")({ rating: -4, by: "account:otc:1" })).toEqual([1, 0, 4]);
  });

  test("adds 0 where the record type does not declare a count", () => {
    const register = { ...trades, countNames: ["bad", "elsewhere", "good", "weight"] };
    expect(countsReaderOf(register, "rated")({ rating: 2 })).toEqual([0, 0, 1, 2]);
  });

  test("does not know a record type the register does not have", () => {
    expect(() => countsReaderOf(trades, "constructor")).toThrow(expect.objectContaining({ code: "internal" }));
  });
});
