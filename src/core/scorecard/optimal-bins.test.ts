import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestPartition, type PartitionRules } from "./optimal-bins.ts";
import type { PreBins } from "./pre-bins.ts";

const parts = fc
  .array(fc.record({ good: fc.integer({ min: 0, max: 9 }), bad: fc.integer({ min: 0, max: 9 }) }), { minLength: 1, maxLength: 8 })
  .map((list): PreBins => ({ good: Float64Array.from(list, ({ good }) => good), bad: Float64Array.from(list, ({ bad }) => bad) }));

const rules: fc.Arbitrary<PartitionRules> = fc.record({
  binsMax: fc.integer({ min: 1, max: 5 }),
  leastWeight: fc.integer({ min: 0, max: 12 }),
  penalty: fc.constantFrom(0, 0.5, 2),
  trend: fc.constantFrom("up" as const, "down" as const, "none" as const),
  smoothing: fc.constantFrom(0, 3),
});

/** The starts of every way to cut so many parts into runs. */
function* allStarts(size: number): Generator<number[]> {
  for (let cuts = 0; cuts < 2 ** (size - 1); cuts++) {
    yield [0, ...Array.from({ length: size - 1 }, (_, at) => at + 1).filter((at) => (cuts >> (at - 1)) & 1)];
  }
}

function judged({ good, bad }: PreBins, starts: readonly number[], { penalty, smoothing }: PartitionRules) {
  const sum = (values: Float64Array, from: number, to: number) => values.slice(from, to).reduce((total, value) => total + value, 0);
  const prior = sum(good, 0, good.length) / (sum(good, 0, good.length) + sum(bad, 0, bad.length));
  const bins = starts.map((from, at) => {
    const to = starts[at + 1] ?? good.length;
    return { good: sum(good, from, to), bad: sum(bad, from, to) };
  });
  const part = (count: number, all: number) => (count > 0 ? count * Math.log(count / all) : 0);
  return {
    weights: bins.map((bin) => bin.good + bin.bad),
    shares: bins.map((bin) => (bin.good + smoothing * prior) / (bin.good + bin.bad + smoothing)),
    gain: bins.reduce((total, bin) => total + part(bin.good, bin.good + bin.bad) + part(bin.bad, bin.good + bin.bad) - penalty, 0),
  };
}

function isAllowed(parts: PreBins, starts: readonly number[], rules: PartitionRules): boolean {
  if (starts.length > rules.binsMax) return false;
  const { weights, shares } = judged(parts, starts, rules);
  if (starts.length > 1 && weights.some((weight) => weight < rules.leastWeight || weight === 0)) return false;
  return shares.every((share, at) => {
    const before = shares[at - 1];
    if (before === undefined || rules.trend === "none") return true;
    return rules.trend === "up" ? before <= share : before >= share;
  });
}

describe("the best partition", () => {
  it("is as good as the best of all that keep the rules, and keeps them", () => {
    fc.assert(
      fc.property(parts, rules, (given, asked) => {
        fc.pre(given.good.some((value) => value > 0) && given.bad.some((value) => value > 0));
        fc.pre(given.good.every((value, at) => value + (given.bad[at] ?? 0) > 0));
        const { starts, gain } = bestPartition(given, asked);
        const allowed = [...allStarts(given.good.length)].filter((candidate) => isAllowed(given, candidate, asked));
        expect(isAllowed(given, starts, asked)).toBe(true);
        expect(gain).toBeCloseTo(Math.max(...allowed.map((candidate) => judged(given, candidate, asked).gain)), 8);
        expect(judged(given, starts, asked).gain).toBeCloseTo(gain, 8);
      }),
    );
  });
});
