import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenModel } from "../../../test/given-model.ts";
import type { Tallies } from "./own-evidence.ts";
import { FULL_WEIGHT } from "./own-record-model.ts";
import { allReaderOf, readerOf } from "./reader-of.ts";
import type { Reading } from "./scorecard-model.ts";

const MAY = 2024 * 12 + 4;
const registers = [
  { name: "trades", countNames: ["bad", "good", "stars"] },
  { name: "orders", countNames: ["kept"] },
];
const decays = [
  { halfLifeMonths: 12, weights: givenModel("x").weights },
  { halfLifeMonths: 1, weights: [FULL_WEIGHT, FULL_WEIGHT / 2] },
];
const under = { decays, registers };

const good = { register: "trades", count: "good" };
const bad = { register: "trades", count: "bad" };
const stars = { register: "trades", count: "stars" };
const kept = { register: "orders", count: "kept" };

/** Months back, with bad, good and stars. */
const traded = (...rows: readonly (readonly [back: number, bad: number, good: number, stars?: number])[]): Tallies => ({
  trades: rows.map(([back, bad, good, stars = 0]) => ({ month: MAY - back, records: bad + good, counts: [bad, good, stars] })),
});

const value = (reading: Reading, tallies: Tallies, baseRate = 0.9) => readerOf(reading, under)({ tallies, month: MAY, baseRate });

describe("a reading", () => {
  it.each<[string, Reading, Tallies, number | undefined]>([
    ["share", { kind: "share", good, bad, decay: 1, strength: 2 }, traded([1, 0, 4], [0, 1, 2]), (2 * 0.9 + 4) / 7],
    ["share of nobody known", { kind: "share", good, bad, decay: 0, strength: 2 }, {}, 0.9],
    ["amount", { kind: "amount", counts: [good, bad], decay: 1 }, traded([2, 9, 9], [1, 1, 2], [0, 1, 0]), 2.5],
    ["amount of two registers", { kind: "amount", counts: [good, kept], decay: 0 }, { ...traded([0, 0, 2]), orders: [row(0, 5)] }, 7],
    ["mean", { kind: "mean", sum: stars, number: good, decay: 1 }, traded([0, 0, 4, -6]), -1.5],
    ["mean of none", { kind: "mean", sum: stars, number: good, decay: 1 }, traded([0, 3, 0, 7]), undefined],
    ["tenure", { kind: "tenure", register: "trades" }, traded([30, 0, 0], [2, 0, 1]), 30],
    ["tenure without a record", { kind: "tenure", register: "orders" }, traded([30, 0, 1]), undefined],
    ["recency", { kind: "recency", counts: [bad] }, traded([9, 1, 0], [4, 2, 2], [1, 0, 3]), 4],
    ["recency of either", { kind: "recency", counts: [bad, kept] }, { ...traded([9, 1, 0]), orders: [row(3, 1)] }, 3],
    ["recency without any", { kind: "recency", counts: [bad] }, traded([9, 0, 1]), undefined],
    ["recency of what is still to come", { kind: "recency", counts: [good] }, traded([-7, 0, 1]), 0],
    ["trend", { kind: "trend", good, bad, short: 1, long: 0, strength: 2 }, traded([0, 0, 0]), 0],
    ["run since the last good month", { kind: "run", good, bad }, traded([9, 3, 1], [5, 2, 0], [0, 4, 0]), 6],
    ["run without a good month", { kind: "run", good, bad }, traded([9, 3, 0], [0, 4, 0]), 7],
    ["run after a good month", { kind: "run", good, bad }, traded([0, 4, 1]), 0],
    ["count that no register has", { kind: "amount", counts: [{ register: "trades", count: "faded" }], decay: 0 }, traded([0, 4, 1]), 0],
  ])("of a %s is what it says (%#)", (_, reading, tallies, expected) => {
    expect(value(reading, tallies)).toBe(expected);
  });

  it("of a trend is the share lately less the share in the long run", () => {
    const tallies = traded([11, 0, 40], [0, 3, 1]);
    const share = (decay: number) => value({ kind: "share", good, bad, decay, strength: 2 }, tallies) ?? Number.NaN;
    expect(value({ kind: "trend", good, bad, short: 1, long: 0, strength: 2 }, tallies)).toBe(share(1) - share(0));
    expect(share(1)).toBeLessThan(share(0));
  });

  it("names decays that are there", () => {
    expect(() => readerOf({ kind: "amount", counts: [good], decay: 2 }, under)).toThrow(RangeError);
  });

  it("of a decayed sum is exact, in whatever order months are added up", () => {
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: -2, max: 80 }), fc.nat(1_000_000)), {
      selector: ([back]) => back,
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const tallies = traded(...given.map(([back, count]) => [back, 0, count] as const).sort((a, b) => b[0] - a[0]));
        const exact = given.reduce((sum, [back, count]) => sum + BigInt(count) * BigInt(decays[0]?.weights[Math.max(0, back)] ?? 0), 0n);
        expect(BigInt((value({ kind: "amount", counts: [good], decay: 0 }, tallies) ?? 0) * FULL_WEIGHT)).toBe(exact);
      }),
    );
  });

  it("is the same read alone as read with others, again and again", () => {
    const readings: readonly Reading[] = [
      { kind: "share", good, bad, decay: 0, strength: 2 },
      { kind: "mean", sum: stars, number: bad, decay: 1 },
      { kind: "share", good: bad, bad: good, decay: 1, strength: 0.5 },
      { kind: "recency", counts: [good, kept] },
      { kind: "run", good, bad },
      { kind: "amount", counts: [kept, stars], decay: 0 },
    ];
    const all = allReaderOf(readings, under);
    const values = new Float64Array(readings.length);
    const count = fc.integer({ min: 0, max: 5 });
    const rows = fc.uniqueArray(fc.tuple(fc.nat(40), count, count, fc.integer({ min: -9, max: 9 })), { selector: ([back]) => back });
    fc.assert(
      fc.property(rows, (given) => {
        const tallies = traded(...given.sort((a, b) => b[0] - a[0]));
        all({ tallies, month: MAY, baseRate: 0.9 }, values);
        expect([...values]).toEqual(readings.map((reading) => value(reading, tallies) ?? Number.NaN));
      }),
    );
  });
});

function row(back: number, count: number) {
  return { month: MAY - back, records: 1, counts: [count] };
}
