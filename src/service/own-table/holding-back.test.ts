import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeDeals } from "../../../test/made-table.ts";
import { backtest, type History, historyOf } from "../../core/model/index.ts";
import { auc, monthOf } from "../../lib/index.ts";
import { holdBackOf } from "./hold-back.ts";
import { plainAnswers } from "./plain-answers.ts";
import { rankingOf } from "./ranking.ts";
import { shortfallOf } from "./shortfall.ts";
import { verdictOf } from "./verdict.ts";

const PURPOSE = { name: "buy-from", leastEvidence: 3 };

const historyWith = (options: Parameters<typeof madeDeals>[0], isShuffled = false): History =>
  historyOf(
    madeDeals(options).map((deal) => {
      const isGood = isShuffled ? (deal.number * 7919) % 10 > 1 : deal.delivered !== undefined && deal.delivered <= deal.promised;
      const knownAt = deal.delivered ?? deal.promised;
      return {
        subject: deal.seller,
        occurredAt: deal.ordered,
        knownAt,
        month: monthOf(deal.ordered),
        good: isGood ? 1 : 0,
        bad: isGood ? 0 : 1,
        rating: (deal.stars - 1) / 4,
      };
    }),
  );

/** A backtest holds plain shares within 0.001..0.999. */
const clamped = (values: Float64Array) => values.map((value) => Math.min(Math.max(value, 0.001), 0.999));

describe("plain readings, one outcome at a time", () => {
  it("are those of the backtest, which knows them only together", () => {
    const history = historyWith({ deals: 2_000, sellers: 300 });
    const report = backtest(history, { purpose: PURPOSE, last: 0.4 });
    const plain = plainAnswers(history, report.from ?? 0);
    expect(plain.outcomes.length).toBe(report.outcomes);
    expect(auc(clamped(plain.share), plain.outcomes)).toBe(report.share.auc);
    expect(auc(clamped(plain.mean), plain.outcomes)).toBe(report.mean?.auc);
  });

  it("count who was asked about before anything was known", () => {
    const at = (day: number) => Date.UTC(2024, 0, day) * 1000;
    const row = (subject: number, day: number) => ({ subject, occurredAt: at(day), knownAt: at(day), month: 24288, good: 1, bad: 0 });
    const history = historyOf([row(0, 1), row(0, 2), row(1, 2), row(0, 2), row(1, 3)]);
    expect(plainAnswers(history, at(1)).newcomers).toBe(2);
    expect([...plainAnswers(history, at(2)).share]).toEqual([1, 2 / 3, 1, 1]);
  });
});

describe("a ranking", () => {
  it("takes the lowest first", () => {
    const ranking = rankingOf(Float64Array.of(0.9, 0.1, 0.5), Uint8Array.of(1, 0, 1));
    expect(ranking.holdingBack(1)).toEqual({ stopped: 1, caught: 1, wronged: 0 });
    expect(ranking.holdingBack(2)).toEqual({ stopped: 2, caught: 1, wronged: 1 });
  });

  it("among equals takes the mean over their orders", () => {
    const ranking = rankingOf(Float64Array.of(1, 1, 1, 1), Uint8Array.of(0, 1, 1, 1));
    expect(ranking.holdingBack(2)).toEqual({ stopped: 2, caught: 0.5, wronged: 1.5 });
    expect(ranking.steps).toEqual([{ stopped: 4, caught: 1, wronged: 3 }]);
  });

  it("stops as many as it is told, and never catches fewer for stopping more", () => {
    const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(cases, (drawn) => {
        const ranking = rankingOf(
          Float64Array.from(drawn, ([value]) => value),
          Uint8Array.from(drawn, ([, isGood]) => (isGood ? 1 : 0)),
        );
        const held = Array.from({ length: drawn.length + 1 }, (_, stopped) => ranking.holdingBack(stopped));
        for (const [at, { stopped, caught, wronged }] of held.entries()) {
          expect(caught + wronged).toBeCloseTo(stopped, 9);
          expect(caught).toBeGreaterThanOrEqual((held[at - 1]?.caught ?? 0) - 1e-9);
        }
        expect(held.at(-1)?.caught).toBe(drawn.filter(([, isGood]) => !isGood).length);
      }),
    );
  });
});

describe("what holding back would have done", () => {
  const history = historyWith({ deals: 3_000 });
  const report = backtest(history, { purpose: PURPOSE, last: 0.4 });
  const plain = plainAnswers(history, report.from ?? 0);

  it("stops as many by the plain readings as by the standing, at thresholds that rise", () => {
    const { rows } = holdBackOf(report, plain, true);
    expect(rows.length).toBeGreaterThan(3);
    for (const [at, row] of rows.entries()) {
      expect(row.caught + row.wronged).toBe(row.stopped);
      expect([row.share.stopped, row.mean?.stopped]).toEqual([row.stopped, row.stopped]);
      expect(row.threshold).toBeGreaterThan(rows[at - 1]?.threshold ?? 0);
      expect(row.stopped).toBeGreaterThan(rows[at - 1]?.stopped ?? 0);
    }
  });

  it("agrees with the backtest's own thresholds", () => {
    const { curves } = holdBackOf(report, plain, false);
    expect(curves.mean).toBeUndefined();
    const told = report.thresholds.filter(({ below }) => below > 0 && below < report.outcomes);
    for (const { below, caught } of told) expect(curves.standing.find(({ stopped }) => stopped === below)?.caught).toBe(caught);
    expect(told.length).toBeGreaterThan(2);
  });

  it("is a gain where sellers differ, and none where outcomes are drawn by lot", () => {
    expect(verdictOf(report, holdBackOf(report, plain, true).rows)).toMatchObject({ helps: "much" });
    const shuffled = historyWith({ deals: 3_000 }, true);
    const lot = backtest(shuffled, { purpose: PURPOSE, last: 0.4 });
    const verdict = verdictOf(lot, holdBackOf(lot, plainAnswers(shuffled, lot.from ?? 0), true).rows);
    expect(verdict.helps).toBe("chance");
    expect(verdict.row?.stopped).toBeGreaterThan(0);
  });

  it("is little where its probabilities are hardly truer than one figure for all", () => {
    const nearly = { ...report, standing: { ...report.standing, logLoss: report.baseRate.logLoss * 0.99 } };
    expect(verdictOf(nearly, [])).toEqual({ helps: "little", gain: expect.closeTo(0.01, 6), row: undefined });
    expect(verdictOf({ ...nearly, standing: { ...report.standing, auc: 0.5 } }, []).helps).toBe("chance");
  });
});

describe("too little to measure by", () => {
  const table = { outcomes: 1_000, subjects: 50 };

  it.each([
    [table, { outcomes: 400, bad: 40 }, []],
    [{ outcomes: 0, subjects: 0 }, { outcomes: 0, bad: 0 }, ["no row tells how a deal went"]],
    [table, { outcomes: 30, bad: 12 }, ["30 outcomes in the last part of the table; wanted 50 or more"]],
    [table, { outcomes: 400, bad: 4 }, ["4 of the later deals went wrong; wanted 10 or more to measure by"]],
    [table, { outcomes: 400, bad: 395 }, ["5 of the later deals went well; wanted 10 or more to measure by"]],
    [
      { outcomes: 1_000, subjects: 1_000 },
      { outcomes: 400, bad: 40 },
      ["nobody stands in the table twice, so nobody has a record to judge by"],
    ],
  ])("%j %j", (history, later, missing) => {
    expect(shortfallOf(history, later)).toEqual(missing);
  });
});
