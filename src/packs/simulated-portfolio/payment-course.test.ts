import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../lib/index.ts";
import { chanceOfStaying, IN_DEFAULT, nextOf, stepOf } from "./payment-course.ts";

const habits = fc.record({ miss: fc.double({ min: 0, max: 1, noNaN: true }), cure: fc.double({ min: 0, max: 1, noNaN: true }) });

describe("the course of payments", () => {
  it("has chances that make one, wherever it stands", () => {
    fc.assert(
      fc.property(habits, fc.integer({ min: 0, max: IN_DEFAULT }), (habit, behind) => {
        expect(nextOf(behind, habit).reduce((sum, [, chance]) => sum + chance, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("comes through a year as often as its truth says", () => {
    const habit = { miss: 0.05, cure: 0.4 };
    const random = seededRandom(7);
    const runs = 20_000;
    let kept = 0;
    for (let run = 0; run < runs; run++) {
      let [behind, worst] = [0, 0];
      for (let month = 0; month < 12; month++) {
        behind = stepOf(behind, habit, random);
        worst = Math.max(worst, behind);
      }
      if (worst < 3) kept += 1;
    }
    const truth = chanceOfStaying(
      0,
      Array.from({ length: 12 }, () => habit),
      3,
    );
    expect(truth).toBeGreaterThan(0.8);
    expect(truth).toBeLessThan(0.95);
    // Four standard errors.
    expect(Math.abs(kept / runs - truth)).toBeLessThan(4 * Math.sqrt((truth * (1 - truth)) / runs));
  });

  it("never leaves a default", () => {
    expect(nextOf(IN_DEFAULT, { miss: 0, cure: 1 })).toEqual([[IN_DEFAULT, 1]]);
  });
});
