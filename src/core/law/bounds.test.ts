import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCount, arbitraryFields, arbitrarySays } from "../../../test/arbitrary-law.ts";
import { isExact } from "./bounds.ts";
import {
  abs,
  add,
  below,
  boundsOf,
  COUNT_MAX,
  daysBetween,
  field,
  isWord,
  max,
  min,
  type NumberExpression,
  readerOf,
  when,
} from "./index.ts";

const declared = {
  says: {
    rating: field.rating({ min: -10, max: 4 }),
    stars: field.optional(field.rating({ min: 1, max: 5 })),
    from: field.instant(),
    end: field.outcome("lost", "kept"),
  },
};

describe("boundsOf", () => {
  const bounds: readonly (readonly [string, NumberExpression, readonly [least: number, greatest: number]])[] = [
    ["a constant", add(7), [7, 7]],
    ["a field", add("rating"), [-10, 4]],
    ["a field that may be absent, and then is 0", add("stars"), [0, 5]],
    ["a field that is no number", add("end"), [0, 0]],
    ["a field that is not there", add("constructor"), [0, 0]],
    ["either branch", when(isWord("end", "lost"), "rating", "stars"), [-10, 5]],
    ["the least", min("rating", 2), [-10, 2]],
    ["the greatest", max("rating", 2), [2, 4]],
    ["a sum", add("rating", "stars", 1), [-9, 10]],
    ["an absolute value across 0", abs("rating"), [0, 10]],
    ["an absolute value below 0", abs(min("rating", -2)), [2, 10]],
    ["an absolute value above 0", abs(max("rating", 2)), [2, 4]],
    ["days, from 1900 to 9999", daysBetween("from", "from"), [-2_958_464, 2_958_464]],
    ["nothing", min(), [0, 0]],
  ];

  test.each(bounds)("bounds %s", (_name, expression, [least, greatest]) => {
    expect(boundsOf(expression, declared)).toEqual({ min: least, max: greatest });
  });

  test("holds for every record of the type", () => {
    const cases = arbitraryFields.chain((says) =>
      fc.tuple(fc.constant(says), arbitraryCount(says), arbitrarySays(says, { anyAbsent: false })),
    );
    fc.assert(
      fc.property(cases, ([says, count, record]) => {
        const { min: least, max: greatest } = boundsOf(count, { says });
        const value = readerOf(count)(record);
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(greatest);
      }),
      { numRuns: 500 },
    );
  });

  test("lets 900 million records of the greatest count sum to a safe integer", () => {
    expect(Number.isSafeInteger(900_000_000 * COUNT_MAX)).toBe(true);
  });
});

describe("isExact", () => {
  const wide = { says: { n: field.quantity({ min: 0, max: Number.MAX_SAFE_INTEGER }) } };

  test("is true at the edge of the safe integers", () => {
    expect(isExact(min("n", 5), wide)).toBe(true);
  });

  test("is false where a part in between leaves them, even in a condition", () => {
    expect(isExact(min(add("n", "n"), 5), wide)).toBe(false);
    expect(isExact(when(below(add("n", 1), 5)), wide)).toBe(false);
  });
});
