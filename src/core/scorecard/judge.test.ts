import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../lib/index.ts";
import { bandTable, type Column, cutOffFor, cutOffTable, foldsOf, groupTable, judge, outcomesOf } from "./index.ts";
import { outOfFold } from "./out-of-fold.ts";

const ROWS = 600;
const random = seededRandom(21);
const x = Float64Array.from({ length: ROWS }, () => random.normal());
const target = Uint8Array.from(x, (value) => (random.chance(1 / (1 + Math.exp(-value))) ? 1 : 0));
const columns: Column[] = [{ kind: "numeric", name: "x", values: x }];
const group: Column = {
  kind: "category",
  name: "g",
  labels: ["a", "b", "rare"],
  codes: Int32Array.from(x, (_, row) => (row < 5 ? 2 : row % 2)),
};

describe("folds", () => {
  it("hold as many of either outcome, give or take one, and are dealt alike by the same seed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 12, maxLength: 200 }),
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 0, max: 99 }),
        (list, folds, seed) => {
          const dealt = foldsOf(Uint8Array.from(list), { folds, seed });
          for (const wanted of [0, 1]) {
            const counts = Array.from({ length: folds }, (_, fold) => list.filter((y, row) => y === wanted && dealt[row] === fold).length);
            expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          }
          expect(foldsOf(Uint8Array.from(list), { folds, seed })).toEqual(dealt);
        },
      ),
    );
    expect(() => foldsOf(Uint8Array.of(0, 1), { folds: 3, seed: 1 })).toThrow(expect.objectContaining({ code: "internal" }));
  });

  it("are answered for by a fit that has not seen them", () => {
    const numbered: Column = { kind: "numeric", name: "row", values: Float64Array.from({ length: ROWS }, (_, row) => row) };
    const answers = outOfFold({ columns: [numbered], target }, { folds: 4, seed: 2 }, ([seen], outcomes, [asked]) => {
      const rows = (column: Column | undefined) => (column?.kind === "numeric" ? [...column.values] : []);
      expect(outcomes).toEqual(outcomesOf(Uint8Array.from(rows(seen), (row) => target[row] ?? 0)));
      expect(rows(seen).filter((row) => rows(asked).includes(row))).toEqual([]);
      expect(rows(seen).length + rows(asked).length).toBe(ROWS);
      return rows(asked);
    });
    expect(answers.flatMap(({ answer }) => answer).sort((a, b) => a - b)).toEqual(Array.from({ length: ROWS }, (_, row) => row));
    expect(answers.every(({ rows, answer }) => answer.every((row, at) => row === rows[at]))).toBe(true);
  });
});

describe("a judged scorecard", () => {
  const judged = judge({ columns, target }, { folds: 5, seed: 7, kept: [group] });

  it("has each figure with its standard error, beside plain logistic regression and the protected columns", () => {
    expect(judged.truth.auc.value).toBeGreaterThan(0.65);
    expect(judged.truth.auc.error).toBeLessThan(0.03);
    expect(judged.folds).toHaveLength(5);
    expect(judged.plain.more.auc.value).toBeCloseTo(judged.plain.truth.auc.value - judged.truth.auc.value, 12);
    expect(judged.withKept?.more.logLoss.value).toBeCloseTo((judged.withKept?.truth.logLoss.value ?? 0) - judged.truth.logLoss.value, 12);
    expect(judged.plainWithKept?.truth.brier.value).toBeGreaterThan(0);
  });

  it("is the same scorecard whatever the protected columns hold", () => {
    const other: Column = { ...group, codes: Int32Array.from(target, (y) => y) };
    const again = judge({ columns, target }, { folds: 5, seed: 7, kept: [other] });
    const without = judge({ columns, target }, { folds: 5, seed: 7 });
    for (const one of [again, without]) {
      expect(one.scorecard).toEqual(judged.scorecard);
      expect(one.points).toEqual(judged.points);
      expect(one.truth).toEqual(judged.truth);
    }
    expect(again.withKept?.truth.auc.value).toBeGreaterThan(0.99);
    expect(without.withKept).toBeUndefined();
  });
});

describe("tables of points", () => {
  const rows = fc
    .array(
      fc.record({ points: fc.integer({ min: -300, max: 300 }), old: fc.integer({ min: 0, max: 20 }), y: fc.integer({ min: 0, max: 1 }) }),
      {
        minLength: 2,
        maxLength: 80,
      },
    )
    .map((list) => ({
      points: Int32Array.from(list, ({ points }) => points),
      old: Float64Array.from(list, ({ old }) => old),
      target: Uint8Array.from(list, ({ y }) => y),
    }));

  it("in bands hold each row once", () => {
    fc.assert(
      fc.property(rows, ({ points, target: y }) => {
        const bands = bandTable(points, y, 20);
        for (const { from, below, good, bad } of bands) {
          expect(good + bad).toBe([...points].filter((total) => total >= from && total < below).length);
        }
        expect(bands.reduce((sum, { good, bad }) => sum + good + bad, 0)).toBe(points.length);
        expect(bands.length).toBeLessThanOrEqual(14);
      }),
    );
  });

  it("by cut-off agree with counting, and the swap set makes the one out of the other", () => {
    fc.assert(
      fc.property(rows, ({ points, old, target: y }) => {
        for (const row of cutOffTable({ points, target: y, old })) {
          expect(row.accepted).toBe([...points].filter((total) => total >= row.cutOff).length);
          expect(row.bad).toBe([...points].filter((total, at) => total >= row.cutOff && y[at] === 0).length);
          const before = row.old;
          if (before === undefined) throw new RangeError("no old number");
          expect(before.accepted).toBe([...old].filter((value) => value >= before.cutOff).length);
          expect(before.accepted + before.in.rows - before.out.rows).toBe(row.accepted);
          expect(before.bad + before.in.bad - before.out.bad).toBe(row.bad);
        }
      }),
    );
  });

  it("take the cut-off that comes nearest", () => {
    expect(cutOffFor(Float64Array.of(1, 2, 2, 3, Number.NaN), 3)).toBe(2);
    expect(cutOffFor(Float64Array.of(1, 2, 2, 3), 1)).toBe(3);
    expect(cutOffFor(Float64Array.of(1, 2, 2, 3), 99)).toBe(1);
  });

  it("by group count what came to each, small groups together", () => {
    const points = Int32Array.from(x, (value) => Math.round(100 * value));
    const probabilities = x.map((value) => 1 / (1 + Math.exp(-value)));
    const found = groupTable(group, { points, probabilities, target, cutOff: 0 });
    expect(found.map(({ group: name, rows: count }) => [name, count])).toEqual([
      ["a", 297],
      ["b", 298],
      ["all others, or missing", 5],
    ]);
    const [a] = found;
    const own = [...target.keys()].filter((row) => group.kind === "category" && group.codes[row] === 0);
    expect(a?.accepted).toBeCloseTo(own.filter((row) => (points[row] ?? 0) >= 0).length / own.length, 12);
    expect(a?.goodShare).toBeCloseTo(own.filter((row) => target[row] === 1).length / own.length, 12);
    expect(Math.max(...found.map(({ ratio }) => ratio))).toBe(1);
    const ages: Column = { kind: "numeric", name: "age", values: Float64Array.from(x, (_, row) => 20 + (row % 40)) };
    expect(groupTable(ages, { points, probabilities, target, cutOff: 0 }).map(({ group: name }) => name)).toEqual([
      "below 30",
      "30 to below 40",
      "40 to below 50",
      "50 and more",
    ]);
  });
});
