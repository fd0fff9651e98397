import { expect, test } from "vitest";
import type { Truth } from "../core/watch/index.ts";
import type { KeptMonth } from "../service/watch/index.ts";
import { watchReport } from "./watch-report.ts";

const purpose = {
  name: "trade-with",
  outcome: {
    good: { register: "trades", count: "good" },
    bad: { register: "trades", count: "bad" },
    words: { one: "rating", many: "ratings", good: "not negative", bad: "negative", subject: "trader" },
  },
};
const band = { outcomes: 400, subjects: 120, predicted: 0.9, observed: 0.91, low: 0.85, high: 0.94, isOut: false };
const truth: Truth = {
  outcomes: 400,
  bad: 36,
  subjects: 120,
  logLoss: 0.281,
  brier: 0.08,
  auc: { value: 0.861, error: 0.02 },
  calibrationError: 0.011,
  all: band,
  bins: [band],
  isOut: false,
};
const kept: KeptMonth = {
  purpose: "trade-with",
  month: 24_292,
  asked: 130,
  judged: 400,
  truth,
  measuredAt: 1_717_200_300_000_000,
  statement: "s",
};
const soFar = { purpose: "trade-with", month: 24_293, asked: 3, judged: 0 };

test("months that are over are shown with what was told, what happened and the band, and the one that runs", () => {
  const { text, json, isBad } = watchReport({ purpose, months: [kept], soFar, isSimulated: false });
  expect(text).toMatch(/2024-05\s+130\s+400\s+36\s+90\.0 %\s+91\.0 %\s+85\.0 to 94\.0 %\s+0\.281\s+0\.861\s+1\.1 %/);
  expect(text).toMatch(/2024-06\s+3\s+0\s+so far/);
  expect(text).toContain("In May 2024 what was told lay within its band");
  expect(text.replace(/\s+/g, " ")).toContain("AUC 0.861, standard error 0.020.");
  expect(json).toMatchObject({ purpose: "trade-with", months: [{ month: "2024-05" }], soFar: { month: "2024-06" } });
  expect(isBad).toBeUndefined();
});

test("answers that left their band end the command badly, and say where", () => {
  const part = { ...band, predicted: 0.97, observed: 0.9, isOut: true };
  const out = { ...kept, truth: { ...truth, bins: [band, part], isOut: true } };
  const report = watchReport({ purpose, months: [out], soFar, isSimulated: true });
  expect(report.isBad).toBe(true);
  expect(report.text.replace(/\s+/g, " ")).toContain("what was told left its band (told 97.0 %, happened 90.0 %)");
  expect(report.text).toMatch(/simulated/i);
});

test("characteristics that moved beyond chance are named", () => {
  const shift = { code: "volume", index: 0.2, chance: 0.1, bins: [], isBeyondChance: true };
  const stability = { version: 7, shifts: [shift, { ...shift, code: "tenure", index: 0.05, isBeyondChance: false }] };
  const { text } = watchReport({ purpose, months: [{ ...kept, stability }], soFar, isSimulated: false });
  expect(text.replace(/\s+/g, " ")).toContain("model 7 was trained on: 1 of 2 characteristics moved beyond chance.");
  expect(text).toMatch(/volume\s+0\.200\s+0\.100\s+moved/);
});

test("months without enough to measure say why, and where nobody asked there are none", () => {
  const { truth: _, ...few } = kept;
  expect(watchReport({ purpose, months: [few], soFar, isSimulated: false }).text).toContain("are not measured");
  expect(watchReport({ purpose, months: [], soFar, isSimulated: false }).text.replace(/\s+/g, " ")).toContain("No month is over yet");
});
