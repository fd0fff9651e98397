import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParsedRecord, type RecordInput, recordParserOf } from "../../core/record/index.ts";
import { formatInstant, monthStart } from "../../lib/index.ts";
import { lending } from "./lending.ts";
import { LoanBook } from "./loan-book.ts";
import { LOAN_STATUSES, type LoanMonth, type LoanStatus } from "./loan-month.ts";

const parse = recordParserOf(lending.registers);
const NOW = Date.UTC(2030, 0, 1) * 1000;
const parsed = (records: readonly RecordInput[]): ParsedRecord[] => records.map((record) => parse(record, { now: NOW }));

const OPENED = 2020 * 12 + 2;
/** The last day of a month, so many months after March 2020. */
const dayOf = (at: number): string => formatInstant(monthStart(OPENED + at + 1) - 1).slice(0, "2020-03-31".length);

const monthOf = (at: number, status: LoanStatus, changes: Partial<LoanMonth> = {}): LoanMonth => ({
  loan: "A-1",
  borrower: "account:simulated:a",
  form: "instalment",
  opened: "2020-03-17",
  amount: { currency: "EUR", amountMinor: 1_200_000 },
  limitMinor: 1_200_000,
  day: dayOf(at),
  status,
  ...changes,
});

const recordsOf = (months: readonly LoanMonth[]): readonly RecordInput[] => {
  const book = new LoanBook();
  const taken = months.flatMap((month, at) => {
    const made = book.take(month, at + 1);
    return typeof made === "string" ? [] : made;
  });
  return [...taken, ...[...book.ends()].flatMap(({ records }) => records)];
};

const statuses = fc.array(fc.constantFrom(...LOAN_STATUSES), { minLength: 1, maxLength: 40 });

describe("a loan's months", () => {
  it("make the loan, each month, its years and its end", () => {
    const months = Array.from({ length: 14 }, (_, at) => monthOf(at, "current"));
    const last = monthOf(14, "current", { ended: { how: "repaid", day: "2021-05-20" } });
    const kinds = Map.groupBy(recordsOf([...months, last]), ({ type }) => type);
    expect([...kinds].map(([type, records]) => [type, records.length])).toEqual([
      ["lent", 1],
      ["month-end", 15],
      ["ended", 1],
      ["loan-year", 1],
    ]);
    expect(kinds.get("loan-year")).toEqual([
      {
        register: "loans",
        type: "loan-year",
        reference: "loan-year/A-1/2020-03",
        subject: "account:simulated:a",
        occurredAt: "2020-03-17T00:00:00Z",
        knownAt: "2021-03-31T23:59:59.999999Z",
        says: { loan: "A-1", until: "2021-03-31T23:59:59.999999Z", result: "kept" },
      },
    ]);
  });

  it("say how much of the credit is in use and how much of what was due was paid, in whole percent", () => {
    const [, stood] = recordsOf([
      monthOf(3, "late-30", {
        balance: { currency: "EUR", amountMinor: 900_000 },
        due: { currency: "EUR", amountMinor: 30_000 },
        paid: { currency: "EUR", amountMinor: 10_000 },
      }),
    ]);
    expect(stood?.says).toMatchObject({ usedPercent: 75, paidPercent: 33 });
    const [, nothingDue] = recordsOf([monthOf(3, "current", { due: { currency: "EUR", amountMinor: 0 } })]);
    expect(nothingDue?.says).not.toHaveProperty("paidPercent");
  });

  it("make the same records in whatever order they come", () => {
    fc.assert(
      fc.property(statuses, fc.infiniteStream(fc.nat()), (given, keys) => {
        const months = given.map((status, at) => monthOf(at, status));
        const shuffled = months.map((month) => ({ month, key: keys.next().value })).sort((a, b) => a.key - b.key);
        const texts = (records: readonly RecordInput[]) => records.map((record) => JSON.stringify(record)).sort();
        expect(texts(recordsOf(shuffled.map(({ month }) => month)))).toEqual(texts(recordsOf(months)));
      }),
      { numRuns: 60 },
    );
  });

  it("of which only a later file tells are dated so that a report of their own takes their place", () => {
    const before = ["late-30", "current", undefined] as const;
    const [earlier, own] = parsed(
      [...recordsOf([monthOf(4, "current", { before })]), ...recordsOf([monthOf(3, "current")])].filter(
        ({ occurredAt, type }) => type === "month-end" && occurredAt.startsWith("2020-06"),
      ),
    );
    expect(earlier).toMatchObject({ reference: "earlier-month/A-1/2020-06", says: { status: "late-30" } });
    expect([earlier?.slot, (earlier?.occurredAt ?? 0) < (own?.occurredAt ?? 0)]).toEqual([own?.slot, true]);
    expect(formatInstant(earlier?.knownAt ?? 0)).toBe("2020-06-30T23:59:59.999999Z");
    expect(
      recordsOf([monthOf(3, "current"), monthOf(4, "current", { before })]).filter(({ reference }) => reference.startsWith("earl")),
    ).toEqual([expect.objectContaining({ reference: "earlier-month/A-1/2020-05" })]);
  });

  it("may tell of its end more than once: it ended the first time", () => {
    const sound = Array.from({ length: 5 }, (_, at) => monthOf(at, "current"));
    const ends = [5, 9].map((at) => monthOf(at, "current", { ended: { how: "repaid", day: dayOf(at) } }));
    const other = monthOf(13, "current", { loan: "A-2" });
    const years = (months: readonly LoanMonth[]) =>
      recordsOf(months).filter(({ type, says }) => type === "loan-year" && says.loan === "A-1");
    expect(years([...sound, ...ends, other]).map(({ says }) => says.result)).toEqual(["kept"]);
    expect(years([...sound, ...ends.toReversed(), other])).toEqual(years([...sound, ...ends, other]));
  });

  it("are left out where the loan is of somebody else, or of a day before it was opened", () => {
    const book = new LoanBook();
    book.take(monthOf(2, "current"), 1);
    expect(book.take(monthOf(3, "current", { borrower: "account:simulated:b" }), 2)).toBe("loan_under_two_borrowers_or_days");
    expect(book.take(monthOf(3, "current", { day: "2020-02-29" }), 3)).toBe("month_before_the_loan");
  });
});

