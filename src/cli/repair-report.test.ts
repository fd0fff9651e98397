import { expect, test } from "vitest";
import type { RepairReport } from "../service/index.ts";
import { repairReport } from "./repair-report.ts";

const campaign = {
  name: "one-time",
  title: "One-time repair",
  cite: "a decree",
  register: "orders",
  type: "ordered",
  from: "2024-06-02",
  when: [],
};
const report: RepairReport = {
  campaign,
  records: 1_203,
  subjects: 1,
  moves: [
    { purpose: "buy-from", from: "D", to: "C", subjects: 1 },
    { purpose: "buy-from", from: "E", to: "E", subjects: 1_000 },
    { purpose: "buy-from", from: "none", to: "none", subjects: 2 },
  ],
};

test("a dry run says how many subjects would go from which grade to which, and that nothing was changed", () => {
  const { text, json } = repairReport(report, true);
  expect(text.split("\n")).toEqual([
    "One-time repair (a decree)",
    "1,203 records would stop counting, about 1 subject.",
    "  buy-from: 1 subject from D to C",
    "  buy-from: 1,000 subjects with E as before",
    "  buy-from: 2 subjects without a grade as before",
    "Nothing was changed.",
  ]);
  expect(json).toEqual({ campaign: "one-time", isDryRun: true, records: 1_203, subjects: 1, moves: report.moves });
});

test("a campaign that was carried out says so, and one that finds nothing too", () => {
  expect(repairReport(report, false).text).toContain("stopped counting");
  expect(repairReport(report, false).text).toContain("No answer is given anew: the records were right.");
  expect(repairReport({ ...report, records: 0, subjects: 0, moves: [] }, false).text).toContain("No record is left that it is of.");
});
