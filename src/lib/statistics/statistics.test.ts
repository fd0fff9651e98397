import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auc, brier, calibrationTable, logLoss, wilsonInterval } from "./index.ts";

const values = (...list: number[]) => Float64Array.from(list);
const outcomes = (...list: number[]) => Uint8Array.from(list);

/** Few distinct values, so that ties are common. */
const cases = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8), outcome: fc.integer({ min: 0, max: 1 }) }),
  {
    minLength: 1,
    maxLength: 60,
  },
);
const columns = (list: readonly { value: number; outcome: number }[]) => ({
  p: values(...list.map(({ value }) => value)),
  y: outcomes(...list.map(({ outcome }) => outcome)),
});

describe("auc", () => {
  test("is the share of pairs in the right order, ties counting half", () => {
    fc.assert(
      fc.property(cases, (list) => {
        const ones = list.filter(({ outcome }) => outcome === 1);
        const zeros = list.filter(({ outcome }) => outcome === 0);
        const wins = ones.flatMap((one) => zeros.map((zero) => (Math.sign(one.value - zero.value) + 1) / 2));
        const { p, y } = columns(list);
        expect(auc(p, y)).toBe(wins.reduce((sum, win) => sum + win, 0) / wins.length);
      }),
    );
  });

  test("is 1 for a perfect order, 0 for its reverse, 0.5 without distinction, NaN with one outcome only", () => {
    expect(auc(values(0.1, 0.2, 0.8), outcomes(0, 0, 1))).toBe(1);
    expect(auc(values(-1, -2, -8), outcomes(0, 0, 1))).toBe(0);
    expect(auc(values(0.3, 0.3, 0.3), outcomes(0, 1, 1))).toBe(0.5);
    expect(auc(values(0.1, 0.2), outcomes(1, 1))).toBeNaN();
  });
});

describe("losses", () => {
  test("have their textbook values", () => {
    expect(logLoss(values(0.5, 0.5), outcomes(0, 1))).toBeCloseTo(Math.LN2, 15);
    expect(logLoss(values(0.9, 0.2), outcomes(1, 0))).toBeCloseTo((-Math.log(0.9) - Math.log(0.8)) / 2, 15);
    expect(brier(values(0.9, 0.2), outcomes(1, 0))).toBeCloseTo((0.01 + 0.04) / 2, 15);
    expect(logLoss(values(), outcomes())).toBeNaN();
  });

  test("of a certainty that was wrong are infinite, unless held by a floor", () => {
    expect(logLoss(values(0), outcomes(1))).toBe(Number.POSITIVE_INFINITY);
    expect(logLoss(values(1), outcomes(0))).toBe(Number.POSITIVE_INFINITY);
    expect(logLoss(values(1), outcomes(1))).toBe(0);
    expect(logLoss(values(0), outcomes(1), 0.01)).toBeCloseTo(-Math.log(0.01), 12);
    expect(logLoss(values(1), outcomes(0), 0.01)).toBeCloseTo(-Math.log(0.01), 12);
  });

  test("are least for the true share", () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (list, guess) => {
        const { y } = columns(list);
        const share = y.reduce((sum, outcome) => sum + outcome, 0) / y.length;
        const constant = (p: number) => new Float64Array(y.length).fill(p);
        expect(brier(constant(share), y)).toBeLessThanOrEqual(brier(constant(guess), y) + 1e-12);
        expect(logLoss(constant(share), y)).toBeLessThanOrEqual(logLoss(constant(guess), y) + 1e-12);
      }),
    );
  });
});

describe("calibration tables", () => {
  test("hold each case once, in a bin that its probability belongs to", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 12 }), fc.constantFrom("width" as const, "size" as const), (list, bins, by) => {
        const { p, y } = columns(list);
        const table = calibrationTable(p, y, { bins, by });
        expect(table.bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(list.length);
        for (const bin of table.bins) {
          const members = list.filter(({ value }) => table.bins.findLast(({ from }) => from <= value) === bin);
          expect(members.every(({ value }) => value < bin.to || value === 1)).toBe(true);
          expect(bin.n).toBe(members.length);
          expect(bin.predicted).toBeCloseTo(members.reduce((sum, { value }) => sum + value, 0) / members.length, 12);
          expect(bin.observed).toBeCloseTo(members.reduce((sum, { outcome }) => sum + outcome, 0) / members.length, 12);
          expect(bin.low).toBeLessThanOrEqual(bin.observed + 1e-12);
          expect(bin.high).toBeGreaterThanOrEqual(bin.observed - 1e-12);
        }
      }),
    );
  });

  test("have the error that their formula gives", () => {
    const table = calibrationTable(values(0.1, 0.1, 0.1, 0.9), outcomes(0, 0, 1, 1));
    expect(table.bins.map(({ from, n }) => [from, n])).toEqual([
      [0.1, 3],
      [0.9, 1],
    ]);
    expect(table.error).toBeCloseTo((3 * Math.abs(0.1 - 1 / 3) + Math.abs(0.9 - 1)) / 4, 12);
    expect(calibrationTable(values(0, 1), outcomes(0, 1)).error).toBe(0);
    expect(calibrationTable(values(), outcomes()).error).toBeNaN();
  });

  test("by size have bins of about as many cases", () => {
    const p = Float64Array.from({ length: 1000 }, (_, at) => (at / 1000) ** 4);
    const table = calibrationTable(p, new Uint8Array(1000), { bins: 8, by: "size" });
    expect(table.bins.map(({ n }) => n)).toEqual(Array.from({ length: 8 }, () => 125));
  });
});

describe("Wilson's interval", () => {
  test("has its published values", () => {
    // Newcombe 1998, table I, 95 %: 81/263 and 15/148, 0/20, 1/29.
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [k, n, low, high] of published) {
      const interval = wilsonInterval(k, n, 1.959963984540054);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
  });

  test("is everything when nothing is known, and narrows with evidence", () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
    const widths = [1, 10, 100, 1000].map((n) => wilsonInterval(n * 0.3, n)).map(({ low, high }) => high - low);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });
});

test("predictions without as many outcomes are refused", () => {
  for (const measure of [auc, brier, logLoss, calibrationTable]) {
    expect(() => measure(values(0.5), outcomes())).toThrow(expect.objectContaining({ code: "internal" }));
  }
});
