import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenPurpose } from "../../../test/given-purpose.ts";
import { trades } from "../../../test/lawful-config.ts";
import { type OutcomeRow, outcomeRowsOf, ownEvidenceOf } from "./own-evidence.ts";
import { FULL_WEIGHT } from "./own-record-model.ts";

const MONTH = 2024 * 12;

/** Full, half, a quarter, and a weight that is no power of two. */
const MODEL = { weights: [FULL_WEIGHT, FULL_WEIGHT / 2, FULL_WEIGHT / 4, 77_777] };

describe("what is known of a subject's own outcomes", () => {
  it("is each month's counts times the weight of its age", () => {
    const rows = [
      { month: MONTH - 3, good: 0, bad: 1 },
      { month: MONTH - 2, good: 4, bad: 2 },
      { month: MONTH - 1, good: 3, bad: 0 },
      { month: MONTH, good: 5, bad: 0 },
    ];
    expect(ownEvidenceOf(MODEL, rows, MONTH)).toEqual({
      good: 4 / 4 + 3 / 2 + 5,
      bad: 77_777 / FULL_WEIGHT + 2 / 4,
      goodCount: 12,
      badCount: 3,
      tooOldCount: 0,
      lastGood: MONTH,
      lastBad: MONTH - 2,
    });
  });

  it("is nothing where nothing happened", () => {
    const nothing = { good: 0, bad: 0, goodCount: 0, badCount: 0, tooOldCount: 0, lastGood: undefined, lastBad: undefined };
    expect(ownEvidenceOf(MODEL, [], MONTH)).toEqual(nothing);
  });

  it("leaves out what is older than the weights reach, and says how much that is", () => {
    const rows = [
      { month: MONTH - 40, good: 7, bad: 1 },
      { month: MONTH - 4, good: 2, bad: 0 },
      { month: MONTH - 1, good: 2, bad: 0 },
    ];
    expect(ownEvidenceOf(MODEL, rows, MONTH)).toMatchObject({ good: 1, goodCount: 2, badCount: 0, tooOldCount: 10, lastBad: undefined });
  });

  it("takes a month still to come as new: so counts what is known to its year only", () => {
    const rows = [{ month: MONTH + 11, good: 1, bad: 1 }];
    expect(ownEvidenceOf(MODEL, rows, MONTH)).toMatchObject({ good: 1, bad: 1, lastGood: MONTH + 11 });
  });

  it("is exact, whatever the order in which it is summed", () => {
    const row = fc.record({ month: fc.integer({ min: MONTH - 5, max: MONTH + 1 }), good: fc.nat(1_000_000), bad: fc.nat(1_000_000) });
    const rows = fc.uniqueArray(row, { selector: ({ month }) => month });
    fc.assert(
      fc.property(rows, (given) => {
        const weightOf = ({ month }: OutcomeRow) => BigInt(MODEL.weights[Math.max(0, MONTH - month)] ?? 0);
        const exact = (side: "good" | "bad") => given.reduce((sum, each) => sum + weightOf(each) * BigInt(each[side]), 0n);
        for (const order of [given, given.toReversed()]) {
          const { good, bad } = ownEvidenceOf(MODEL, order, MONTH);
          expect([BigInt(good * FULL_WEIGHT), BigInt(bad * FULL_WEIGHT)]).toEqual([exact("good"), exact("bad")]);
        }
      }),
    );
  });
});

describe("the rows of an outcome", () => {
  const purpose = givenPurpose();

  it("are the two counts that the purpose names, by month, in order", () => {
    expect(trades.countNames).toEqual(["bad", "good", "weight"]);
    const tally = [
      { month: MONTH + 1, records: 1, counts: [0, 1, 9] },
      { month: MONTH, records: 3, counts: [1, 2, 12] },
    ];
    expect(outcomeRowsOf(purpose, { trades: tally })).toEqual([
      { month: MONTH, good: 2, bad: 1 },
      { month: MONTH + 1, good: 1, bad: 0 },
    ]);
  });

  it("leave out months without an outcome and registers that it does not name", () => {
    const tally = [{ month: MONTH, records: 1, counts: [0, 0, 5] }];
    expect(outcomeRowsOf(purpose, { trades: tally, orders: [{ month: MONTH, records: 1, counts: [1, 1, 1] }] })).toEqual([]);
    expect(outcomeRowsOf(purpose, {})).toEqual([]);
  });

  it("join two registers where good is counted in one and bad in the other", () => {
    const both = givenPurpose({
      reads: [trades, { ...trades, name: "claims", countNames: ["claims"] }],
      outcome: { ...purpose.outcome, bad: { register: "claims", count: "claims" } },
    });
    const tallies = {
      trades: [{ month: MONTH, records: 4, counts: [0, 4, 4] }],
      claims: [
        { month: MONTH - 1, records: 2, counts: [2] },
        { month: MONTH, records: 1, counts: [1] },
      ],
    };
    expect(outcomeRowsOf(both, tallies)).toEqual([
      { month: MONTH - 1, good: 0, bad: 2 },
      { month: MONTH, good: 4, bad: 1 },
    ]);
  });
});
