import { beforeAll, describe, expect, it } from "vitest";
import { registersOf } from "../../core/law/index.ts";
import { type ParsedRecord, type RecordInput, recordParserOf } from "../../core/record/index.ts";
import { formatInstant, monthOf } from "../../lib/index.ts";
import { configOfPack } from "../shipped.ts";
import { borrowersFor, type PortfolioOptions, type SimulatedPortfolio, simulatedPortfolio } from "./index.ts";

const UNTIL = Date.UTC(2026, 5, 10) * 1000;
const OPTIONS: PortfolioOptions = { seed: 7, borrowers: borrowersFor(40_000), until: UNTIL };

const all = async (made: SimulatedPortfolio): Promise<readonly RecordInput[]> => {
  const records: RecordInput[] = [];
  for await (const batch of made.read()) records.push(...batch.records);
  return records;
};

const portfolio = simulatedPortfolio(OPTIONS);
let records: readonly RecordInput[] = [];
let parsed: readonly ParsedRecord[] = [];
beforeAll(async () => {
  records = await all(portfolio);
  const parse = recordParserOf(registersOf(configOfPack("lending")));
  parsed = records.map((record) => parse(record, { now: UNTIL }));
});

const years = () => parsed.filter(({ type }) => type === "loan-year");
const accountOf = ({ subject }: ParsedRecord): string => `account:${subject.value}`;
const loanOf = ({ says }: Pick<ParsedRecord, "says">): string => (typeof says.loan === "string" ? says.loan : "");
const isBroken = ({ says }: ParsedRecord): boolean => says.result === "ninety-days-past-due";
const share = (found: readonly ParsedRecord[], test: (record: ParsedRecord) => boolean): number => found.filter(test).length / found.length;

describe("a simulated portfolio", () => {
  it("is the same to the last byte for one seed, read again or made again, and another for another seed", async () => {
    const small = { ...OPTIONS, borrowers: 30 };
    const first = simulatedPortfolio(small);
    const once = JSON.stringify(await all(first));
    expect(JSON.stringify(await all(first))).toBe(once);
    expect(JSON.stringify(await all(simulatedPortfolio(small)))).toBe(once);
    expect(JSON.stringify(await all(simulatedPortfolio({ ...small, seed: 8 })))).not.toBe(once);
  });

  it("makes about as many records as wanted, each under a reference of its own, up to its last whole month", () => {
    expect(Math.abs(records.length / 40_000 - 1)).toBeLessThan(0.1);
    expect(new Set(records.map(({ reference }) => reference)).size).toBe(records.length);
    expect(formatInstant(Math.max(...parsed.map(({ knownAt }) => knownAt)))).toBe("2026-05-31T23:59:59.999999Z");
    expect(new Set(parsed.map(({ type }) => type))).toEqual(new Set(["lent", "month-end", "ended", "loan-year"]));
  });

  it("shows as simulated in every account, and knows nothing of accounts that it cannot have", () => {
    expect(records.every(({ subject }) => subject.startsWith("account:simulated:borrower-"))).toBe(true);
    const strangers = [
      "account:otc:1810",
      "account:simulated:borrower-8-1",
      "account:simulated:borrower-7-01",
      "account:simulated:borrower-7-99999",
    ];
    expect(strangers.map((account) => portfolio.truthOf(account))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("lets the steady keep nearly every year, the stretched lose some, and the failing most once they were struck", () => {
    const of = (type: string) => years().filter((year) => portfolio.truthOf(accountOf(year))?.type === type);
    expect(share(of("steady"), isBroken)).toBeLessThan(0.01);
    expect(share(of("stretched"), isBroken)).toBeGreaterThan(0.03);
    expect(share(of("stretched"), isBroken)).toBeLessThan(0.15);
    const struck = of("failing").filter((year) => monthOf(year.occurredAt) >= (portfolio.truthOf(accountOf(year))?.turns ?? 0));
    expect(share(struck, isBroken)).toBeGreaterThan(0.6);
  });

  it("lets late months foretell lost years, and the share in use too", () => {
    const hadLate = new Set(parsed.filter(({ type, says }) => type === "month-end" && says.status === "late-30").map(accountOf));
    const warned = years().filter((year) => hadLate.has(accountOf(year)));
    const others = years().filter((year) => !hadLate.has(accountOf(year)));
    expect(share(warned, isBroken)).toBeGreaterThan(3 * share(others, isBroken));
    const use = (type: string): number => {
      const used = parsed.flatMap((record) =>
        portfolio.truthOf(accountOf(record))?.type === type && typeof record.says.usedPercent === "number" ? [record.says.usedPercent] : [],
      );
      return used.reduce((sum, percent) => sum + percent, 0) / used.length;
    };
    expect(use("stretched")).toBeGreaterThan(use("steady") + 10);
  });

  it("loses the years of new loans as often as its truth says", () => {
    const first = years().filter(({ occurredAt }) => formatInstant(occurredAt).endsWith("T00:00:00Z"));
    const opened = new Set(parsed.filter(({ type }) => type === "lent").map(({ says }) => loanOf({ says })));
    const byLoan = new Map<string, ParsedRecord>();
    for (const year of first.toSorted((a, b) => b.occurredAt - a.occurredAt)) byLoan.set(loanOf(year), year);
    const chances = [...byLoan].flatMap(([loan, year]) => {
      const chance = portfolio.truthOf(accountOf(year))?.chanceOfKeeping({ from: monthOf(year.occurredAt), behind: 0, isNew: true });
      return opened.has(loan) && chance !== undefined ? [1 - chance] : [];
    });
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
    const found = [...byLoan.values()].filter(isBroken).length;
    // Loans of one borrower are struck together, so the bound is wider than for independent ones.
    expect(Math.abs(found - expected)).toBeLessThan(6 * Math.sqrt(variance));
  });

  it("has one who pays, one who lost a loan, and a newcomer to ask about", async () => {
    const { good, bad, newcomer } = portfolio.demo;
    const yearsOf = (account: string) => years().filter((year) => accountOf(year) === account);
    expect([yearsOf(good).length > 3, yearsOf(good).some(isBroken)]).toEqual([true, false]);
    expect(yearsOf(bad).some(isBroken)).toBe(true);
    expect([yearsOf(newcomer).length, parsed.filter((record) => accountOf(record) === newcomer).length > 0]).toEqual([0, true]);
  });

  it.each([{ seed: -1 }, { seed: 0.5 }, { borrowers: 9 }, { borrowers: 10_000_001 }, { months: 25 }, { until: 1.5 }])(
    "refuses %o",
    (part) => {
      expect(() => simulatedPortfolio({ ...OPTIONS, ...part })).toThrow(expect.objectContaining({ code: "command_misused" }));
    },
  );
});
