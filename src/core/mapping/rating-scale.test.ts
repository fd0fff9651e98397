import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratingOnto } from "./rating-scale.ts";

const TRADES = { min: -10, max: 10 };

describe("a scale of ratings brought to -10..10", () => {
  it.each([
    [{ worst: 1, best: 5, goodFrom: 3 }, [1, 2, 3, 4, 5], [-10, -5, 0, 5, 10]],
    [{ worst: 0, best: 10, goodFrom: 5 }, [0, 4.9, 5, 10], [-10, -1, 0, 10]],
    [{ worst: 6, best: 1, goodFrom: 4 }, [6, 5, 4, 1], [-7, -3, 0, 10]],
    [{ worst: 0, best: 100, goodFrom: 90 }, [0, 89, 90, 100], [-10, -1, 0, 1]],
    [{ worst: 1, best: 5, goodFrom: 5 }, [4.9, 5], [-1, 0]],
  ] as const)("%j", (scale, values, ratings) => {
    expect(values.map(ratingOnto(scale, TRADES))).toEqual(ratings);
  });

  it("refuses what lies off the scale", () => {
    const rating = ratingOnto({ worst: 1, best: 5, goodFrom: 3 }, TRADES);
    expect([0, 5.1, -1].map(rating)).toEqual([undefined, undefined, undefined]);
  });

  it("keeps the order, and never turns good into bad", () => {
    const scales = fc.record({
      worst: fc.integer({ min: -50, max: 49 }),
      width: fc.integer({ min: 1, max: 100 }),
      part: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(
        scales,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ worst, width, part }, a, b) => {
          const scale = { worst, best: worst + width, goodFrom: worst + (width * part) / 100 };
          const rating = ratingOnto(scale, TRADES);
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(worst + width * at, scale.best));
          const [lower = Number.NaN, higher = Number.NaN] = [rating(low ?? 0), rating(high ?? 0)];
          expect(lower).toBeLessThanOrEqual(higher);
          expect(lower < 0).toBe((low ?? 0) < scale.goodFrom);
          expect(Math.abs(higher)).toBeLessThanOrEqual(10);
        },
      ),
    );
  });
});
