import { describe, expect, it } from "vitest";
import { monthOf } from "../../lib/index.ts";
import { type HistoryRow, historyOf } from "./history.ts";
import { replay } from "./replay.ts";

const DAY = 86_400_000_000;

type Given = { readonly at: number; readonly knownAt?: number; readonly good?: number; readonly rating?: number };
const rowOf = ({ at, knownAt = at, good = 1, rating }: Given, subject: number): HistoryRow => ({
  subject,
  occurredAt: at,
  knownAt,
  month: monthOf(at),
  good,
  bad: 0,
  rating,
});

/** What is told, as "day 0", "ask 1", "know 1": by the subject, which is the row's number. */
const told = (given: readonly Given[], before?: number): string[] => {
  const history = historyOf(given.map(rowOf));
  const lines: string[] = [];
  const listener = {
    startDay: (day: number) => lines.push(`day ${day}`),
    ask: (entry: number) => lines.push(`ask ${history.subject[entry]}`),
    know: (entry: number) => lines.push(`know ${history.subject[entry]}`),
  };
  replay(history, listener, before === undefined ? {} : { before });
  return lines;
};

describe("a replay", () => {
  it("asks all that shares an instant before any of it is known", () => {
    expect(told([{ at: 5 }, { at: 5 }, { at: 6 }])).toEqual(["day 0", "ask 0", "ask 1", "know 0", "know 1", "ask 2", "know 2"]);
  });

  it("asks what occurs at the instant at which something older becomes known before that is known", () => {
    expect(told([{ at: 1, knownAt: 5 }, { at: 5 }])).toEqual(["day 0", "ask 0", "ask 1", "know 0", "know 1"]);
  });

  it("knows late what was known late, and opens each day on which something happens", () => {
    const given = [{ at: 0, knownAt: 3 * DAY }, { at: DAY }];
    expect(told(given)).toEqual(["day 0", "ask 0", "day 1", "ask 1", "know 1", "day 3", "know 0"]);
  });

  it("stops before the instant it is told", () => {
    const given = [{ at: 0, knownAt: 3 * DAY }, { at: DAY }];
    expect(told(given, 3 * DAY)).toEqual(["day 0", "ask 0", "day 1", "ask 1", "know 1"]);
    expect(told(given, DAY)).toEqual(["day 0", "ask 0"]);
    expect(told(given, 0)).toEqual([]);
  });

  it("never asks for what has no outcome, and tells when its rating is known", () => {
    expect(told([{ at: 0, good: 0, rating: 1 }, { at: 1 }])).toEqual(["day 0", "know 0", "ask 1", "know 1"]);
  });

  it("of days before 1970 works alike", () => {
    expect(told([{ at: -1 }, { at: 0 }])).toEqual(["day -1", "ask 0", "know 0", "day 0", "ask 1", "know 1"]);
  });
});
