import { describe, expect, it } from "vitest";
import type { BacktestReport } from "../core/model/index.ts";
import { lineChartSvg } from "../lib/index.ts";
import { backtestReport } from "./backtest-report.ts";
import { calibrationChart } from "./calibration-chart.ts";

const purpose = {
  name: "trade-with",
  question: "Will the next trade with this trader go well?",
  outcome: {
    good: { register: "trades", count: "good" },
    bad: { register: "trades", count: "bad" },
    words: { one: "rating", many: "ratings", good: "not negative", bad: "negative", subject: "trader" },
  },
};

const report: BacktestReport = {
  purpose: "trade-with",
  outcomes: 14_237,
  bad: 2_234,
  from: 1_365_811_200_000_000,
  until: 1_453_636_800_000_000,
  standing: { logLoss: 0.2961, brier: 0.0862, auc: 0.8621, calibrationError: 0.0352 },
  baseRate: { logLoss: 0.464, brier: 0.138, auc: Number.NaN, calibrationError: 0.074 },
  share: { logLoss: 0.423, brier: 0.094, auc: 0.82, calibrationError: 0.074 },
  mean: { logLoss: 0.545, brier: 0.177, auc: 0.735, calibrationError: 0.257 },
  calibration: [
    { from: 0, to: 0.5, n: 7_000, predicted: 0.31, observed: 0.28, low: 0.27, high: 0.29 },
    { from: 0.5, to: 1, n: 7_237, predicted: 0.98, observed: 0.99, low: 0.98, high: 0.995 },
  ],
  coverage: 0.976,
  thresholds: [],
  months: [],
  model: {
    kind: "own-record",
    purpose: "trade-with",
    day: 16_824,
    halfLifeMonths: 1,
    weights: [1_048_576],
    priorStrength: 0.7,
    baseRate: 0.92,
    baseAmong: "newcomers",
    baseHalfLifeMonths: 0.5,
    fittedOn: { outcomes: 35_550, logLoss: 0.3 },
  },
};

describe("backtestReport", () => {
  it("sets the standing beside its baselines, and reads the table aloud", () => {
    expect(backtestReport(report, { purpose, last: 0.4, plot: "calibration.svg" }).text).toBe(
      [
        "trade-with: 14,237 ratings, from 13 April 2013 to 24 January 2016, 2,234 of them (15.7 %) negative.",
        "Each was asked about before it happened, with nothing but what was known by then.",
        "",
        "                             log-loss  Brier    AUC  calibration error",
        "───────────────────────────  ────────  ─────  ─────  ─────────────────",
        "standing                        0.296  0.086  0.862              0.035",
        "plain mean of ratings           0.545  0.177  0.735              0.257",
        "plain share of own outcomes     0.423  0.094  0.820              0.074",
        "base rate                       0.464  0.138      -              0.074",
        "",
        "Lower is better, save for AUC. The standing loses 30.0 % less than the best of the others (plain",
        "share of own outcomes). 97.6 % of its 90 % intervals held what happened.",
        "",
        "The calibration curve is in calibration.svg.",
      ].join("\n"),
    );
  });

  it("gives programs every figure unrounded, and instants as ISO 8601", () => {
    expect(backtestReport(report, { purpose, last: 0.4, source: "bitcoin-otc" }).json).toMatchObject({
      purpose: "trade-with",
      last: 0.4,
      source: "bitcoin-otc",
      from: "2013-04-13T00:00:00Z",
      until: "2016-01-24T12:00:00Z",
      standing: { logLoss: 0.2961, auc: 0.8621 },
      mean: { logLoss: 0.545 },
    });
  });

  it("says before all else where a program made the records up", () => {
    const { text, json } = backtestReport(report, { purpose, last: 0.4, isSimulated: true });
    expect(text).toMatch(/^SIMULATED: /);
    expect(json).toMatchObject({ isSimulated: true });
  });

  it("says so where the standing does not win", () => {
    const { text } = backtestReport({ ...report, share: { ...report.share, logLoss: 0.29 } }, { purpose, last: 0.4 });
    expect(text).toContain("The standing does not beat the plain share of own outcomes here.");
  });

  it("is bad where there is nothing to measure", () => {
    const none = backtestReport({ ...report, outcomes: 0, bad: 0 }, { purpose, last: 0.4 });
    expect(none).toMatchObject({ isBad: true, text: "There are no outcomes of trade-with to measure." });
  });
});

describe("calibrationChart", () => {
  it("draws each bin with its interval, beside the diagonal of what would be perfect", () => {
    const chart = calibrationChart(report, purpose);
    expect(chart.panels[0]?.series[0]?.points).toEqual([
      { x: 0.31, y: 0.28, low: 0.27, high: 0.29, weight: 7_000 },
      { x: 0.98, y: 0.99, low: 0.98, high: 0.995, weight: 7_237 },
    ]);
    expect(chart.panels[0]?.x).toMatchObject({ min: 0.2, max: 1 });
    expect(lineChartSvg(chart)).toContain("trade-with: what was said, and what happened");
  });
});
