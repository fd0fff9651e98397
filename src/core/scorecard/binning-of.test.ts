import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../lib/index.ts";
import { type Bin, type Binning, binningOf, type CategoryColumn, type NumericColumn, outcomesOf, placesOf } from "./index.ts";

const numbers = (values: readonly number[], special?: readonly number[]): NumericColumn => ({
  kind: "numeric",
  name: "x",
  values: Float64Array.from(values),
  ...(special === undefined ? {} : { special }),
});
const shares = (bins: readonly Bin[]) => bins.map(({ good, bad }) => good / (good + bad));
const inNumbers = ({ bins }: Binning) => bins.filter(({ holds }) => holds.kind === "numbers");

const rows = fc
  .array(
    fc.record({
      x: fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(Number.NaN), fc.constant(999)),
      y: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 10, maxLength: 120 },
  )
  .filter((list) => list.some(({ y }) => y === 1) && list.some(({ y }) => y === 0));

describe("bins of numbers", () => {
  it("hold each row once, where placesOf puts it", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const column = numbers(
          list.map(({ x }) => x),
          [999],
        );
        const outcomes = outcomesOf(Uint8Array.from(list, ({ y }) => y));
        const binning = binningOf(column, outcomes);
        const places = placesOf(binning, column);
        for (const [at, bin] of binning.bins.entries()) {
          const held = list.filter((_, row) => places[row] === at);
          expect({ good: bin.good, bad: bin.bad }).toEqual({
            good: held.filter(({ y }) => y === 1).length,
            bad: held.filter(({ y }) => y === 0).length,
          });
        }
        expect(binning.bins.at(-1)?.holds).toEqual({ kind: "missing" });
        expect(list.every(({ x }, row) => Number.isNaN(x) === (places[row] === binning.bins.length - 1))).toBe(true);
        expect(list.every(({ x }, row) => (x === 999) === (places[row] === binning.bins.length - 2))).toBe(true);
      }),
    );
  });

  it("run the way that was asked for", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("up" as const, "down" as const), (list, trend) => {
        const binning = binningOf(numbers(list.map(({ x }) => x)), outcomesOf(Uint8Array.from(list, ({ y }) => y)), { trend });
        const woes = inNumbers(binning).map(({ woe }) => woe);
        const sorted = [...woes].sort((a, b) => (trend === "up" ? a - b : b - a));
        expect(woes).toEqual(sorted);
        expect(binning.trend).toBe(trend);
      }),
    );
  });

  it("are no smaller than asked for, and no more", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 6 }), (list, binsMax) => {
        const column = numbers(list.map(({ x }) => x));
        const bins = inNumbers(
          binningOf(column, outcomesOf(Uint8Array.from(list, ({ y }) => y)), { binsMax, leastShare: 0.1, penalty: 0, trend: "none" }),
        );
        expect(bins.length).toBeLessThanOrEqual(binsMax);
        expect(bins.length === 1 || bins.every(({ share }) => share >= 0.1 - 1e-12)).toBe(true);
      }),
    );
  });

  it("find the steps that are there, at numbers that are easy to read", () => {
    const random = seededRandom(3);
    const values = Array.from({ length: 6_000 }, () => random.next() * 100);
    const step = (x: number) => (x < 20 ? 0.2 : x < 70 ? 0.5 : 0.9);
    const target = Uint8Array.from(values, (x) => (random.chance(step(x)) ? 1 : 0));
    const { bins, trend } = binningOf(numbers(values), outcomesOf(target), { penalty: 6, leastShare: 0.05 });
    const edges = bins.flatMap(({ holds }) => (holds.kind === "numbers" && holds.below !== undefined ? [holds.below] : []));
    expect(trend).toBe("up");
    expect(edges).toHaveLength(2);
    expect(Math.abs((edges[0] ?? 0) - 20)).toBeLessThan(2.1);
    expect(Math.abs((edges[1] ?? 0) - 70)).toBeLessThan(2.1);
    expect(edges.every((edge) => String(edge).length <= 5)).toBe(true);
    expect(shares(bins.slice(0, 3)).map((share) => share.toFixed(1))).toEqual(["0.2", "0.5", "0.9"]);
  });

  it("see a hill only where the trend is left free", () => {
    const values = Array.from({ length: 900 }, (_, row) => row % 30);
    const target = Uint8Array.from(values, (x, row) => (Math.floor(row / 30) % 10 < (x >= 10 && x < 20 ? 9 : 3) ? 1 : 0));
    expect(inNumbers(binningOf(numbers(values), outcomesOf(target), { trend: "none" }))).toHaveLength(3);
    expect(inNumbers(binningOf(numbers(values), outcomesOf(target), { trend: "auto" })).length).toBeLessThan(3);
  });

  it("are one bin without weight where every value is missing", () => {
    const { bins, iv } = binningOf(numbers([Number.NaN, Number.NaN, Number.NaN]), outcomesOf(Uint8Array.of(1, 0, 1)));
    expect(bins.map(({ holds, woe }) => [holds.kind, woe])).toEqual([
      ["numbers", 0],
      ["missing", 0],
    ]);
    expect(iv).toBe(0);
  });
});

describe("bins of words", () => {
  const column: CategoryColumn = {
    kind: "category",
    name: "w",
    labels: ["a", "b", "c", "unseen"],
    codes: Int32Array.from({ length: 400 }, (_, row) => (row % 4 === 3 ? -1 : row % 4)),
  };
  const target = Uint8Array.from({ length: 400 }, (_, row) => (row % 4 === 1 ? (row % 8 === 1 ? 1 : 0) : row % 10 < 8 ? 1 : 0));

  it("put together what goes alike, and take what they have not seen for missing", () => {
    const binning = binningOf(column, outcomesOf(target));
    expect(binning.bins.map(({ holds }) => holds)).toEqual([
      { kind: "labels", labels: ["b"] },
      { kind: "labels", labels: ["a", "c"] },
      { kind: "missing" },
    ]);
    const later: CategoryColumn = { ...column, labels: ["new", "unseen", "c"], codes: Int32Array.of(0, 1, 2, -1) };
    expect([...placesOf(binning, later)]).toEqual([2, 2, 1, 2]);
  });

  it("are refused for a column of numbers", () => {
    const binning = binningOf(column, outcomesOf(target));
    expect(() => placesOf(binning, numbers([1]))).toThrow(expect.objectContaining({ code: "internal" }));
  });
});

describe("weights of evidence", () => {
  it("are ln of the bin's odds over the table's, with outcomes lent to the bin", () => {
    const values = [...Array(60).fill(1), ...Array(40).fill(2)];
    const target = Uint8Array.from(values, (x, row) => (x === 1 ? (row < 50 ? 1 : 0) : row < 70 ? 1 : 0));
    const { bins, iv } = binningOf(numbers(values), outcomesOf(target), { smoothing: 4 });
    const woe = (good: number, bad: number) => Math.log((good + 4 * 0.6) / (bad + 4 * 0.4)) - Math.log(0.6 / 0.4);
    expect(bins.map((bin) => bin.woe)).toEqual([expect.closeTo(woe(50, 10), 12), expect.closeTo(woe(10, 30), 12), 0]);
    expect(iv).toBeCloseTo((50 / 60 - 10 / 40) * woe(50, 10) + (10 / 60 - 30 / 40) * woe(10, 30), 12);
  });

  it("are refused where only one outcome is there", () => {
    expect(() => binningOf(numbers([1, 2]), outcomesOf(Uint8Array.of(1, 1)))).toThrow(expect.objectContaining({ code: "internal" }));
  });
});
