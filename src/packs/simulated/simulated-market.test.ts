import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { registersOf } from "../../core/law/index.ts";
import { type ParsedRecord, type RecordInput, recordParserOf } from "../../core/record/index.ts";
import { configOfPack } from "../shipped.ts";
import { type AccountTruth, dealsFor, type MarketOptions, type SimulatedMarket, simulatedMarket } from "./index.ts";

const UNTIL = Date.UTC(2026, 5, 1) * 1000;
const OPTIONS: MarketOptions = { seed: 7, sellers: 2_000, deals: dealsFor(50_000), until: UNTIL };

const all = async (market: SimulatedMarket) => {
  const records: RecordInput[] = [];
  const sizes: number[] = [];
  let open = 0;
  for await (const batch of market.read()) {
    records.push(...batch.records);
    sizes.push(batch.records.length);
    open += batch.leftOut.order_still_open ?? 0;
  }
  return { records, sizes, open };
};

const market = simulatedMarket(OPTIONS);
let records: readonly RecordInput[] = [];
let sizes: readonly number[] = [];
let open = 0;
let parsed: readonly ParsedRecord[] = [];
beforeAll(async () => {
  ({ records, sizes, open } = await all(market));
  const parse = recordParserOf(registersOf(configOfPack("trading")));
  parsed = records.map((record) => parse(record, { now: UNTIL }));
});

/** What the orders of those accounts came to, or the ratings, by the names of the counts. */
const shareOf = (count: string, of: (record: ParsedRecord) => boolean): number => {
  const kept = parsed.filter((record) => of(record) && record.register.countNames.includes(count));
  const sum = kept.reduce((total, record) => total + (record.counts[record.register.countNames.indexOf(count)] ?? 0), 0);
  return sum / kept.filter(({ type }) => type === (count === "bad" ? "rated" : "ordered")).length;
};
const truthAbout = ({ subject }: ParsedRecord): AccountTruth | undefined => market.truthOf(`account:${subject.value}`);
const isOf = (type: string) => (record: ParsedRecord) => {
  const truth = truthAbout(record);
  return truth?.role === "seller" && truth.type === type;
};
/** A record type has one of the two at most. */
const textOf = ({ says }: ParsedRecord, field: "by" | "buyer"): string => (typeof says[field] === "string" ? says[field] : "");
const saidBy = (record: ParsedRecord): AccountTruth | undefined => market.truthOf(`${textOf(record, "by")}${textOf(record, "buyer")}`);

