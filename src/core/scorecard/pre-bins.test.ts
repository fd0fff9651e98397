import fc from "fast-check";
import { expect, it } from "vitest";
import { seededRandom } from "../../lib/index.ts";
import type { NumericColumn } from "./column.ts";
import { edgesOf, partOf } from "./pre-bins.ts";
import { roundestBetween } from "./roundest-between.ts";

const column = (values: readonly number[]): NumericColumn => ({ kind: "numeric", name: "x", values: Float64Array.from(values) });

it("cuts numbers at rising edges, with rows in each part", () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true })), {
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 30 }), (list, partsMax) => {
      const edges = edgesOf(column(list), partsMax);
      expect(edges.length).toBeLessThan(partsMax);
      expect([...edges]).toEqual([...new Set(edges)].sort((a, b) => a - b));
      const filled = new Set(list.map((value) => partOf(value, edges)));
      expect(filled.size).toBe(edges.length + 1);
    }),
  );
});

it("cuts dense numbers into parts of about as many rows, at round edges", () => {
  const random = seededRandom(4);
  const list = Array.from({ length: 20_000 }, () => random.normal());
  const edges = edgesOf(column(list), 20);
  const counts = new Int32Array(edges.length + 1);
  for (const value of list) counts[partOf(value, edges)] = (counts[partOf(value, edges)] ?? 0) + 1;
  expect(edges).toHaveLength(19);
  expect(Math.min(...counts)).toBeGreaterThan(700);
  expect(Math.max(...counts)).toBeLessThan(1_300);
  expect([...edges].every((edge) => String(Math.abs(edge)).length <= 5)).toBe(true);
});

it("keeps a heap of equal numbers together, and what is beside it apart", () => {
  const list = [...Array.from({ length: 90 }, () => 0), ...Array.from({ length: 10 }, (_, at) => at + 1)];
  const edges = edgesOf(column(list), 4);
  expect(partOf(0, edges)).toBe(0);
  expect(partOf(1, edges)).toBeGreaterThan(0);
});

it("finds the number between two that takes the fewest digits", () => {
  expect(roundestBetween(998.37, 1_003.2)).toBe(1_000);
  expect(roundestBetween(-3, 7)).toBe(0);
  expect(roundestBetween(0.0123, 0.0131)).toBe(0.013);
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      fc.pre(one !== other);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const found = roundestBetween(low, high);
      expect(found > low && found <= high).toBe(true);
    }),
  );
});
