import { describe, expect, it } from "vitest";
import { BAD, GOOD, type HistoryRow, historyOf, NO_OUTCOME, OUTCOMES_PER_RECORD_MAX } from "./history.ts";

const row = (given: Partial<HistoryRow>): HistoryRow => ({
  subject: 0,
  occurredAt: 1_000,
  knownAt: 1_000,
  month: 23_640,
  good: 0,
  bad: 0,
  ...given,
});

describe("a history", () => {
  it("lies in order of occurrence, and lists its entries in order of knowledge", () => {
    const history = historyOf([
      row({ subject: 2, occurredAt: 30, knownAt: 30, good: 1 }),
      row({ subject: 0, occurredAt: 10, knownAt: 40, bad: 1 }),
      row({ subject: 1, occurredAt: 20, knownAt: 25, good: 1 }),
    ]);
    expect([...history.subject]).toEqual([0, 1, 2]);
    expect([...history.result]).toEqual([BAD, GOOD, GOOD]);
    expect([...history.byKnowledge]).toEqual([1, 2, 0]);
    expect(history).toMatchObject({ entries: 3, outcomes: 3, subjects: 3, hasRatings: false });
  });

  it("knows nothing before it occurs, whatever the record says", () => {
    expect([...historyOf([row({ occurredAt: 50, knownAt: 20, good: 1 })]).knownFrom]).toEqual([50]);
  });

  it("takes a record of several outcomes for as many, with one rating", () => {
    const history = historyOf([row({ good: 2, bad: 1, rating: 0.25 })]);
    expect([...history.result]).toEqual([GOOD, GOOD, BAD]);
    expect([...history.rating]).toEqual([0.25, Number.NaN, Number.NaN]);
    expect([...historyOf([row({ bad: 1, rating: 0.25 })]).rating]).toEqual([0.25]);
  });

  it("leaves out a record with neither outcome nor rating, and keeps a rating alone as no outcome", () => {
    const history = historyOf([row({}), row({ rating: 1 })]);
    expect([...history.result]).toEqual([NO_OUTCOME]);
    expect(history).toMatchObject({ entries: 1, outcomes: 0, hasRatings: true });
  });

  it("is empty of no records", () => {
    expect(historyOf([])).toMatchObject({ entries: 0, outcomes: 0, subjects: 0, hasRatings: false });
  });

  it.each([-1, 0.5, Number.NaN, OUTCOMES_PER_RECORD_MAX + 1])("refuses a count of %s", (count) => {
    expect(() => historyOf([row({ good: count })])).toThrow(`counts ${count} good outcomes; wanted an integer from 0 to 1000`);
    expect(() => historyOf([row({ bad: count })])).toThrow(RangeError);
  });
});