describe("a simulated market", () => {
  it("is the same to the last byte for one seed, read again or made again, and another for another seed", async () => {
    const small: MarketOptions = { ...OPTIONS, sellers: 100, deals: 2_000 };
    const first = simulatedMarket(small);
    const once = JSON.stringify(await all(first));
    expect(JSON.stringify(await all(first))).toBe(once);
    expect(JSON.stringify(await all(simulatedMarket(small)))).toBe(once);
    const other = await all(simulatedMarket({ ...small, seed: 8 }));
    const subjects = new Set((await all(first)).records.map(({ subject }) => subject));
    expect(other.records.some(({ subject }) => subjects.has(subject))).toBe(false);
  });

  it("makes records that its registers take, each under a reference of its own, none later than its end", () => {
    expect(parsed).toHaveLength(records.length);
    expect(new Set(records.map(({ reference }) => reference)).size).toBe(records.length);
    expect(Math.max(...parsed.map(({ knownAt }) => knownAt))).toBeLessThanOrEqual(UNTIL);
    expect(new Set(parsed.map(({ type }) => type))).toEqual(new Set(["ordered", "rated", "reviewed"]));
  });

  it("makes about as many records as wanted, in batches of one size, and says which orders were still open", () => {
    expect(Math.abs(records.length / 50_000 - 1)).toBeLessThan(0.03);
    expect(Math.max(...sizes)).toBeLessThan(5_003);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(5_000);
    expect(open + parsed.filter(({ type }) => type === "ordered").length).toBe(OPTIONS.deals);
  });

  it("shows as simulated in every account", () => {
    const accounts = records.flatMap(({ subject, says }) => [subject, says.by ?? says.buyer]);
    expect(accounts.every((account) => String(account).startsWith("account:simulated:"))).toBe(true);
  });

  it("has the three kinds of seller in their proportions, and a few with most of the trade", () => {
    const byAccount = Map.groupBy(
      parsed.filter(({ type }) => type === "ordered"),
      ({ subject }) => subject.value,
    );
    const firsts = [...byAccount.values()].flatMap(([record]) => {
      const truth = record && truthAbout(record);
      return truth?.role === "seller" && !truth.isComeback ? [truth.type] : [];
    });
    const share = (type: string): number => firsts.filter((each) => each === type).length / firsts.length;
    expect(Math.abs(share("honest") - 0.78)).toBeLessThan(0.04);
    expect(Math.abs(share("careless") - 0.14)).toBeLessThan(0.03);
    expect(Math.abs(share("dishonest") - 0.08)).toBeLessThan(0.03);
    const busiest = [...byAccount.values()].map((orders) => orders.length).toSorted((a, b) => b - a);
    const trade = (of: readonly number[]): number => of.reduce((sum, orders) => sum + orders, 0);
    expect(trade(busiest.slice(0, busiest.length / 10)) / trade(busiest)).toBeGreaterThan(0.5);
  });

  it("lets honest sellers do better than careless ones, and cheats worst of all", () => {
    const missed = ["honest", "careless", "dishonest"].map((type) => shareOf("missed", isOf(type)));
    expect(missed[0]).toBeLessThan(0.04);
    expect(missed[1]).toBeGreaterThan(0.08);
    expect(missed[1]).toBeLessThan(0.25);
    expect(missed[2]).toBeGreaterThan(0.25);
  });

  it("lets sleepers keep their promises until they turn", () => {
    const ordersOfSleepers = (hasTurned: boolean) => (record: ParsedRecord) => {
      const truth = truthAbout(record);
      const isSleeper = truth?.role === "seller" && truth.goodBefore > truth.goodAfter && !truth.hasRing;
      return isSleeper && record.type === "ordered" && record.occurredAt >= truth.turnsAt === hasTurned;
    };
    expect(shareOf("missed", ordersOfSleepers(false))).toBeLessThan(0.08);
    expect(shareOf("missed", ordersOfSleepers(true))).toBeGreaterThan(0.3);
  });

  it("lets cheats come back under a new account, when the old one falls silent", () => {
    const accounts = new Map(
      parsed.flatMap((record) => {
        const truth = truthAbout(record);
        return truth?.role === "seller" ? [[record.subject.value, truth] as const] : [];
      }),
    );
    const comebacks = [...accounts.values()].filter(({ isComeback }) => isComeback);
    expect(comebacks.length).toBeGreaterThan(50);
    expect(comebacks.every(({ type }) => type === "dishonest")).toBe(true);
    const early = parsed.filter((record) => {
      const truth = truthAbout(record);
      return record.type === "ordered" && truth?.role === "seller" && record.occurredAt < truth.openedAt - 1;
    });
    expect(early).toEqual([]);
  });

  it("has rings that praise one cheat only, and people who complain of honest sellers whose orders arrive", () => {
    const ratings = parsed.filter(({ type }) => type === "rated");
    const stuffed = ratings.filter((record) => saidBy(record)?.role === "stuffer");
    const grudges = ratings.filter((record) => saidBy(record)?.role === "bad-mouther");
    expect([stuffed.length > 100, grudges.length > 100]).toEqual([true, true]);
    for (const record of [...stuffed, ...grudges]) {
      const [by, about] = [saidBy(record), truthAbout(record)];
      const persons = [by, about].map((truth) => (truth !== undefined && "person" in truth ? truth.person : Number.NaN));
      expect(persons[0]).toBe(persons[1]);
    }
    expect(stuffed.every((record) => Number(record.says.rating) >= 8 && isOf("dishonest")(record))).toBe(true);
    expect(grudges.every((record) => Number(record.says.rating) <= -5 && isOf("honest")(record))).toBe(true);
    expect(shareOf("missed", (record) => record.type === "ordered" && saidBy(record)?.role === "bad-mouther")).toBeLessThan(0.06);
  });

  it.each([10, 300, 2_000])("has a good seller, a bad one and a newcomer to ask about, among %d sellers", async (sellers) => {
    const small = simulatedMarket({ ...OPTIONS, sellers, deals: 20 * sellers });
    const made = await all(small);
    const orders = (account: string): readonly RecordInput[] =>
      made.records.filter(({ subject, type }) => subject === account && type === "ordered");
    const broken = (account: string): number =>
      orders(account).filter(({ says, knownAt }) => says.result !== "delivered" || knownAt !== says.delivered).length /
      orders(account).length;
    expect([orders(small.demo.good).length > 20, broken(small.demo.good) < 0.1]).toEqual([true, true]);
    expect([orders(small.demo.bad).length > 20, broken(small.demo.bad) > 0.3]).toEqual([true, true]);
    expect(orders(small.demo.newcomer)).toHaveLength(2);
  });

  it("knows nothing of accounts that it cannot have", () => {
    const strangers = ["account:otc:1810", "account:simulated:brisk-otter", "account:simulated:nice-unicorn-5", "lei:5493001KJTIIGC8Y1R12"];
    expect(strangers.map((account) => market.truthOf(account))).toEqual([undefined, undefined, undefined, undefined]);
    expect(market.truthOf(market.demo.good)).toMatchObject({ role: "seller", type: "honest", person: 0, isComeback: false });
    expect(market.truthOf(market.demo.good.replace(/(\d+)$/, "0$1"))).toBeUndefined();
    expect(simulatedMarket({ ...OPTIONS, seed: 8 }).truthOf(market.demo.good)?.role).not.toBe("seller");
  });

  it("is as small or large as it may be, and refuses other numbers", () => {
    const options = fc.record({
      seed: fc.integer({ min: 0, max: 500_000 }),
      sellers: fc.integer({ min: 10, max: 40 }),
      deals: fc.integer({ min: 10, max: 200 }),
      months: fc.integer({ min: 3, max: 120 }),
    });
    return fc.assert(
      fc.asyncProperty(options, async (given) => {
        const made = await all(simulatedMarket({ ...given, until: UNTIL }));
        const parse = recordParserOf(registersOf(configOfPack("commerce")));
        for (const record of made.records) parse(record, { now: UNTIL });
        expect(made.open + made.records.filter(({ type }) => type === "ordered").length).toBe(given.deals);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    { seed: -1 },
    { seed: 0.5 },
    { sellers: 9 },
    { sellers: 10_000_000 },
    { deals: 9 },
    { deals: 2 ** 32 },
    { months: 2 },
    { until: 1.5 },
  ])("refuses %o", (part) => {
    expect(() => simulatedMarket({ ...OPTIONS, ...part })).toThrow(expect.objectContaining({ code: "command_misused" }));
  });
});
