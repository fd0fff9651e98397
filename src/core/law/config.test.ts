import { describe, expect, test } from "vitest";
import { lawfulConfig, lawfulShipped, orders, trades, visits } from "../../../test/lawful-config.ts";
import {
  atLeast,
  breachesOf,
  type Config,
  configText,
  defineConfig,
  definePack,
  definePurpose,
  defineRegister,
  defineSector,
  field,
  lawPackOf,
  ownRecord,
  purposesOf,
  registersOf,
  when,
} from "./index.ts";

const loans = defineRegister({
  name: "loans",
  version: 1,
  sector: defineSector("lending"),
  about: ["person"],
  basis: { kind: "contract", cite: "loan terms, section 9" },
  keep: { other: { years: 5 } },
  records: {
    repaid: { says: { share: field.quantity({ min: 0, max: 100 }) }, counts: { repaid: when(atLeast("share", 100)) } },
  },
});

const question = {
  name: "trade-with",
  question: "Will the next trade with this trader go well?",
  outcome: {
    good: trades.counts.good,
    bad: trades.counts.bad,
    words: { one: "rating", many: "ratings", good: "not negative", bad: "negative", subject: "trader" },
  },
  model: ownRecord({ leastEvidence: 3 }),
  grades: { A: 0.99, B: 0.97, C: 0.9, D: 0.7, E: 0 },
} as const;

const installation = { name: "m", title: "m", jurisdiction: "eu", sources: [], subscribers: [] } as const;
const trading = definePack({ name: "trading", title: "Trades", registers: [trades, orders], purposes: [] });
const lending = definePack({ name: "lending", title: "Loans", registers: [loans], purposes: [] });
const food = definePack({ name: "food", title: "Food", registers: [visits], purposes: [] });

const reasonsOf = (config: Config) =>
  breachesOf(config, { shipped: [...lawfulShipped, ["repaid", loans.records.repaid]], known: new Map() }).map(({ reason }) => reason);

describe("a purpose about persons", () => {
  test("may read registers of one sector", () => {
    const purpose = definePurpose({ ...question, about: ["person", "body"], reads: [trades, orders] });
    const pack = definePack({ name: "trading", title: "Trades", registers: [trades, orders], purposes: [purpose] });
    expect(reasonsOf(defineConfig({ ...installation, packs: [pack] }))).toEqual([]);
  });

  test("that reads across sectors does not compile, and is refused when loaded", () => {
    // @ts-expect-error trades are commerce and visits are inspections
    const purpose = definePurpose({ ...question, about: ["person", "body"], reads: [trades, visits] });
    const pack = definePack({ name: "trading", title: "Trades", registers: [trades, visits], purposes: [purpose] });
    expect(reasonsOf(defineConfig({ ...installation, packs: [pack] }))).toEqual(["purpose_reads_across_sectors"]);
  });

  test("about bodies only may read across sectors", () => {
    const purpose = definePurpose({ ...question, about: ["body"], reads: [trades, visits] });
    const pack = definePack({ name: "trading", title: "Trades", registers: [trades, visits], purposes: [purpose] });
    expect(reasonsOf(defineConfig({ ...installation, packs: [pack] }))).toEqual([]);
  });
});

describe("an installation", () => {
  test("with persons in one sector and bodies in another compiles and is lawful", () => {
    expect(reasonsOf(defineConfig({ ...installation, packs: [trading, food] }))).toEqual([]);
  });

  test("with persons in two sectors does not compile, and is refused when loaded", () => {
    // @ts-expect-error a person's contexts never meet
    const config = defineConfig({ ...installation, packs: [trading, lending] });
    expect(reasonsOf(config)).toEqual(["two_sectors_with_persons"]);
  });

  test("with persons in two sectors of one pack does not compile either", () => {
    const both = definePack({ name: "both", title: "Both", registers: [trades, loans], purposes: [] });
    // @ts-expect-error a person's contexts never meet
    expect(reasonsOf(defineConfig({ ...installation, packs: [both] }))).toEqual(["two_sectors_with_persons"]);
  });

  test("lists its registers and purposes in the order of its packs", () => {
    expect(registersOf(lawfulConfig).map(({ name }) => name)).toEqual(["trades", "orders", "visits"]);
    expect(purposesOf(lawfulConfig).map(({ name }) => name)).toEqual(["trade-with", "eat-at"]);
  });

  test("goes by the law pack of each sector: the one named, else its jurisdiction's", () => {
    const named = defineConfig({ ...installation, jurisdiction: "at", lawPacks: { inspections: "uk" }, packs: [trading, food] });
    expect([lawPackOf(named, "inspections")?.name, lawPackOf(named, "commerce")?.name]).toEqual(["uk", "eu"]);
    expect(lawPackOf({ jurisdiction: "ch" }, "commerce")).toBeUndefined();
  });

  test("has another text under another law pack, so that the change is in the log", () => {
    const texts = [{}, { lawPacks: { commerce: "cn" } } as const, { jurisdiction: "ch" }].map((law) =>
      configText(defineConfig({ ...installation, ...law, packs: [trading] })),
    );
    expect(new Set(texts).size).toBe(3);
    expect(texts[1]).toContain("Regulation on the Credit Reporting Industry 2013, Art. 25");
    expect(texts[2]).not.toContain("lawPacks");
  });
});
