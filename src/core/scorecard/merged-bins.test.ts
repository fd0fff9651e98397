import fc from "fast-check";
import { expect, it } from "vitest";
import { binningOf, type Column, outcomesOf, placesOf } from "./index.ts";
import { mergedBins } from "./merged-bins.ts";

const rows = fc
  .array(
    fc.record({
      x: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(Number.NaN)),
      w: fc.integer({ min: -1, max: 5 }),
      y: fc.integer({ min: 0, max: 1 }),
    }),
    {
      minLength: 20,
      maxLength: 100,
    },
  )
  .filter((list) => list.some(({ y }) => y === 1) && list.some(({ y }) => y === 0));

it("gives every row the points it had, in no more bins, none of them like its neighbour", () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.integer({ min: 0, max: 2 })), (list, dice) => {
      const columns: Column[] = [
        { kind: "numeric", name: "x", values: Float64Array.from(list, ({ x }) => x), special: [7, 8] },
        { kind: "category", name: "w", labels: ["a", "b", "c", "d", "e", "f"], codes: Int32Array.from(list, ({ w }) => w) },
      ];
      for (const column of columns) {
        const binning = binningOf(column, outcomesOf(Uint8Array.from(list, ({ y }) => y)), { penalty: 0, trend: "none" });
        const points = binning.bins.map(() => Number(dice.next().value));
        const merged = mergedBins({ binning, points });
        const before = placesOf(binning, column);
        const after = placesOf(merged.binning, column);
        expect(Array.from(after, (place) => merged.points[place])).toEqual(Array.from(before, (place) => points[place]));
        expect(merged.binning.bins.at(-1)?.holds).toEqual({ kind: "missing" });
        for (const [at, { holds, good, bad }] of merged.binning.bins.entries()) {
          const held = list.filter((_, row) => after[row] === at);
          expect([good, bad]).toEqual([held.filter(({ y }) => y === 1).length, held.filter(({ y }) => y === 0).length]);
          const next = merged.binning.bins[at + 1];
          expect(holds.kind === "numbers" && next?.holds.kind === "numbers" && merged.points[at] === merged.points[at + 1]).toBe(false);
        }
        expect(merged.binning.bins.length).toBeLessThanOrEqual(binning.bins.length);
      }
    }),
  );
});
