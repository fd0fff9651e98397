import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aucDifference, aucEstimate, kolmogorovSmirnov, wilsonInterval } from "./index.ts";

type Order = {
  readonly outcomes: readonly number[];
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly auc: number;
  readonly aucError: number;
  readonly difference: number;
  readonly differenceError: number;
  readonly ks: number;
};
type Wilson = { readonly k: number; readonly n: number; readonly z: number; readonly low: number; readonly high: number };

/** Made by statistics.py beside it, with scipy, scikit-learn and statsmodels. */
const VECTORS: { readonly order: readonly Order[]; readonly wilson: readonly Wilson[] } = JSON.parse(
  readFileSync(new URL("../../../test/vectors/statistics.json", import.meta.url), "utf8"),
);

const DIGITS = 9;

describe("an outside reference says the same of", () => {
  test.each(VECTORS.order)("an order: AUC, DeLong's errors, and KS", (vector) => {
    const first = Float64Array.from(vector.first);
    const second = Float64Array.from(vector.second);
    const outcomes = Uint8Array.from(vector.outcomes);
    const { value, error } = aucEstimate(first, outcomes);
    expect(value).toBeCloseTo(vector.auc, DIGITS);
    expect(error).toBeCloseTo(vector.aucError, DIGITS);
    const difference = aucDifference(first, second, outcomes);
    expect(difference.value).toBeCloseTo(vector.difference, DIGITS);
    expect(difference.error).toBeCloseTo(vector.differenceError, DIGITS);
    expect(kolmogorovSmirnov(first, outcomes).value).toBeCloseTo(vector.ks, DIGITS);
  });

  test.each(VECTORS.wilson)("Wilson's bounds of $k of $n, z $z", ({ k, n, z, low, high }) => {
    const interval = wilsonInterval(k, n, z);
    expect(interval.low).toBeCloseTo(low, DIGITS);
    expect(interval.high).toBeCloseTo(high, DIGITS);
  });
});
