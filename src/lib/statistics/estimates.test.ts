import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../seeded-random.ts";
import {
  auc,
  aucDifference,
  aucEstimate,
  brier,
  calibrationEstimate,
  calibrationTable,
  kolmogorovSmirnov,
  logLoss,
  logLosses,
  meanEstimate,
  squaredErrors,
} from "./index.ts";

const cases = fc
  .array(
    fc.record({
      value: fc.integer({ min: 1, max: 15 }).map((part) => part / 16),
      other: fc.integer({ min: 1, max: 15 }).map((part) => part / 16),
      outcome: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 4, maxLength: 60 },
  )
  .filter((list) => list.filter(({ outcome }) => outcome === 1).length >= 2 && list.filter(({ outcome }) => outcome === 0).length >= 2)
  .map((list) => ({
    values: Float64Array.from(list, ({ value }) => value),
    others: Float64Array.from(list, ({ other }) => other),
    outcomes: Uint8Array.from(list, ({ outcome }) => outcome),
  }));

describe("estimates", () => {
  test("have the value of the plain figure", () => {
    fc.assert(
      fc.property(cases, ({ values, outcomes }) => {
        expect(aucEstimate(values, outcomes).value).toBeCloseTo(auc(values, outcomes), 12);
        expect(meanEstimate(logLosses(values, outcomes)).value).toBeCloseTo(logLoss(values, outcomes), 12);
        expect(meanEstimate(squaredErrors(values, outcomes)).value).toBeCloseTo(brier(values, outcomes), 12);
        const table = calibrationTable(values, outcomes);
        expect(calibrationEstimate(table).value).toBe(table.error);
      }),
    );
  });

  test("of a difference are turned round with its sides, and nothing beside itself", () => {
    fc.assert(
      fc.property(cases, ({ values, others, outcomes }) => {
        const there = aucDifference(values, others, outcomes);
        const back = aucDifference(others, values, outcomes);
        expect(there.value).toBeCloseTo(-back.value, 12);
        expect(there.error).toBeCloseTo(back.error, 12);
        expect(aucDifference(values, values, outcomes)).toEqual({ value: 0, error: 0 });
      }),
    );
  });

  test("are as far from each other, sample by sample, as their standard errors say", () => {
    const random = seededRandom(11);
    const samples = Array.from({ length: 200 }, () => {
      const outcomes = Uint8Array.from({ length: 300 }, () => (random.chance(0.3) ? 1 : 0));
      const values = Float64Array.from(outcomes, (outcome) => random.normal(outcome));
      return { area: aucEstimate(values, outcomes), distance: kolmogorovSmirnov(values, outcomes) };
    });
    for (const of of ["area", "distance"] as const) {
      const found = Float64Array.from(samples, (sample) => sample[of].value);
      const deviation = meanEstimate(found).error * Math.sqrt(found.length);
      const said = meanEstimate(Float64Array.from(samples, (sample) => sample[of].error)).value;
      expect(said / deviation).toBeGreaterThan(0.85);
      expect(said / deviation).toBeLessThan(1.25);
    }
  });
});

describe("the Kolmogorov-Smirnov distance", () => {
  test("is the greatest distance of the shares up to any value", () => {
    fc.assert(
      fc.property(cases, ({ values, outcomes }) => {
        const share = (wanted: number, at: number) => {
          const own = [...values].filter((_, row) => outcomes[row] === wanted);
          return own.filter((value) => value <= at).length / own.length;
        };
        const { value, at } = kolmogorovSmirnov(values, outcomes);
        expect(value).toBeCloseTo(Math.max(...[...values].map((cut) => Math.abs(share(1, cut) - share(0, cut)))), 12);
        expect(value === 0 || Math.abs(Math.abs(share(1, at) - share(0, at)) - value) < 1e-12).toBe(true);
      }),
    );
  });

  test("is 1 where the outcomes are apart, and not a number where one never occurs", () => {
    expect(kolmogorovSmirnov(Float64Array.of(1, 2, 3), Uint8Array.of(0, 0, 1))).toEqual({ value: 1, error: 0, at: 2 });
    expect(kolmogorovSmirnov(Float64Array.of(1, 2), Uint8Array.of(1, 1)).value).toBeNaN();
  });
});
