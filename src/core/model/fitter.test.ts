import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../lib/index.ts";
import { fitOwnRecord } from "./fit-own-record.ts";
import { Fitter } from "./fitter.ts";
import { follow } from "./follow.ts";
import { type HistoryRow, historyOf } from "./history.ts";
import { replay } from "./replay.ts";

const DAY = 86_400_000_000;
const purpose = { name: "trade-with", leastEvidence: 2 };
const rowOf = (subject: number, day: number, isGood: boolean, knownDay = day): HistoryRow => ({
  subject,
  occurredAt: day * DAY,
  knownAt: knownDay * DAY,
  month: monthOf(day * DAY),
  good: isGood ? 1 : 0,
  bad: isGood ? 0 : 1,
});

const history: fc.Arbitrary<HistoryRow[]> = fc.array(
  fc
    .record({ subject: fc.nat(4), day: fc.nat(150), delay: fc.nat(40), isGood: fc.boolean() })
    .map(({ subject, day, delay, isGood }) => rowOf(subject, day, isGood, day + delay)),
  { maxLength: 60 },
);

describe("the model of a day", () => {
  it("of no history is the default shape and a base rate of one half", () => {
    expect(fitOwnRecord(historyOf([]), { purpose, day: 3 })).toEqual({
      kind: "own-record",
      purpose: "trade-with",
      day: 3,
      halfLifeMonths: 12,
      weights: expect.arrayContaining([1_048_576, 524_288]),
      priorStrength: 8,
      baseRate: 0.5,
      baseAmong: "newcomers",
      baseHalfLifeMonths: 1_200,
      fittedOn: { outcomes: 0, logLoss: 0 },
    });
  });

  it("takes its base rate among newcomers, held to the share among everyone", () => {
    // Subject 0 is a newcomer for its first two outcomes only, both good; its four bad ones count among everyone.
    const rows = [true, true, false, false, false, false].map((isGood, day) => rowOf(0, day, isGood));
    const { baseRate } = fitOwnRecord(historyOf(rows), { purpose, day: 6 });
    // Two outcomes, known on days 0 and 1, fade by 2^(-1 / 36525 days) a day (a base half-life of 1200 months of 30.4375 days).
    const fading = 2 ** (-1 / (1_200 * (365.25 / 12)));
    const newcomers = fading ** 6 + fading ** 5;
    const everyone = (2 + 1) / (6 + 2);
    expect(baseRate).toBe(Math.round(((newcomers + 8 * everyone) / (newcomers + 8)) * 1e6) / 1e6);
  });

  it("knows closed days only", () => {
    const rows = [rowOf(0, 0, true), rowOf(1, 1, false), rowOf(2, 2, true, 5)];
    const onDay = (day: number) => fitOwnRecord(historyOf(rows), { purpose, day }).baseRate;
    expect(onDay(0)).toBe(0.5);
    expect(onDay(1)).toBe(fitOwnRecord(historyOf(rows.slice(0, 1)), { purpose, day: 1 }).baseRate);
    expect(onDay(5)).toBe(fitOwnRecord(historyOf(rows.slice(0, 2)), { purpose, day: 5 }).baseRate);
    expect(onDay(6)).toBeGreaterThan(onDay(5));
  });

  it("keeps its shape to the end of the month, and says on how many outcomes it was fitted", () => {
    // One subject is always good and one always bad: own records say all, so a strong prior loses. Days 0..30 are January 1970.
    const rows = Array.from({ length: 120 }, (_, at) => rowOf(at % 2, Math.floor(at / 4), at % 2 === 0));
    const shapeOn = (day: number) => fitOwnRecord(historyOf(rows), { purpose, day });
    expect(shapeOn(30)).toMatchObject({ priorStrength: 8, fittedOn: { outcomes: 0, logLoss: 0 } });
    expect(shapeOn(31).priorStrength).toBeLessThan(8);
    expect(shapeOn(31).fittedOn.outcomes).toBe(120);
    expect(shapeOn(31).fittedOn.logLoss).toBeLessThan(0.1);
    expect(shapeOn(45).fittedOn).toEqual(shapeOn(31).fittedOn);
  });

  it("is the same document from a fresh fit as from a running one, whichever days were asked for in between", () => {
    fc.assert(
      fc.property(history, fc.uniqueArray(fc.nat(200), { maxLength: 5 }), (rows, days) => {
        const whole = historyOf(rows);
        const fitter = new Fitter(purpose);
        const following = follow(whole, fitter);
        const running = new Map<number, unknown>();
        let open = 0;
        const runTo = (end: number) => {
          for (; open <= end; open++) running.set(open, fitter.startDay(open));
        };
        replay(whole, { ...following, startDay: runTo });
        runTo(201);
        for (const day of days) expect(running.get(day)).toEqual(fitOwnRecord(whole, { purpose, day }));
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on the order in which the records are given", () => {
    fc.assert(
      fc.property(
        history.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(fitOwnRecord(historyOf(shuffled), { purpose, day: 200 })).toEqual(fitOwnRecord(historyOf(rows), { purpose, day: 200 }));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("serves base rates that evidence can still move, where all outcomes were alike", () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => rowOf(at, at % 28, true));
    const { baseRate } = fitOwnRecord(historyOf(rows), { purpose, day: 40 });
    expect(baseRate).toBeGreaterThan(0.999);
    expect(baseRate).toBeLessThan(1);
  });
});

describe("a fitter", () => {
  it("refuses a day before the open one", () => {
    const fitter = new Fitter(purpose);
    fitter.startDay(10);
    expect(() => fitter.startDay(9)).toThrow("day 9 comes before day 10, which is open");
  });

  it("refuses to be asked before a day is open", () => {
    expect(() => new Fitter(purpose).ask({ subject: 0, month: 23_640 })).toThrow("no day is open");
  });

  it("holds a subject's rows in order of month, whenever they became known", () => {
    const fitter = new Fitter(purpose);
    fitter.startDay(0);
    for (const month of [23_642, 23_640, 23_641, 23_640]) fitter.know(fitter.ask({ subject: 3, month }), month !== 23_641);
    expect(fitter.rowsOf(3)).toEqual([
      { month: 23_640, good: 2, bad: 0 },
      { month: 23_641, good: 0, bad: 1 },
      { month: 23_642, good: 1, bad: 0 },
    ]);
    expect(fitter.rowsOf(4)).toEqual([]);
  });
});
