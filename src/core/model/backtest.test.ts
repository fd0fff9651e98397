import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lawfulConfig, trades } from "../../../test/lawful-config.ts";
import { monthOf } from "../../lib/index.ts";
import { purposesOf } from "../law/index.ts";
import { standingOf } from "../standing/index.ts";
import { fold } from "../tally/index.ts";
import { answersOf } from "./answers.ts";
import { backtest } from "./backtest.ts";
import { dayOf } from "./day.ts";
import { fitOwnRecord } from "./fit-own-record.ts";
import { type HistoryRow, historyOf } from "./history.ts";

const HOUR = 3_600_000_000;
const DAY = 24 * HOUR;
const purpose = { name: "trade-with", leastEvidence: 2 };

const rowOf = (given: { subject: number; at: number; isGood: boolean; delay?: number; rating?: number }): HistoryRow => ({
  subject: given.subject,
  occurredAt: given.at,
  knownAt: given.at + (given.delay ?? 0),
  month: monthOf(given.at),
  good: given.isGood ? 1 : 0,
  bad: given.isGood ? 0 : 1,
  rating: given.rating,
});

/** Days of a few months, few enough times that many are simultaneous, and knowledge up to six weeks late. */
const rows: fc.Arbitrary<HistoryRow[]> = fc.array(
  fc
    .record({
      subject: fc.nat(3),
      at: fc.nat(120).map((sixth) => sixth * 20 * HOUR),
      isGood: fc.boolean(),
      delay: fc.oneof(
        fc.constant(0),
        fc.nat(42).map((days) => days * DAY),
      ),
      rating: fc.integer({ min: 0, max: 4 }).map((stars) => stars / 4),
    })
    .map(rowOf),
  { minLength: 1, maxLength: 60 },
);

const asked = (given: readonly HistoryRow[]) => {
  const history = historyOf(given);
  const { answers } = answersOf(history, { purpose, last: 1 });
  return { history, answers };
};

