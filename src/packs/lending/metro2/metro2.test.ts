import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type BaseText, baseText, metro2Text } from "../../../../test/metro2-text.ts";
import { type RecordInput, recordParserOf } from "../../../core/record/index.ts";
import { lending } from "../lending.ts";
import { metro2 } from "./metro2.ts";

const folder = mkdtempSync(join(tmpdir(), "credence-metro2-"));
afterAll(() => rmSync(folder, { recursive: true }));

const readPath = async (path: string) => {
  const records: RecordInput[] = [];
  const leftOut: Record<string, number> = {};
  for await (const batch of metro2.read(path)) {
    records.push(...batch.records);
    for (const [reason, number] of Object.entries(batch.leftOut)) leftOut[reason] = (leftOut[reason] ?? 0) + number;
  }
  return { records, leftOut };
};
const readText = (text: string) => {
  const path = join(folder, "cycle.dat");
  writeFileSync(path, text);
  return readPath(path);
};
const read = (...segments: readonly BaseText[]) => readText(metro2Text(segments.map(baseText)));
const statusOf = async (fields: BaseText) => (await read(fields)).records.find(({ type }) => type === "month-end")?.says.status;

describe("a Metro 2 file", () => {
  it("becomes the loan, its month with the amounts, and the earlier months of its history", async () => {
    const { records } = await read({ "Payment History Profile": `012${"0".repeat(20)}B` });
    expect(records.slice(0, 2)).toEqual([
      {
        register: "loans",
        type: "lent",
        reference: "lent/A-1",
        subject: "national-id:us:536904399",
        occurredAt: "2022-03-17",
        says: { loan: "A-1", form: "instalment", amount: { currency: "USD", amountMinor: 1_200_000 }, termMonths: 60 },
      },
      {
        register: "payments",
        type: "month-end",
        reference: "month-end/A-1/2024-05-31",
        subject: "national-id:us:536904399",
        occurredAt: "2024-05-31",
        says: {
          loan: "A-1",
          status: "current",
          balance: { currency: "USD", amountMinor: 600_000 },
          pastDue: { currency: "USD", amountMinor: 0 },
          due: { currency: "USD", amountMinor: 25_000 },
          paid: { currency: "USD", amountMinor: 25_000 },
          usedPercent: 50,
          paidPercent: 100,
        },
      },
    ]);
    const earlier = records.filter(({ reference }) => reference.startsWith("earlier-month/"));
    // April, March and February 2024, then back to June 2022.
    expect(earlier.slice(-3).map(({ reference, says }) => [reference, says.status])).toEqual([
      ["earlier-month/A-1/2024-02", "late-60"],
      ["earlier-month/A-1/2024-03", "late-30"],
      ["earlier-month/A-1/2024-04", "current"],
    ]);
    expect([earlier.length, earlier[0]?.reference]).toEqual([23, "earlier-month/A-1/2022-06"]);
  });

  it("gives one year of a loan from one file, where its history reaches back to it", async () => {
    const { records } = await read({ "Date Opened": "05172023", "Payment History Profile": `000030000000${"B".repeat(12)}` });
    expect(records.filter(({ type }) => type === "loan-year").map(({ occurredAt, says }) => [occurredAt, says.result])).toEqual([
      ["2023-05-17T00:00:00Z", "ninety-days-past-due"],
    ]);
  });

  it("is read with the other months of its folder: what each reports takes the place of what a later one remembers", async () => {
    const months = mkdtempSync(join(folder, "months-"));
    for (let at = 0; at < 13; at++) {
      const [year, month] = at < 8 ? [2023, at + 5] : [2024, at - 7];
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const day = `${String(month).padStart(2, "0")}${last}${year}`;
      const text = metro2Text([baseText({ "Date Opened": "05172023", "Date of Account Information": day })]);
      writeFileSync(join(months, `${year}-${String(month).padStart(2, "0")}.dat`), text);
    }
    const { records } = await readPath(months);
    expect([...Map.groupBy(records, ({ type }) => type)].map(([type, all]) => [type, all.length])).toEqual([
      ["lent", 1],
      ["month-end", 13],
      ["loan-year", 1],
    ]);
  });

  it("makes records that the registers take, about persons, and holds nothing else of them", async () => {
    const { records } = await read({ "Payment History Profile": "0".repeat(24) });
    const parse = recordParserOf(lending.registers);
    const parsed = records.map((record) => parse(record, { now: Date.UTC(2024, 5, 2) * 1000 }));
    expect(parsed.every(({ kind, namesPrivate }) => kind === "person" && namesPrivate)).toBe(true);
    for (const said of ["NEVERWAS", "NOBODY", "2025550123", "HARBOURTOWN", "NOWHERE", "01011970"]) {
      expect(JSON.stringify(records)).not.toContain(said);
    }
  });

  it.each([
    ["11", "", "current"],
    ["71", "", "late-30"],
    ["78", "", "late-60"],
    ["80", "", "late-90"],
    ["82", "", "late-120"],
    ["83", "", "late-150"],
    ["84", "", "late-180"],
    ["93", "", "default"],
    ["97", "", "default"],
    ["13", "0", "current"],
    ["13", "2", "late-60"],
    ["05", "L", "default"],
    ["62", "", "default"],
  ])("reads account status %s with payment rating %j as %s", async (status, rating, wanted) => {
    expect(await statusOf({ "Account Status": status, "Payment Rating": rating })).toBe(wanted);
  });

  it("ends loans that were paid or transferred on the day of which the account's information is, not when they were closed to their holders", async () => {
    const { records } = await read(
      { "Account Status": "13", "Payment Rating": "0", "Date Closed": "05152023" },
      { "Consumer Account Number": "A-2", "Account Status": "05", "Payment Rating": "1" },
    );
    expect(records.filter(({ type }) => type === "ended").map(({ occurredAt, says }) => [occurredAt, says.how])).toEqual([
      ["2024-05-31", "repaid"],
      ["2024-05-31", "transferred"],
    ]);
  });

  it("takes the limit of revolving credit for what the balance is a part of, and no amount that grows", async () => {
    const { records } = await read({ "Portfolio Type": "R", "Credit Limit": "000008000", "Terms Duration": "REV" });
    expect(records[0]?.says).toEqual({ loan: "A-1", form: "revolving" });
    expect(records[1]?.says.usedPercent).toBe(75);
  });

  it("leaves out, each for a reason, whoever does not owe, has no number, or was deleted", async () => {
    const codes = ["3", "T", "W", "X", "Z"].map((code) => ({ "ECOA Code": code }));
    const statuses = ["DA", "DF"].map((code) => ({ "Account Status": code }));
    const numbers = ["", "000000000", "999999999"].map((number) => ({ "Social Security Number": number }));
    const { records, leftOut } = await read(...codes, ...statuses, ...numbers);
    expect(records).toEqual([]);
    expect(leftOut).toEqual({
      borrower_not_liable: 1,
      borrower_no_longer_liable: 1,
      borrower_is_a_business: 1,
      borrower_deceased: 1,
      borrower_deleted: 1,
      account_deleted: 1,
      account_deleted_for_fraud: 1,
      borrower_without_number: 3,
    });
  });

  it("drops the segments behind: they are about other people", async () => {
    const joint = baseText({ "Record Descriptor Word": "0526" }) + "J1".padEnd(100, "X");
    expect((await readText(metro2Text([joint]))).records.length).toBe(2);
  });
});

