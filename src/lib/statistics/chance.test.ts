import fc from "fast-check";
import { expect, test } from "vitest";
import { binomialTail, clusteredVariance, holm, normalQuantile, normalTail } from "./index.ts";

test("normal tails and quantiles have scipy's values", () => {
  // scipy.stats.norm.sf and .isf, scipy 1.x.
  for (const [z, tail] of [
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [1.959963984540054, 0.025],
    [2.9999, 0.001350341282954925],
    [3.0001, 0.0013494549132607172],
    [5, 2.866515718791933e-7],
    [-1, 0.8413447460685429],
  ] as const) {
    expect(normalTail(z) / tail).toBeCloseTo(1, 9);
    expect(normalQuantile(tail)).toBeCloseTo(z, 8);
  }
  expect(normalTail(40)).toBe(0);
});

test("binomial tails are the sums that they stand for", () => {
  const n = 17;
  const choose = (k: number): number => (k === 0 ? 1 : (choose(k - 1) * (n - k + 1)) / k);
  for (const share of [0.01, 0.3, 0.5, 0.97]) {
    for (let k = 0; k <= n; k++) {
      let sum = 0;
      for (let i = k; i <= n; i++) sum += choose(i) * share ** i * (1 - share) ** (n - i);
      expect(binomialTail(k, n, share)).toBeCloseTo(sum, 12);
    }
  }
  expect(binomialTail(18, n, 0.5)).toBe(0);
});

test("binomial tails fall with the count, fractions between whole counts", () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), share, share, (n, p, part) => {
      const k = part * n;
      expect(binomialTail(k, n, p)).toBeGreaterThanOrEqual(binomialTail(Math.min(n, k + 0.5), n, p) - 1e-9);
    }),
  );
});

test("a variance by clusters is that of their sums", () => {
  expect(clusteredVariance([1, -1, 2], [0, 1, 2])).toBe(6);
  expect(clusteredVariance([1, -1, 2], [0, 0, 1])).toBe(4);
  expect(clusteredVariance([1, 1, 2], [0, 0, 0])).toBe(16);
});

test("Holm's adjustment has its textbook values and begins with Bonferroni's", () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Math.round(p * 1e6) / 1e6)).toEqual([0.03, 0.06, 0.06, 0.02]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
      const adjusted = holm(values);
      expect(Math.min(...adjusted)).toBeCloseTo(Math.min(1, Math.min(...values) * values.length), 12);
      for (const [at, p] of values.entries()) expect(adjusted[at]).toBeGreaterThanOrEqual(p);
    }),
  );
});
