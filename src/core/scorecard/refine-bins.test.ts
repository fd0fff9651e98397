import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../lib/index.ts";
import { binningOf, type Column, fitScorecard, outcomesOf, placesOf } from "./index.ts";
import { isotonic } from "./isotonic.ts";
import { logOddsOf, type WeighedLine } from "./points-table.ts";
import { refineBins } from "./refine-bins.ts";

describe("the nearest rising sequence", () => {
  const points = fc.array(fc.record({ value: fc.integer({ min: -9, max: 9 }), weight: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
    maxLength: 12,
  });

  it("rises, keeps the weighted mean, and is nearer than any other that was tried", () => {
    fc.assert(
      fc.property(points, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 }), (list, tried) => {
        const values = list.map(({ value }) => value);
        const weights = list.map(({ weight }) => weight);
        const found = isotonic(values, weights);
        const miss = (sequence: readonly number[]) =>
          list.reduce((sum, { value, weight }, at) => sum + weight * (value - (sequence[at] ?? 0)) ** 2, 0);
        const total = (sequence: readonly number[]) => list.reduce((sum, { weight }, at) => sum + weight * (sequence[at] ?? 0), 0);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(total(found)).toBeCloseTo(total(values), 9);
        const other = tried.slice(0, list.length).sort((a, b) => a - b);
        expect(miss(found)).toBeLessThanOrEqual(miss(other) + 1e-9);
      }),
    );
  });
});

describe("bins fitted by themselves", () => {
  const random = seededRandom(31);
  const x = Float64Array.from({ length: 8_000 }, () => Math.floor(random.next() * 4));
  const z = x.map((value) => (random.chance(0.7) ? value : Math.floor(random.next() * 4)));
  const truth = [-1, -0.9, 0.2, 2];
  const target = Uint8Array.from(x, (value) => (random.chance(1 / (1 + Math.exp(-(truth[value] ?? 0)))) ? 1 : 0));
  const outcomes = outcomesOf(target);
  const columns: Column[] = [
    { kind: "numeric", name: "x", values: x },
    { kind: "numeric", name: "z", values: z },
  ];

  function linesWith(coefficient: number): WeighedLine[] {
    return columns.map((column) => {
      const binning = binningOf(column, outcomes, { penalty: 0 });
      return { binning, places: placesOf(binning, column), logOdds: binning.bins.map(({ woe }) => coefficient * woe) };
    });
  }

  function lossOf(lines: readonly WeighedLine[], intercept: number): number {
    return logOddsOf(lines, x.length).reduce(
      (sum, value, row) => sum + Math.log1p(Math.exp((target[row] === 1 ? -1 : 1) * (value + intercept))),
      0,
    );
  }

  it("come near the truth of each where they lean on nothing, and one that only repeats another falls silent", () => {
    const [own, other] = refineBins(linesWith(0.5), outcomes, { intercept: 0, strength: 1e-6 });
    const found = own?.logOdds.slice(0, 4) ?? [];
    for (const [at, value] of found.entries()) expect(value - (found[0] ?? 0)).toBeCloseTo((truth[at] ?? 0) - (truth[0] ?? 0), 0);
    const repeated = other?.logOdds.slice(0, 4) ?? [];
    expect(Math.max(...repeated) - Math.min(...repeated)).toBeLessThan(0.4);
  });

  it("stay where they were when they lean with all their weight", () => {
    const begun = linesWith(0.5);
    const refined = refineBins(begun, outcomes, { intercept: 0, strength: 1e12 });
    for (const [at, { logOdds }] of refined.entries()) {
      for (const [bin, value] of logOdds.entries()) expect(value).toBeCloseTo(begun[at]?.logOdds[bin] ?? Number.NaN, 6);
    }
  });

  it("are no less likely than what they began with", () => {
    const begun = linesWith(0.5);
    const [before, after] = [begun, refineBins(begun, outcomes, { intercept: 0, strength: 50 })].map((lines) => {
      const losses = Array.from({ length: 41 }, (_, at) => lossOf(lines, -1 + at / 20));
      return Math.min(...losses);
    });
    expect(after).toBeLessThan(before ?? 0);
  });

  it("never give a better bin fewer points", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(1, 20, 100), (seed, binStrength) => {
        const dice = seededRandom(seed);
        const made = Array.from(
          { length: 3 },
          (_, at): Column => ({ kind: "numeric", name: `c${at}`, values: Float64Array.from({ length: 150 }, () => dice.int(6)) }),
        );
        const y = Uint8Array.from({ length: 150 }, (_, row) => (row === 0 ? 0 : row === 1 || dice.chance(0.6) ? 1 : 0));
        for (const { binning, points } of fitScorecard(made, outcomesOf(y), { binStrength, binning: { penalty: 0 } }).lines) {
          const order = binning.bins.map((_, at) => at).sort((a, b) => (binning.bins[a]?.woe ?? 0) - (binning.bins[b]?.woe ?? 0));
          const ordered = order.map((at) => points[at] ?? Number.NaN);
          expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        }
      }),
      { numRuns: 30 },
    );
  });
});
