import { describe, expect, it } from "vitest";
import type { ImportSummary } from "../service/index.ts";
import { importReport } from "./import-report.ts";

const dataset = { pack: "trading", name: "bitcoin-otc", title: "Bitcoin-OTC: ratings among traders, 2010 to 2016", source: "bitcoin-otc" };
const summary: ImportSummary = { records: 35_592, recorded: 35_592, alreadyRecorded: 0, refused: 0, refusals: [], leftOut: {} };

const model = (outcomes: number) => ({
  kind: "own-record" as const,
  purpose: "trade-with",
  day: 16_824,
  halfLifeMonths: 1,
  weights: [1_048_576],
  priorStrength: 0.7,
  baseRate: 0.925,
  baseAmong: "newcomers" as const,
  baseHalfLifeMonths: 0.5,
  fittedOn: { outcomes, logLoss: 0.3 },
});

describe("importReport", () => {
  it("sums an import up in a few sentences", () => {
    const models = [
      { purpose: "trade-with", model: model(35_550) },
      { purpose: "buy-from", model: model(0) },
    ];
    expect(importReport({ dataset, summary, seconds: 4, models }).text).toBe(
      [
        "Bitcoin-OTC: ratings among traders, 2010 to 2016.",
        "35,592 records in 4.0 s (8,898 a second): all of them new.",
        "trade-with was fitted on 35,550 outcomes: what happened counts half after a month; a newcomer begins",
        "at 92.5 %, worth 0.7 outcomes.",
      ].join("\n"),
    );
  });

  it("says that nothing was new when it is run again", () => {
    const again = { ...summary, recorded: 0, alreadyRecorded: 35_592 };
    const { text, json } = importReport({ dataset, summary: again, seconds: 2, models: [] });
    expect(text).toContain("35,592 records in 2.0 s (17,796 a second): none new, all were there before.");
    expect(json).toMatchObject({ records: 35_592, recorded: 0, alreadyRecorded: 35_592, rate: 17_796 });
  });

  it("names the first records refused by their lines, and what was left out", () => {
    const refusals = Array.from({ length: 8 }, (_, at) => ({ line: 1_000 + at, code: "instant_malformed", message: "the month is 13" }));
    const some = { ...summary, recorded: 35_500, refused: 8, alreadyRecorded: 84, refusals, leftOut: { request_still_open: 1 } };
    const report = importReport({ dataset, summary: some, seconds: 4, models: [] });
    expect(report.text).toBe(
      [
        "Bitcoin-OTC: ratings among traders, 2010 to 2016.",
        "35,592 records in 4.0 s (8,898 a second): 35,500 new, 84 there before.",
        "1 row left out: request still open.",
        "8 records refused; the first 5:",
        "  line 1,000: the month is 13 (instant_malformed)",
        "  line 1,001: the month is 13 (instant_malformed)",
        "  line 1,002: the month is 13 (instant_malformed)",
        "  line 1,003: the month is 13 (instant_malformed)",
        "  line 1,004: the month is 13 (instant_malformed)",
      ].join("\n"),
    );
    expect(report.isBad).toBe(false);
  });

  it("is bad only where all of it was refused", () => {
    const all = { ...summary, records: 2, recorded: 0, refused: 2 };
    expect(importReport({ dataset, summary: all, seconds: 1, models: [] }).isBad).toBe(true);
    const nothing = { ...summary, records: 0, recorded: 0 };
    expect(importReport({ dataset, summary: nothing, seconds: 1, models: [] })).toMatchObject({ isBad: false });
  });
});
