import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../lib/index.ts";
import { type Column, fitScorecard, outcomesOf, pointsOf, probabilitiesOf, scorecardDocument } from "./index.ts";

/** A table in which x helps, y harms, z is x again with some noise, w helps by words, and n says nothing. */
function madeTable(seed: number, rows: number): { readonly columns: Column[]; readonly target: Uint8Array } {
  const random = seededRandom(seed);
  const x = Float64Array.from({ length: rows }, () => random.normal());
  const y = Float64Array.from({ length: rows }, () => (random.chance(0.1) ? Number.NaN : random.exponential(10)));
  const z = x.map((value) => value + random.normal(0, 0.3));
  const n = Float64Array.from({ length: rows }, () => random.normal());
  const codes = Int32Array.from({ length: rows }, () => random.int(4) - 1);
  const logOdds = (row: number) => 0.5 + (x[row] ?? 0) - 0.05 * (Number.isNaN(y[row]) ? 0 : (y[row] ?? 0)) + 0.4 * (codes[row] ?? 0);
  const target = Uint8Array.from(x, (_, row) => (random.chance(1 / (1 + Math.exp(-logOdds(row)))) ? 1 : 0));
  return {
    columns: [
      { kind: "numeric", name: "x", values: x },
      { kind: "numeric", name: "y", values: y },
      { kind: "numeric", name: "z", values: z },
      { kind: "numeric", name: "n", values: n },
      { kind: "category", name: "w", codes, labels: ["a", "b", "c"] },
    ],
    target,
  };
}

const tables = fc.record({ seed: fc.integer({ min: 0, max: 1_000_000 }), rows: fc.integer({ min: 60, max: 400 }) });

