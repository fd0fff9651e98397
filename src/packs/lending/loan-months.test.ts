import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type RecordInput, recordParserOf } from "../../core/record/index.ts";
import { lending } from "./lending.ts";
import { loanMonths } from "./loan-months.ts";

const folder = mkdtempSync(join(tmpdir(), "credence-loans-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = "loan,borrower,form,opened,term_months,day,status,currency,amount,limit,balance,past_due,due,paid,ended,ended_how";
const row = (changes: Partial<Record<string, string>> = {}): string => {
  const sound: Record<string, string> = {
    ...{ loan: "A-1", borrower: "email:ann@example.org", form: "instalment", opened: "2020-03-17", term_months: "48" },
    ...{ day: "2020-03-31", status: "current", currency: "EUR", amount: "12000", due: "250.5", paid: "250.50" },
  };
  return HEADER.split(",")
    .map((column) => changes[column] ?? sound[column] ?? "")
    .join(",");
};

const read = async (...rows: readonly string[]) => {
  const path = join(folder, "book.csv");
  writeFileSync(path, `${[HEADER, ...rows].join("\n")}\n`);
  const records: RecordInput[] = [];
  const lines: number[] = [];
  const leftOut: Record<string, number> = {};
  for await (const batch of loanMonths.read(path)) {
    records.push(...batch.records);
    lines.push(...batch.lines);
    for (const [reason, number] of Object.entries(batch.leftOut)) leftOut[reason] = (leftOut[reason] ?? 0) + number;
  }
  return { records, lines, leftOut };
};

describe("a loan book as CSV", () => {
  it("becomes records that the registers take, with the lines they come from", async () => {
    const months = Array.from({ length: 13 }, (_, at) => {
      const last = new Date(Date.UTC(2020, 3 + at, 0)).toISOString().slice(0, 10);
      return row({ day: last, ...(at === 12 ? { ended: "2021-03-31", ended_how: "repaid" } : {}) });
    });
    const { records, lines } = await read(...months);
    const parse = recordParserOf(lending.registers);
    const parsed = records.map((record) => parse(record, { now: Date.UTC(2021, 5, 1) * 1000 }));
    expect(parsed.map(({ type, kind }) => `${kind} ${type}`).filter((text) => !text.endsWith("month-end"))).toEqual([
      "person lent",
      "person ended",
      "person loan-year",
    ]);
    expect([lines.slice(0, 3), lines.at(-1)]).toEqual([[2, 2, 3], 14]);
    expect(records[1]?.says).toMatchObject({
      due: { currency: "EUR", amountMinor: 25_050 },
      paid: { currency: "EUR", amountMinor: 25_050 },
    });
  });

  it("has amounts in the currency's own units", async () => {
    const { records } = await read(row({ currency: "JPY", amount: "120000", due: "5000", paid: "5000" }));
    expect(records[0]?.says.amount).toEqual({ currency: "JPY", amountMinor: 120_000 });
  });

  it.each([
    ["a form", { form: "gift" }, "form is a text of 4 characters; wanted one of instalment, mortgage"],
    ["a status", { status: "late" }, "status is a text of 4 characters; wanted one of current, late-30"],
    ["a day", { day: "2021-02-29" }, "day is a text of 10 characters; wanted a day, YYYY-MM-DD"],
    ["an amount", { due: "2.505" }, "due is a text of 5 characters; wanted an amount of up to 2 decimals"],
    ["a fraction of a yen", { currency: "JPY", amount: "1.5" }, "amount is a text of 3 characters; wanted an amount without decimals"],
    ["a currency", { currency: "euros" }, "currency is a text of 5 characters; wanted an ISO 4217 code"],
    ["an end", { ended: "2020-04-01", ended_how: "" }, "ended_how is empty; wanted one of repaid, transferred"],
    ["a loan without a number", { loan: "" }, "loan is empty"],
  ])("refuses %s with its line and without its content", async (_what, changes, message) => {
    await expect(read(row(), row(changes))).rejects.toMatchObject({
      code: "csv_malformed",
      message: expect.stringContaining(`book.csv, line 3: ${message}`),
    });
  });
});