describe("a Metro 2 file that cannot be read", () => {
  const refused = async (text: string): Promise<string> =>
    readText(text).then(
      () => "read",
      (error: { code: string; message: string }) => `${error.code} ${error.message}`,
    );

  it.each([
    ["Date Opened", "02302022", "field 10, Date Opened, is a text of 8 characters; wanted a day, MMDDYYYY"],
    ["Portfolio Type", "Z", "field 8, Portfolio Type, is a text of 1 characters; wanted one of I, M, R, C, O"],
    ["Account Status", "99", "field 17A, Account Status, is a text of 2 characters; wanted one of 05, 11"],
    ["Account Status", "13", "field 17B, Payment Rating, is empty; wanted one of 0, 1"],
    ["Payment History Profile", "0".repeat(23), "field 18, Payment History Profile, is a text of 23 characters; wanted 24 of 0, 1"],
    ["Current Balance", "12.50", "field 21, Current Balance, is a text of 5 characters; wanted nine digits"],
    ["Date of Account Information", "", "field 24, Date of Account Information, is empty; wanted a day"],
    ["Consumer Account Number", "", "field 7, Consumer Account Number, is empty"],
    ["ECOA Code", "", "field 37, ECOA Code, is empty; wanted one of 1, 2"],
  ] as const)("is refused for %s %j, with its line and the field's published number and name", async (field, value, message) => {
    const found = await refused(metro2Text([baseText(), baseText({ [field]: value })]));
    expect(found).toMatch(/^metro2_malformed cycle\.dat, line 3: /);
    expect(found).toContain(message);
  });

  it("is refused where a line is not as long as it says", async () => {
    expect(await refused(metro2Text([baseText().slice(0, 425)]))).toContain(
      "line 2: field 1, Record Descriptor Word, is a text of 4 characters; wanted the 425 characters of the line, 426 or more",
    );
  });

  it("is refused where it was cut off, or is not what its header and trailer say", async () => {
    const whole = metro2Text([baseText(), baseText()]).split("\n");
    expect(await refused(whole.slice(0, 2).join("\n"))).toContain("line 2: the file ends without its trailer");
    expect(await refused([whole[0], ...whole.slice(2)].join("\n"))).toContain("the trailer counts 2 base segments, and there are 1");
    expect(await refused(whole.slice(1).join("\n"))).toContain("line 1: wanted the header");
    expect(await refused(`${whole.join("\n")}${baseText()}\n`)).toContain("line 5: there is a line behind the trailer");
    expect(await refused(metro2Text([]).replace("TRAILER000000000", "TRAILER        0"))).toContain("is no number; wanted nine digits");
  });

  it("is refused with a code of its own, and without what stood in the field", async () => {
    const path = join(folder, "private.dat");
    writeFileSync(path, metro2Text([baseText({ "Portfolio Type": "Z", "Social Security Number": "536904399" })]));
    await expect(readPath(path)).rejects.toMatchObject({ code: "metro2_malformed", message: expect.not.stringContaining("536904399") });
  });

  it("is refused as a folder without files", async () => {
    await expect(readPath(mkdtempSync(join(folder, "empty-")))).rejects.toMatchObject({ code: "file_unreadable" });
    await expect(readPath(join(folder, "absent.dat"))).rejects.toMatchObject({ code: "file_unreadable" });
  });
});
