import { describe, expect, it } from "vitest";
import { shippedConfigs } from "../packs/index.ts";
import { type Ready, readyReport } from "./ready-report.ts";

const [market, city] = shippedConfigs;
if (market === undefined || city === undefined) throw new RangeError("market and city ship");
const [trading] = market.packs;
const purpose = trading?.purposes[0];
if (purpose === undefined) throw new RangeError("trading has a purpose");

const ready: Ready = {
  address: "http://127.0.0.1:8080",
  seconds: 1.34,
  config: market,
  isSimulated: false,
  filled: { how: "kept" },
  holdings: { records: 35_592, subjects: 5_859 },
  answers: undefined,
  keys: [],
};

const answer = {
  id: "0198a9e5-0000-7000-8000-000000000001",
  askedAt: 1_453_636_800_000_000,
  standingAt: 1_453_636_800_000_000,
  subject: "account:otc:1810",
  kind: "person" as const,
  question: purpose.question,
  standing: {
    purpose: "trade-with",
    probability: 0.9743,
    interval: { low: 0.89, high: 0.99 },
    evidence: 41,
    own: { good: 60, bad: 2 },
    hasRecord: true,
    grade: "B" as const,
    reasons: [{ code: "own_good" as const, points: 12.3, text: "60 of 62 ratings were not negative." }],
    changes: [],
  },
  model: { version: 1 },
  contested: 0,
  isSimulated: false,
  receipt: "",
};

describe("readyReport", () => {
  it("only says the counts where nobody may be shown", () => {
    expect(readyReport(ready, { isQuiet: false }).text).toBe(
      [
        "A marketplace (market)",
        "",
        "It holds 35,592 records about 5,859 subjects.",
        "",
        "Ready in 1.3 s at http://127.0.0.1:8080; what it can do is at http://127.0.0.1:8080/docs.",
        "Ctrl-C stops it.",
      ].join("\n"),
    );
  });

  it("shows answers, how to ask for oneself, and new keys", () => {
    const keys = [{ id: "key-1", role: "operator" as const, holder: "ada", registers: [], purposes: [], instruments: [], secret: "ck_x" }];
    const filled = { how: "simulated", records: 19_754 } as const;
    const report = readyReport({ ...ready, filled, isSimulated: true, keys, answers: { purpose, answers: [answer] } }, { isQuiet: false });
    expect(report.text).toBe(
      [
        "A marketplace (market)",
        "",
        "SIMULATED: a program made these records up. Nothing of it happened, and nobody is meant.",
        "",
        "35,592 records were made about 5,859 subjects.",
        "",
        "Will the next trade with this trader go well?",
        "",
        "account:otc:1810",
        "  Very likely (97.4 %), grade B.",
        "  60 of 62 ratings were not negative.",
        "",
        "Ask for yourself:",
        "  npm run -s credence -- check account:otc:1810 --purpose trade-with",
        "",
        "API keys to try it with, shown this once:",
        "  operator  ada  ck_x",
        "",
        "Ready in 1.3 s at http://127.0.0.1:8080; what it can do is at http://127.0.0.1:8080/docs.",
        "Ctrl-C stops it.",
      ].join("\n"),
    );
    expect(report.json).toMatchObject({ docs: "http://127.0.0.1:8080/docs", filled, keys: [{ id: "key-1", key: "ck_x" }] });
  });

  it("names what can be imported where there is nothing, and no more than the address when it is to be quiet", () => {
    const empty: Ready = { ...ready, config: city, filled: { how: "empty" } };
    expect(readyReport(empty, { isQuiet: false }).text).toContain(
      "\n  credence import public-service baltimore-311 PATH\n      311_sample.csv",
    );
    expect(readyReport(empty, { isQuiet: true }).text).toMatch(/^Ready in .*\nCtrl-C stops it\.$/);
  });
});
