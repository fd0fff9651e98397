import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../lib/index.ts";
import { backtest } from "./backtest.ts";
import { type HistoryRow, historyOf } from "./history.ts";

const FILE = fileURLToPath(new URL("../../../../shared/data/bitcoin-otc/soc-sign-bitcoinotc.csv", import.meta.url));

/** The file's rows are source, target, rating from -10 to 10, and unix time with a fraction. */
function* rowsOf(text: string): Generator<HistoryRow> {
  const subjects = new Map<string, number>();
  for (const line of text.trim().split("\n")) {
    const [, target = "", rating, time] = line.split(",");
    const subject = subjects.get(target) ?? subjects.size;
    subjects.set(target, subject);
    const at = Math.round(Number(time) * 1e6);
    const isGood = Number(rating) >= 0;
    const counts = { good: isGood ? 1 : 0, bad: isGood ? 0 : 1 };
    yield { subject, occurredAt: at, knownAt: at, month: monthOf(at), ...counts, rating: (Number(rating) + 10) / 20 };
  }
}

describe.skipIf(!existsSync(FILE))("bitcoin-otc, the last 40 % (skipped where ../shared/data is absent)", () => {
  const report = existsSync(FILE)
    ? backtest(historyOf(rowsOf(readFileSync(FILE, "utf8"))), { purpose: { name: "trade-with", leastEvidence: 3 }, last: 0.4 })
    : undefined;

  it("is answered with a log-loss of at most 0.315 and an AUC of at least 0.855", () => {
    expect(report?.outcomes).toBe(14_237);
    expect(report?.standing.logLoss).toBeLessThanOrEqual(0.315);
    expect(report?.standing.auc).toBeGreaterThanOrEqual(0.855);
  });

  it("has the baselines that were measured apart from this code", () => {
    expect(report?.baseRate.logLoss).toBeCloseTo(0.464, 3);
    expect(report?.share.logLoss).toBeCloseTo(0.423, 3);
    expect(report?.share.auc).toBeCloseTo(0.82, 3);
    expect(report?.mean?.logLoss).toBeCloseTo(0.545, 3);
    expect(report?.mean?.auc).toBeCloseTo(0.735, 3);
  });

  it("has intervals wide enough for what happened", () => {
    expect(report?.coverage).toBeGreaterThanOrEqual(0.9);
  });
});