describe("a backtest", () => {
  it("looks at nothing that is not yet known: another result changes no answer up to the time it became known", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (given, pick) => {
        const ordered = given.toSorted((a, b) => a.occurredAt - b.occurredAt);
        const at = pick % ordered.length;
        const other = ordered.map((row, i) => (i === at ? { ...row, good: row.bad, bad: row.good, rating: 1 - (row.rating ?? 0) } : row));
        const [one, two] = [asked(ordered), asked(other)];
        const knownAt = ordered[at]?.knownAt ?? 0;
        const upTo = ordered.filter(({ occurredAt }) => occurredAt <= knownAt).length;
        for (const reading of ["standing", "baseRate", "share", "mean"] as const) {
          expect([...two.answers[reading].subarray(0, upTo)]).toEqual([...one.answers[reading].subarray(0, upTo)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("answers exactly as a check would: the day's model, and tallies folded anew from what is known", () => {
    const declared = purposesOf(lawfulConfig).find(({ name }) => name === "trade-with");
    if (declared === undefined) throw new Error("the lawful configuration has no trade-with");
    const countsOf = (counts: Record<string, number>) => trades.countNames.map((name) => counts[name] ?? 0);
    const fitted = { name: declared.name, leastEvidence: declared.model.leastEvidence };
    fc.assert(
      fc.property(rows, fc.nat(), (given, pick) => {
        const history = historyOf(given);
        const { answers } = answersOf(history, { purpose: fitted, last: 1 });
        const at = pick % history.entries;
        const [subject, now, month] = [history.subject[at] ?? 0, history.occurredAt[at] ?? 0, history.month[at] ?? 0];
        const known = given.filter((row) => row.subject === subject && row.knownAt < now);
        const tally = fold(known.map(({ month: each, good, bad }) => ({ month: each, counts: countsOf({ good, bad, weight: 1 }) })));
        const model = fitOwnRecord(history, { purpose: fitted, day: dayOf(now) });
        const standing = standingOf({ purpose: declared, model, tallies: { trades: tally }, month });
        expect(answers.standing[at]).toBe(standing.probability);
        expect(answers.low[at]).toBe(standing.interval.low);
        expect(answers.high[at]).toBe(standing.interval.high);
      }),
      { numRuns: 100 },
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const question = { purpose, last: 0.4 };
        expect(backtest(historyOf(given), question)).toEqual(backtest(historyOf(given), question));
      }),
      { numRuns: 20 },
    );
  });

  it("gives the plain readings of what is known, and says how it holds them off certainty", () => {
    const given = [
      { subject: 0, at: 1 * DAY, isGood: true, rating: 0.75 },
      { subject: 0, at: 2 * DAY, isGood: false, delay: 2 * DAY, rating: 0.25 },
      { subject: 0, at: 3 * DAY, isGood: true, rating: 1 },
      { subject: 1, at: 4 * DAY, isGood: true, rating: 1 },
      { subject: 0, at: 5 * DAY, isGood: true, rating: 1 },
    ];
    const { answers } = asked(given.map(rowOf));
    // Known before each: nothing; 1 good; 1 good; 2 good (the bad one becomes known at that very instant); 3 good and 1 bad.
    expect([...answers.baseRate]).toEqual([1 / 2, 2 / 3, 2 / 3, 3 / 4, 4 / 6]);
    expect([...answers.share]).toEqual([1 / 2, 0.999, 0.999, 3 / 4, 2 / 3]);
    expect([...answers.mean]).toEqual([1 / 2, 0.75, 0.75, 3 / 4, (0.75 + 1 + 0.25) / 3]);
  });

  it("answers a first outcome with the base rate, and a second from the prior and the first", () => {
    const { answers } = asked([rowOf({ subject: 0, at: 0, isGood: false }), rowOf({ subject: 0, at: DAY, isGood: true })]);
    // Day 0: nothing known. Day 1: one bad outcome among newcomers, held to Laplace's (0 + 1) / (1 + 2) with a strength of 8.
    const fading = 2 ** (-1 / (1_200 * (365.25 / 12)));
    const baseRate = Math.round((8 / 3 / (fading + 8)) * 1e6) / 1e6;
    expect([...answers.standing]).toEqual([0.5, (8 * baseRate + 0) / (8 + 1)]);
  });

  it("keeps what is simultaneous on one side of the cut, by asking about more", () => {
    const given = [1, 2, 2, 2, 3].map((day, subject) => rowOf({ subject, at: day * DAY, isGood: subject > 0 }));
    const report = backtest(historyOf(given), { purpose, last: 0.4 });
    expect(report).toMatchObject({ outcomes: 4, bad: 0, from: 2 * DAY, until: 3 * DAY });
    expect(backtest(historyOf(given), { purpose, last: 1 })).toMatchObject({ outcomes: 5, bad: 1, from: DAY });
  });

  it("counts what each threshold catches and whom it wrongs", () => {
    const given = Array.from({ length: 400 }, (_, at) => rowOf({ subject: at % 4, at: at * 12 * HOUR, isGood: at % 4 !== 0 }));
    const { thresholds, bad, outcomes } = backtest(historyOf(given), { purpose, last: 0.4 });
    expect([outcomes, bad]).toEqual([160, 40]);
    expect(thresholds.map(({ threshold }) => threshold)).toEqual([0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99]);
    expect(thresholds[0]).toEqual({ threshold: 0.5, below: 40, caught: 40, wronged: 0, shareCaught: 1 });
    for (const row of thresholds) expect(row.caught + row.wronged).toBe(row.below);
  });

  it("has no mean where no record has a rating, and takes ratings of records without an outcome", () => {
    const plain = [rowOf({ subject: 0, at: 0, isGood: true }), rowOf({ subject: 0, at: DAY, isGood: true })];
    expect(backtest(historyOf(plain), { purpose, last: 1 }).mean).toBeUndefined();
    const review: HistoryRow = { subject: 0, occurredAt: 1, knownAt: 1, month: monthOf(1), good: 0, bad: 0, rating: 0.5 };
    const { answers } = asked([...plain, review]);
    expect([...answers.mean]).toEqual([0.5, 0.5]);
    expect(answers.outcomes).toHaveLength(2);
  });

  it("of no outcomes measures nothing", () => {
    const report = backtest(historyOf([]), { purpose, last: 0.4 });
    expect(report).toMatchObject({ outcomes: 0, bad: 0, from: undefined, until: undefined, calibration: [] });
    expect(report.standing.logLoss).toBeNaN();
  });

  it.each([0, -0.4, 1.1, Number.NaN])("refuses to measure the last %s", (last) => {
    expect(() => backtest(historyOf([]), { purpose, last })).toThrow("wanted a share above 0 and up to 1");
  });
});