describe("a scorecard", () => {
  it("gives a better bin of a line at least as many points, and the worst none", () => {
    fc.assert(
      fc.property(tables, ({ seed, rows }) => {
        const { columns, target } = madeTable(seed, rows);
        fc.pre(new Set(target).size === 2);
        for (const { binning, points } of fitScorecard(columns, outcomesOf(target)).lines) {
          const order = binning.bins.map((_, at) => at).sort((a, b) => (binning.bins[a]?.woe ?? 0) - (binning.bins[b]?.woe ?? 0));
          const ordered = order.map((at) => points[at] ?? Number.NaN);
          expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
          expect(ordered[0]).toBe(0);
          expect(ordered.every(Number.isInteger)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has a table that never falls, covers every sum, and doubles the odds as it says", () => {
    const { columns, target } = madeTable(5, 3_000);
    const { table, lines, basePoints, pointsToDouble } = fitScorecard(columns, outcomesOf(target), { pointsToDouble: 12 });
    const { from, probabilities } = table;
    expect(from).toBe(basePoints);
    expect(probabilities).toHaveLength(1 + lines.reduce((sum, { points }) => sum + Math.max(...points), 0));
    expect(probabilities).toEqual([...probabilities].sort((a, b) => a - b));
    const odds = (at: number) => (probabilities[at] ?? 0) / (1 - (probabilities[at] ?? 0));
    expect(pointsToDouble).toBe(12);
    expect(odds(72) / odds(60)).toBeCloseTo(2, 3);
  });

  it("stands at the anchor, and is right on the whole", () => {
    const { columns, target } = madeTable(6, 4_000);
    const scorecard = fitScorecard(columns, outcomesOf(target), { anchor: { points: 500, odds: 4 } });
    const at500 = scorecard.table.probabilities[500 - scorecard.table.from] ?? 0;
    expect(at500 / (1 - at500)).toBeGreaterThan(4 * 0.98);
    expect(at500 / (1 - at500)).toBeLessThan(4 * 1.02);
    const probabilities = probabilitiesOf(scorecard.table, pointsOf(scorecard, columns));
    const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(probabilities)).toBeCloseTo(mean(target), 4);
  });

  it("can be added up by hand, from its document alone", () => {
    const { columns, target } = madeTable(7, 800);
    const scorecard = fitScorecard(columns, outcomesOf(target));
    const document = JSON.parse(JSON.stringify(scorecardDocument(scorecard, { target: "t", bad: "0" })));
    const points = pointsOf(scorecard, columns);
    for (let row = 0; row < 50; row++) {
      const sum = document.lines.reduce((total: number, { column, bins }: HandLine) => {
        const own = columns.find(({ name }) => name === column);
        return total + (bins.find((bin) => own !== undefined && isIn(bin, own, row))?.points ?? 0);
      }, document.basePoints);
      expect(sum).toBe(points[row]);
    }
  });

  it("says which columns it left out, and why", () => {
    const { columns, target } = madeTable(8, 2_000);
    const same: Column = { kind: "numeric", name: "one", values: new Float64Array(2_000) };
    const { lines, leftOut } = fitScorecard([...columns, same], outcomesOf(target));
    expect(leftOut).toContainEqual({ column: "one", because: "says_nothing" });
    expect([...lines, ...leftOut].map(({ column }) => column).sort()).toEqual(["n", "one", "w", "x", "y", "z"]);
  });

  it("has no line in which all cases have the same points", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(undefined, 100), ({ seed, rows }, binStrength) => {
        const { columns, target } = madeTable(seed, rows);
        fc.pre(new Set(target).size === 2);
        const { lines } = fitScorecard(columns, outcomesOf(target), binStrength === undefined ? {} : { binStrength });
        for (const { binning, points } of lines) {
          const filled = points.filter((_, at) => (binning.bins[at]?.share ?? 0) > 0);
          expect(new Set(filled).size).toBeGreaterThan(1);
          expect(Math.min(...filled)).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("leaves out, and does not turn round, a column that runs the wrong way beside the others", () => {
    const random = seededRandom(9);
    const a = Float64Array.from({ length: 4_000 }, () => random.normal());
    const b = a.map((value) => value + random.normal(0, 0.5));
    const target = Uint8Array.from(a, (value, row) => (random.chance(1 / (1 + Math.exp(-3 * value + 1.5 * (b[row] ?? 0)))) ? 1 : 0));
    const columns: Column[] = [
      { kind: "numeric", name: "a", values: a },
      { kind: "numeric", name: "b", values: b },
    ];
    const { lines, leftOut } = fitScorecard(columns, outcomesOf(target));
    expect(lines.map(({ column }) => column)).toEqual(["a"]);
    expect(leftOut).toEqual([{ column: "b", because: "points_the_other_way" }]);
  });

  it("claims little where there is nothing to know", () => {
    const random = seededRandom(10);
    const columns = Array.from(
      { length: 10 },
      (_, at): Column => ({ kind: "numeric", name: `c${at}`, values: Float64Array.from({ length: 300 }, () => random.normal()) }),
    );
    const target = Uint8Array.from({ length: 300 }, () => (random.chance(0.5) ? 1 : 0));
    const { table } = fitScorecard(columns, outcomesOf(target));
    expect(Math.min(...table.probabilities)).toBeGreaterThan(0.1);
    expect(Math.max(...table.probabilities)).toBeLessThan(0.9);
  });

  it("is refused a table without one of its columns", () => {
    const { columns, target } = madeTable(11, 300);
    const scorecard = fitScorecard(columns, outcomesOf(target));
    expect(() => pointsOf(scorecard, [])).toThrow(expect.objectContaining({ code: "internal" }));
  });
});

type HandBin = { readonly below?: number; readonly labels?: readonly string[]; readonly missing?: boolean; readonly points: number };
type HandLine = { readonly column: string; readonly bins: readonly HandBin[] };

function isIn({ below, labels, missing }: HandBin, column: Column, row: number): boolean {
  if (column.kind === "category") {
    const label = column.labels[column.codes[row] ?? -1];
    return label === undefined ? missing === true : labels?.includes(label) === true;
  }
  const value = column.values[row] ?? Number.NaN;
  if (Number.isNaN(value)) return missing === true;
  return missing !== true && (below === undefined || value < below);
}
