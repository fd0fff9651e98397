import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitLogistic, outcomesOf } from "./index.ts";

type Vector = {
  readonly name: string;
  readonly columns: readonly (readonly number[])[];
  readonly good: readonly number[];
  readonly bad: readonly number[];
  readonly l2: number;
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
};

/** Made by statistics.py beside it, with statsmodels and scikit-learn. */
const { logistic }: { readonly logistic: readonly Vector[] } = JSON.parse(
  readFileSync(new URL("../../../test/vectors/statistics.json", import.meta.url), "utf8"),
);

const near = (wanted: readonly number[]) => wanted.map((value) => expect.closeTo(value, 7));

describe("logistic regression", () => {
  it.each(logistic)("agrees with an outside reference to 1e-7: $name", ({ columns, good, bad, l2, coefficients, standardErrors }) => {
    const outcomes = { good: Float64Array.from(good), bad: Float64Array.from(bad) };
    const fit = fitLogistic(
      columns.map((column) => Float64Array.from(column)),
      outcomes,
      { l2 },
    );
    expect(fit.hasConverged).toBe(true);
    expect([fit.intercept, ...fit.coefficients]).toEqual(near(coefficients));
    expect([fit.interceptError, ...fit.standardErrors]).toEqual(near(standardErrors));
  });

  it("finds the share of good outcomes where there is no column", () => {
    const { intercept, logLoss } = fitLogistic([], { good: Float64Array.of(3, 0, 1), bad: Float64Array.of(0, 1, 0) });
    expect(intercept).toBeCloseTo(Math.log(4), 9);
    expect(logLoss).toBeCloseTo(-(4 * Math.log(0.8) + Math.log(0.2)) / 5, 9);
  });

  it("takes an offset for what is known already", () => {
    const offset = Float64Array.of(2, 2, 2, 2, 2);
    const { intercept } = fitLogistic([], outcomesOf(Uint8Array.of(1, 1, 1, 1, 0)), { offset });
    expect(intercept).toBeCloseTo(Math.log(4) - 2, 9);
  });

  it("leaves out a column that others make up, and says so by its standard error", () => {
    const column = Float64Array.of(1, 2, 3, 4, 5, 6);
    const target = outcomesOf(Uint8Array.of(0, 1, 0, 1, 0, 1));
    const alone = fitLogistic([column], target);
    const fit = fitLogistic([column, column.map((value) => 3 - 2 * value), new Float64Array(6)], target);
    expect(fit.coefficients.slice(1)).toEqual([0, 0]);
    expect(fit.coefficients[0]).toBeCloseTo(alone.coefficients[0] ?? 0, 9);
    expect(fit.standardErrors.slice(1)).toEqual([Number.NaN, Number.NaN]);
  });

  it("ends where outcomes are apart, and stays finite", () => {
    const { coefficients, logLoss } = fitLogistic([Float64Array.of(1, 2, 3, 4)], outcomesOf(Uint8Array.of(0, 0, 1, 1)));
    expect(coefficients[0]).toBeGreaterThan(5);
    expect(Number.isFinite(coefficients[0])).toBe(true);
    expect(logLoss).toBeLessThan(1e-6);
  });

  it("is the same for rows taken together as for rows one by one", () => {
    const row = fc.record({
      x: fc.integer({ min: -3, max: 3 }),
      good: fc.integer({ min: 0, max: 4 }),
      bad: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 20 }), (rows) => {
        const grouped = fitLogistic(
          [Float64Array.from(rows, ({ x }) => x)],
          { good: Float64Array.from(rows, ({ good }) => good), bad: Float64Array.from(rows, ({ bad }) => bad) },
          { l2: 0.5 },
        );
        const single = rows.flatMap(({ x, good, bad }) => Array.from({ length: good + bad }, (_, at) => [x, at < good ? 1 : 0] as const));
        fc.pre(single.some(([, y]) => y === 1) && single.some(([, y]) => y === 0));
        const apart = fitLogistic([Float64Array.from(single, ([x]) => x)], outcomesOf(Uint8Array.from(single, ([, y]) => y)), { l2: 0.5 });
        expect(grouped.coefficients[0]).toBeCloseTo(apart.coefficients[0] ?? 0, 6);
        expect(grouped.intercept).toBeCloseTo(apart.intercept, 6);
      }),
    );
  });

  it("refuses columns of another length", () => {
    expect(() => fitLogistic([Float64Array.of(1)], outcomesOf(Uint8Array.of(0, 1)))).toThrow(expect.objectContaining({ code: "internal" }));
  });
});
