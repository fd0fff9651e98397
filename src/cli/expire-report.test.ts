import { expect, it } from "vitest";
import { expireReport } from "./expire-report.ts";

const expired = {
  at: Date.parse("2026-11-23T00:00:00Z") * 1000,
  registers: [
    { register: "trades", month: 2021 * 12, records: 1_200 },
    { register: "trades", month: 2021 * 12 + 10, records: 34 },
    { register: "orders", month: 2021 * 12 + 10, records: 1 },
  ],
  checks: 1,
  subjects: 310,
};

it("says what would expire, register by register, and that nothing was changed", () => {
  expect(expireReport(expired, true).text.split("\n")).toEqual([
    "As of 23 November 2026, 1,235 records and 1 check would expire, about 310 subjects.",
    "  trades: 1,234 records of January 2021 to November 2021",
    "  orders: 1 record of November 2021",
    "Nothing was changed.",
  ]);
});

it("says what expired, and what stays", () => {
  expect(expireReport(expired, false).text).toMatch(/1 check expired, about 310 subjects\.[\s\S]*Their leaves stay in the log/);
});

it("says that nothing is past its time, and gives the months to programs", () => {
  expect(expireReport({ ...expired, registers: [], checks: 0, subjects: 0 }, true).text).toBe(
    "Nothing is past its time as of 23 November 2026.",
  );
  expect(expireReport(expired, true).json).toEqual({ isDryRun: true, ...expired });
});