describe("a year of a loan", () => {
  it("is asked about before any of its months is known, and known after all of them", () => {
    fc.assert(
      fc.property(statuses, (given) => {
        const records = parsed(recordsOf(given.map((status, at) => monthOf(at, status))));
        const months = records.filter(({ type }) => type === "month-end");
        for (const year of records.filter(({ type }) => type === "loan-year")) {
          const within = months.filter(({ occurredAt, knownAt }) => occurredAt > year.occurredAt && knownAt <= year.knownAt);
          expect(within.length).toBeGreaterThanOrEqual(12);
          expect(within.every(({ knownAt }) => knownAt > year.occurredAt)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaks nothing: what is known when it is asked about is the same whatever happens in it or after", () => {
    fc.assert(
      fc.property(statuses, statuses, fc.integer({ min: 0, max: 2 }), (one, other, year) => {
        const cut = year === 0 ? 0 : year * 12 + 1;
        const whole = (rest: readonly LoanStatus[]): readonly LoanStatus[] =>
          Array.from({ length: 40 }, (_, at) => (at < cut ? "current" : (rest[at % rest.length] ?? "current")));
        const seen = [one, other].map((rest) => seenBefore(whole(rest), year));
        expect(seen[0]).toEqual(seen[1]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The texts of all that was known, by `knownAt`, when that year began: all that a replay has to answer from. */
function seenBefore(statuses: readonly LoanStatus[], year: number): readonly string[] {
  const records = parsed(recordsOf(statuses.map((status, at) => monthOf(at, status))));
  const asked = year === 0 ? Date.UTC(2020, 2, 17) * 1000 : monthStart(OPENED + year * 12 + 1);
  const seen = records.filter(({ knownAt }) => knownAt < asked);
  expect(seen.filter(({ type }) => type === "month-end")).toHaveLength(year === 0 ? 0 : year * 12 + 1);
  return seen.map(({ content }) => content).sort();
}
