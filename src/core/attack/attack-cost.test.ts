import { describe, expect, it } from "vitest";
import { otherDeals, rated, tradeWith, unheldTradeWith } from "../../../test/forged-market.ts";
import type { OwnRecordModel } from "../standing/index.ts";
import { attackCost } from "./attack-cost.ts";
import { eigenTrust } from "./eigen-trust.ts";
import { type MarketRecord, marketOf } from "./market.ts";
import { betaMethod, plainMean } from "./plain-methods.ts";

const FULL = 1_048_576;
const model: OwnRecordModel = {
  kind: "own-record",
  purpose: "trade-with",
  day: 0,
  halfLifeMonths: 1,
  weights: [FULL, FULL / 2, FULL / 4],
  priorStrength: 2,
  baseRate: 0.9,
  baseAmong: "newcomers",
  baseHalfLifeMonths: 1,
  fittedOn: { outcomes: 0, logLoss: 0 },
};

/** Forty traders, each rated by others in turn; the worse the lower the number. */
const records: MarketRecord[] = Array.from({ length: 40 }, (_, subject) =>
  Array.from({ length: 8 }, (__, at) =>
    rated({ subject, rater: (subject + at + 1) % 40, rating: at * 6 < subject + 6 ? 3 : -3, ago: at % 4 }),
  ),
).flat();

describe("what attacks cost", () => {
  const report = attackCost(marketOf(tradeWith, records), [{ name: "own record", model }]);
  const rowOf = (attack: string, colluding: number) => report.rows.find((row) => row.attack === attack && row.colluding === colluding);
  const movedBy = (attack: string, colluding: number, method: string) =>
    rowOf(attack, colluding)?.movements.find((movement) => movement.method === method)?.by ?? Number.NaN;

  it("is told for every attack, number of accounts and method", () => {
    expect(report).toMatchObject({
      accounts: 40,
      records: 320,
      established: 40,
      targets: { doubtful: 10, good: 20 },
      isBoundByRaters: true,
    });
    expect(report.methods).toEqual(["own record", "mean", "Beta", "EigenTrust"]);
    expect(report.rows.map(({ attack }) => attack).filter((name, at, all) => all.indexOf(name) === at)).toEqual([
      "stuffing",
      "bad-mouthing",
      "camouflage",
      "whitewashing",
      "sleeper",
    ]);
  });

  it("never moves a standing by more than the bound says, and more accounts move it further", () => {
    const bounded = report.rows.flatMap(({ movements }) => movements).filter(({ bound }) => bound !== undefined);
    expect(bounded.length).toBe(4 * 8);
    for (const { by = 0, bound = 0 } of bounded) expect(Math.abs(by)).toBeLessThanOrEqual(Math.abs(bound) + 1e-12);
    expect(movedBy("stuffing", 10, "own record")).toBeGreaterThan(movedBy("stuffing", 1, "own record"));
    expect(movedBy("bad-mouthing", 10, "own record")).toBeLessThan(movedBy("bad-mouthing", 1, "own record"));
  });

  it("counts an account once a month in standings, and each of its five ratings in the mean and in Beta", () => {
    // One account's lie is the bound of one; of a market that counts each rating it takes five.
    expect(rowOf("stuffing", 1)?.movements[0]?.bound).toBeCloseTo(movedBy("stuffing", 1, "own record"), 12);
    const unheld = attackCost(marketOf(unheldTradeWith, records), [{ name: "own record", model }]);
    expect(unheld.isBoundByRaters).toBe(false);
    expect(unheld.rows[0]?.movements[0]?.bound).toBeUndefined();
    expect(unheld.rows[0]?.movements[0]?.by).toBeGreaterThan(movedBy("stuffing", 1, "own record"));
  });

  it("says with how many accounts a doubtful trader first stands above the middle", () => {
    const ofMean = report.crossings.find(({ attack, method }) => attack === "stuffing" && method === "mean");
    expect(ofMean?.colluding).toBe(1);
  });

  it("is the same twice", () => {
    expect(attackCost(marketOf(tradeWith, records), [{ name: "own record", model }])).toEqual(report);
  });

  it("has no rows in a market where nobody has a record to attack", () => {
    expect(attackCost(marketOf(tradeWith, []), [{ name: "own record", model }])).toMatchObject({ established: 0, rows: [], crossings: [] });
  });
});

describe("the methods beside ours", () => {
  const market = marketOf(tradeWith, [
    rated({ subject: 1, rater: 0, rating: 10 }),
    rated({ subject: 1, rater: 2, rating: 0 }),
    rated({ subject: 2, rater: 0, rating: -10 }),
    rated({ subject: 3, rater: 1, rating: 2 }),
  ]);
  const among = { market, established: [1, 2, 3] };

  it("are the mean of the ratings, and the mean of a beta distribution", () => {
    expect(plainMean(among).placeOf([], 1)).toEqual({ value: 0.75, rank: 5 / 6 });
    expect(plainMean(among).placeOf([], 2)).toEqual({ value: 0, rank: 1 / 6 });
    expect(betaMethod(among).placeOf([], 1).value).toBe(3 / 4);
    expect(betaMethod(among).placeOf([], 2).value).toBe(1 / 3);
    // Ten points for an account that is new to the mean; the market's own mean where nobody said anything.
    expect(plainMean(among).placeOf(otherDeals(4, [9]), 4).value).toBe(1);
    expect(plainMean(among).placeOf([], 4).value).toBeCloseTo((1 + 0.5 + 0 + 0.6) / 4, 12);
  });

  it("are EigenTrust's fixed point: t = (1 - a) C^T t + a p", () => {
    // All four are pre-trusted: p = 1/4 each. 0 says good of 1 only, 2 says good of 1 only, 1 says good of 3 only, 3 says nothing good.
    const place = (subject: number) => eigenTrust(among).placeOf([], subject).value;
    const [a, p] = [0.15, 0.25];
    const t = [0, 1, 2, 3].map(place);
    const back = a + (1 - a) * (t[3] ?? 0);
    expect(t[0]).toBeCloseTo(back * p, 8);
    expect(t[1]).toBeCloseTo((1 - a) * ((t[0] ?? 0) + (t[2] ?? 0)) + back * p, 8);
    expect(t[2]).toBeCloseTo(back * p, 8);
    expect(t[3]).toBeCloseTo((1 - a) * (t[1] ?? 0) + back * p, 8);
    expect(t.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 8);
  });

  it("gives accounts that nobody vouches for no weight in EigenTrust", () => {
    // Ten accounts are trusted beforehand; here there are as many before the forgers come.
    const crowd = marketOf(
      tradeWith,
      Array.from({ length: 12 }, (_, subject) => rated({ subject, rater: (subject + 1) % 12, rating: 1 })),
    );
    const method = eigenTrust({ market: crowd, established: [0, 5, 11] });
    const forged = otherDeals(11, [12, 13, 14, 15]);
    expect(method.placeOf(forged, 11).value).toBeCloseTo(method.placeOf([], 11).value, 8);
  });
});
