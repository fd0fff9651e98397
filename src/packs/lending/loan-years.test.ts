import { describe, expect, it } from "vitest";
import { LOAN_STATUSES } from "./loan-month.ts";
import { type LoanHistory, loanYearsOf } from "./loan-years.ts";

/** January 2020. */
const OPENED = 2020 * 12;

/** One character a month from the opening on: 0 to 6 as in Metro 2, L for a default, a dot where nothing is known. */
const past = (months: string, ended?: LoanHistory["ended"]): LoanHistory => ({
  opened: OPENED,
  worst: Array.from(months, (code) => (code === "." ? undefined : code === "L" ? LOAN_STATUSES.indexOf("default") : Number(code))),
  ended,
});
const yearsOf = (months: string, { ended, last = 99 }: { ended?: LoanHistory["ended"]; last?: number } = {}) =>
  loanYearsOf(past(months, ended), OPENED + last).map(({ from, to, result }) => [from - OPENED, to - OPENED, result]);

const SOUND = "0".repeat(13);
const BROKEN = "ninety-days-past-due";

describe("the years of a loan", () => {
  it("follow one another: the first takes in the month of the opening, and no month is in two", () => {
    expect(yearsOf("0".repeat(37))).toEqual([
      [0, 12, "kept"],
      [13, 24, "kept"],
      [25, 36, "kept"],
    ]);
  });

  it("are broken by one month at 90 days past due, and by a default, but not by 89 days", () => {
    expect(yearsOf("0012200000000")).toEqual([[0, 12, "kept"]]);
    expect(yearsOf("0012300000000")).toEqual([[0, 12, BROKEN]]);
    expect(yearsOf("000000000000L")).toEqual([[0, 12, BROKEN]]);
  });

  it("are told only when they are over, the lost ones too", () => {
    expect(yearsOf(SOUND, { last: 11 })).toEqual([]);
    expect(yearsOf(SOUND, { last: 12 })).toEqual([[0, 12, "kept"]]);
    expect(yearsOf("0123456666666", { last: 11 })).toEqual([]);
    expect(yearsOf("0123456666666", { last: 12 })).toEqual([[0, 12, BROKEN]]);
  });

  it("are not made of one that began 90 days past due, and begin again once it was caught up with", () => {
    expect(yearsOf(`${"0".repeat(11)}23${"0".repeat(24)}`)).toEqual([
      [0, 12, BROKEN],
      [25, 36, "kept"],
    ]);
  });

  it("are not made of one with a month missing, unless another month tells", () => {
    expect(yearsOf("00.0000000000")).toEqual([]);
    expect(yearsOf("00.0003000000")).toEqual([[0, 12, BROKEN]]);
    expect(yearsOf(".000000000000"), "opened after the day of the month's file").toEqual([[0, 12, "kept"]]);
  });

  it("are kept where the loan was repaid, open where another lender took it over, and end with the loan", () => {
    expect(yearsOf("00000", { ended: { how: "repaid", month: OPENED + 4 } })).toEqual([[0, 12, "kept"]]);
    expect(yearsOf("00003", { ended: { how: "repaid", month: OPENED + 4 } })).toEqual([[0, 12, BROKEN]]);
    expect(yearsOf("00000", { ended: { how: "transferred", month: OPENED + 4 } })).toEqual([]);
    expect(yearsOf("0.000", { ended: { how: "repaid", month: OPENED + 4 } })).toEqual([]);
  });
});
