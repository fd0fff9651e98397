import { expect, test } from "vitest";
import type { AuditedFairness } from "../service/fairness/index.ts";
import { fairnessReport } from "./fairness-report.ts";

const purpose = {
  name: "trade-with",
  outcome: {
    good: { register: "trades", count: "good" },
    bad: { register: "trades", count: "bad" },
    words: { one: "rating", many: "ratings", good: "not negative", bad: "negative", subject: "trader" },
  },
};
const figure = { answers: 400, subjects: 80, value: 0.9, low: 0.87, high: 0.92 };
const found: AuditedFairness = {
  names: ["north", "south"],
  answers: 700,
  tested: 2,
  identifiers: 200,
  unknown: 12,
  rows: [
    { measure: { kind: "base_rate" }, figures: [{ ...figure, gap: { value: 0.1, p: 0.0004, isBeyondChance: true } }, figure] },
    {
      measure: { kind: "bad_above", edge: { grade: "A", least: 0.99 } },
      figures: [{ ...figure, gap: { value: 0.01, p: 1, isBeyondChance: false } }, undefined],
    },
  ],
};
const asked = { purpose, last: 0.4, isSimulated: false };

test("every figure is told with its interval, and which gaps exceed chance", () => {
  const { text, json } = fairnessReport(found, asked);
  expect(text).toMatch(/good\s+north\s+400\s+80\s+90\.0 %\s+87\.0 % to 92\.0 %\s+10\.0 %\s+< \.001\s+BEYOND/);
  expect(text).toMatch(/bad, A or better\s+north.*1\.0 %\s+1\s*\n\s+south\s+too few/);
  expect(text).toContain("1 of 2 gaps exceed chance.");
  expect(text.replace(/\s+/g, " ")).toContain("12 of its 200 identifiers are of nobody here.");
  expect(json).toMatchObject({ purpose: "trade-with", last: 0.4, tested: 2 });
});

test("no gap beyond chance is no proof that there is none, and a file of strangers is a bad one", () => {
  const none = { ...found, rows: [] };
  expect(fairnessReport(none, asked).text.replace(/\s+/g, " ")).toContain("That is no proof that there is none");
  expect(fairnessReport({ ...found, answers: 0 }, asked)).toMatchObject({ isBad: true });
});
