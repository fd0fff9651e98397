import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawfulConfig, lawfulShipped, trades, visits } from "../../../test/lawful-config.ts";
import {
  add,
  assertLawful,
  atLeast,
  BREACH_REASONS,
  type BreachReason,
  breachesOf,
  configText,
  daysBetween,
  isRater,
  isWord,
  LAW_LIMITS,
  type NumberExpression,
  present,
  registerKey,
  registersOf,
  registerText,
  when,
} from "./index.ts";

const known = new Map(registersOf(lawfulConfig).map((register) => [registerKey(register), registerText(register)]));
const precedents = { shipped: lawfulShipped, known: new Map<string, string>() };

type Step = Record<string, unknown>;
const isStep = (value: unknown): value is Step => typeof value === "object" && value !== null;

/** A copy of the lawful configuration with one part set, or left out when the value is undefined. */
function broken(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(lawfulConfig);
  const steps = path.split("/");
  const last = steps.pop() ?? "";
  let part: unknown = copy;
  for (const step of steps) part = isStep(part) ? part[step] : undefined;
  if (!isStep(part)) throw new Error(`the lawful configuration has no ${path}`);
  if (value === undefined) delete part[last];
  else part[last] = value;
  return copy;
}

const reasonsOf = (config: unknown) => [...new Set(breachesOf(config, precedents).map(({ reason }) => reason))].sort();

const ratings = { sum: { register: "trades", count: "weight" }, number: { register: "trades", count: "good" }, min: -10, max: 10 };

const OLGA = `olga+00000000+A${"q".repeat(43)}`;

const TRADES = "packs/0/registers/0";
const ORDERS = "packs/0/registers/1";
const VISITS = "packs/1/registers/0";
const RATED = `${TRADES}/records/rated`;
const INSPECTED = `${VISITS}/records/inspected`;
const TRADE_WITH = "packs/0/purposes/0";
const EAT_AT = "packs/1/purposes/0";

/** Campaigns, each with one thing off. */
const repair = {
  name: "one-time",
  title: "One-time repair",
  cite: "a law",
  register: "trades",
  type: "rated",
  from: "2026-04-01",
  when: [{ kind: "number_at_most", field: "rating", value: 3 }],
};
const offRepair = (change: object) => ["repair_malformed", "repairs", [{ ...repair, ...change }]] as const;
const offTest = (test: object) => offRepair({ when: [test] });
const REPAIRS = [
  offRepair({ cite: "" }),
  offRepair({ from: "soon" }),
  offRepair({ from: "2026-04" }),
  offRepair({ type: "whispered" }),
  offRepair({ when: [] }),
  offTest({ kind: "above" }),
  offTest({ kind: "number_at_most", field: "by", value: 3 }),
  offTest({ kind: "number_at_most", field: "rating", value: 0.5 }),
  offTest({ kind: "by_day", field: "occurredAt", day: "soon" }),
  offTest({ kind: "amount_at_most", field: "rating", currency: "EUR", amountMinor: 1 }),
  offTest({ kind: "word", field: "rating", oneOf: ["late"] }),
  ["two_of_one_name", "repairs", [repair, repair]],
  ["part_unknown", "repairs", [{ ...repair, until: "2027-01-01" }]],
] as const;

/** The last names what else the same change breaks. Of bodies where it can be: about persons each change is a record type not shipped, too. */
type Row = readonly [reason: BreachReason, path: string, value: unknown, ...also: BreachReason[]];

const counting = (expression: unknown) => [`${INSPECTED}/counts/passed`, expression] as const;
const many = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_, index) => make(index));
const nested = (depth: number): NumberExpression => (depth === 0 ? add(1) : add(nested(depth - 1)));
const twice = (part: unknown) => [part, part];

const ROWS: readonly Row[] = [
  ["part_malformed", "title", undefined],
  ["part_malformed", "kind", "purpose"],
  ["part_malformed", "sources", {}],
  ["part_malformed", `${VISITS}/version`, 1.5],
  ["part_malformed", `${VISITS}/version`, 0],
  ["part_malformed", `${VISITS}/kind`, undefined],
  ["part_malformed", `${VISITS}/countNames`, ["passed"]],
  ["part_malformed", `${VISITS}/counts`, undefined],
  ["part_malformed", `${TRADES}/about`, [], "purpose_about_kind_not_in_register"],
  ["part_malformed", `${TRADE_WITH}/question`, " "],
  ["part_malformed", `${TRADE_WITH}/question`, "Will it\u0000 go well?"],
  ["part_malformed", `${INSPECTED}/says/at/optional`, false],
  ["part_unknown", `${INSPECTED}/advers`, present("at")],
  ["part_unknown", `${INSPECTED}/says/at/derivedFrom`, "religion"],
  ["part_unknown", `${INSPECTED}/counts/passed/weight`, 2],
  ["part_unknown", `${VISITS}/keep/avderse`, { years: 3 }],
  ["too_many", "sources", many(LAW_LIMITS.sources + 1, (n) => ({ name: `s${n}`, title: "s", registers: [] }))],
  ["too_many", `${INSPECTED}/says/result/words`, many(LAW_LIMITS.words + 1, (n) => `w${n}`)],
  [
    "too_many",
    "packs",
    many(LAW_LIMITS.packs + 1, (n) => ({ kind: "pack", name: `p${n}`, title: "p", registers: [], purposes: [] })),
    "source_register_unknown",
    "subscriber_purpose_unknown",
  ],
  ["name_malformed", "name", "Market"],
  ["name_malformed", "name", "a".repeat(41)],
  ["name_malformed", "packs/1/name", "fo_od"],
  ["name_malformed", `${EAT_AT}/name`, undefined, "subscriber_purpose_unknown"],
  ["name_malformed", "sources/0/name", "1st"],
  ["name_malformed", "subscribers/0/name", ""],
  ["name_malformed", `${INSPECTED}/says/Result`, { class: "money" }],
  ["name_malformed", `${VISITS}/records/Inspected`, { says: {}, counts: {} }],
  ["two_of_one_name", `packs/1/name`, "trading"],
  ["two_of_one_name", "sources/1/name", "market"],
  ["two_of_one_name", "subscribers", twice({ name: "shop", title: "A shop", purposes: [] })],
  ["two_of_one_name", "packs/1/purposes", twice(lawfulConfig.packs[1]?.purposes[0])],
  ["two_of_one_name", "packs/1/registers", twice(lawfulConfig.packs[1]?.registers[0])],
  ["jurisdiction_malformed", "jurisdiction", "Europe"],
  ["law_pack_unknown", "lawPacks", { commerce: "mars" }],
  ["law_pack_unknown", "lawPacks", { commerce: "toString", inspections: "us" }],
  ["law_pack_unknown", "lawPacks", { commerce: undefined }],
  ["sector_unknown", "lawPacks", { welfare: "us" }],
  ["part_malformed", "lawPacks", "eu"],
  ["sector_unknown", `${VISITS}/sector`, { kind: "sector", name: "welfare" }],
  ["sector_unknown", `${VISITS}/sector`, undefined],
  ["two_sectors_with_persons", `${ORDERS}/sector`, { kind: "sector", name: "lending" }],
  ["purpose_reads_across_sectors", `${EAT_AT}/about`, ["person"], "purpose_about_kind_not_in_register"],
  ["record_type_not_shipped", `${RATED}/says/rating/max`, 11],
  ["record_type_not_shipped", `${RATED}/onePer`, ["by"]],
  ["record_type_not_shipped", `${TRADES}/records`, { reviewed: trades.records.rated }],
  ["field_without_data_class", `${INSPECTED}/says/at/class`, undefined],
  ["field_without_data_class", `${INSPECTED}/says/at`, "place"],
  ["data_class_refused", `${INSPECTED}/says/at/class`, "health"],
  ["data_class_refused", `${RATED}/says/by`, { class: "religion" }],
  ["data_class_refused", `${RATED}/says/where`, { class: "place" }, "record_type_not_shipped"],
  ["field_name_reserved", `${INSPECTED}/says/month`, { class: "instant" }],
  ["range_malformed", `${INSPECTED}/says/seats`, { class: "quantity", min: 2, max: 1 }],
  ["range_malformed", `${INSPECTED}/says/seats`, { class: "quantity", min: 0, max: 2 ** 53 }],
  ["words_malformed", `${INSPECTED}/says/result/words`, []],
  ["words_malformed", `${INSPECTED}/says/result/words`, ["passed", "failed", "failed"]],
  ["words_malformed", `${INSPECTED}/says/result/words`, ["passed", "failed", "\ud800"]],
  ["one_per_unknown_field", `${INSPECTED}/onePer`, ["month", "nope"]],
  ["register_without_basis", `${VISITS}/basis`, undefined],
  ["register_without_basis", `${VISITS}/basis/kind`, "curiosity"],
  ["register_without_basis", `${VISITS}/basis/cite`, ""],
  ["public_without_cite", `${TRADES}/public`, true],
  ["public_without_cite", `${TRADES}/public/cite`, undefined],
  ["adverse_without_retention", `${ORDERS}/keep/adverse`, undefined],
  ["adverse_without_retention", `${INSPECTED}/adverse`, isWord("result", "failed")],
  ["retention_out_of_bounds", `${VISITS}/keep/other/years`, 0],
  ["retention_out_of_bounds", `${VISITS}/keep/other/years`, 31],
  ["retention_out_of_bounds", `${VISITS}/keep/other/years`, Number.POSITIVE_INFINITY],
  ["retention_out_of_bounds", `${ORDERS}/keep/adverse`, 5],
  ["retention_out_of_bounds", `${VISITS}/keep`, {}],
  ["two_counts_of_one_name", `${VISITS}/records/again`, { says: {}, counts: { passed: add(1) } }],
  ["two_counts_of_one_name", `${VISITS}/records/again`, { says: {}, counts: { pAssed: add(1) } }, "part_malformed"],
  ["count_name_reserved", `${INSPECTED}/counts/records`, add(1), "part_malformed"],
  ["count_reads_unknown_field", ...counting(when(isWord("reslut", "passed")))],
  ["count_reads_unknown_field", ...counting(when(present("constructor")))],
  ["count_reads_wrong_class", ...counting(add("result"))],
  ["count_reads_wrong_class", ...counting(when(isWord("at", "here")))],
  ["count_reads_wrong_class", ...counting(when(atLeast(daysBetween("result", "at"), 1)))],
  ["count_reads_wrong_class", ...counting(when(isRater("result", "steady")))],
  ["count_reads_wrong_class", `${TRADES}/records/rated/adverse`, isRater("by", "doubtful"), "record_type_not_shipped"],
  ["count_reads_unknown_field", ...counting(when(isRater("nobody", "steady")))],
  ["expression_malformed", ...counting(when({ kind: "rater", field: "result", oneOf: [] }))],
  ["expression_malformed", ...counting(when(isRater("result", "steady", "steady")))],
  ["model_reads_free_text", ...counting(when(present("licence")))],
  ["model_reads_free_text", ...counting(when(isWord("licence", "revoked")))],
  ["word_not_declared", ...counting(when(isWord("result", "passed", "closed")))],
  ["count_out_of_bounds", ...counting(add(10_000_001))],
  ["count_out_of_bounds", `${TRADES}/records/rated/counts/bad`, add(-1), "record_type_not_shipped"],
  ["count_out_of_bounds", `${TRADES}/records/rated/counts/good`, add(1001), "record_type_not_shipped"],
  [
    "count_out_of_bounds",
    `${INSPECTED}/adverse`,
    { kind: "compare", is: "below", left: add(2 ** 53 - 1, 1), right: add(0) },
    "adverse_without_retention",
  ],
  ["expression_malformed", ...counting("result")],
  ["expression_malformed", ...counting({ kind: "regex", of: "x" })],
  ["expression_malformed", ...counting({ kind: "constant", value: 0.5 })],
  ["expression_malformed", ...counting({ kind: "max", of: [] })],
  ["expression_malformed", ...counting({ kind: "add", of: Object.assign([], { length: 3 }) })],
  [
    "expression_malformed",
    `${INSPECTED}/adverse`,
    { kind: "compare", is: "like", left: add(1), right: add(1) },
    "adverse_without_retention",
  ],
  ["expression_too_large", ...counting(add(...many(64, () => 1)))],
  ["expression_too_large", ...counting(nested(23))],
  ["purpose_without_outcome", `${TRADE_WITH}/outcome`, undefined],
  ["purpose_without_outcome", `${TRADE_WITH}/outcome/bad`, undefined],
  ["purpose_without_outcome", `${TRADE_WITH}/outcome/bad/count`, "good"],
  ["purpose_without_outcome", `${TRADE_WITH}/outcome/words/many`, undefined],
  ["purpose_outcome_not_read", `${TRADE_WITH}/outcome/bad/count`, "worse"],
  ["purpose_outcome_not_read", `${TRADE_WITH}/ratings`, { ...ratings, sum: { register: "trades", count: "stars" } }],
  ["purpose_without_outcome", `${TRADE_WITH}/ratings`, { ...ratings, number: undefined }],
  ["range_malformed", `${TRADE_WITH}/ratings`, { ...ratings, max: -10 }],
  ["purpose_outcome_not_read", `${TRADE_WITH}/outcome/bad/register`, "orders"],
  ["purpose_reads_undeclared_register", `${TRADE_WITH}/reads/0`, { ...trades, version: 2 }, "purpose_outcome_not_read"],
  ["purpose_reads_undeclared_register", `${TRADE_WITH}/reads/1`, {}],
  ["purpose_about_kind_not_in_register", `${TRADES}/about`, ["body"]],
  ["purpose_about_kind_not_in_register", `${ORDERS}/about`, ["person"]],
  ["model_unknown", `${TRADE_WITH}/model`, { kind: "oracle", leastEvidence: 3 }],
  ["least_evidence_missing", `${TRADE_WITH}/model/leastEvidence`, undefined],
  ["least_evidence_missing", `${TRADE_WITH}/model/leastEvidence`, 0],
  ["grades_not_descending", `${TRADE_WITH}/grades/C`, 0.97],
  ["grades_not_descending", `${TRADE_WITH}/grades/C`, Number.NaN],
  ["grades_not_descending", `${TRADE_WITH}/grades/E`, 0.1],
  ["grades_not_descending", `${TRADE_WITH}/grades/A`, 1.01],
  ["source_register_unknown", "sources/0/registers/0", "rumours"],
  ["subscriber_purpose_unknown", "subscribers/0/purposes/0", "marry"],
  ["consent_without_cite", `${TRADE_WITH}/consent`, {}],
  ["part_unknown", `${TRADE_WITH}/consent`, { cite: "market rules, section 9", from: "everybody" }],
  ["asker_without_cite", `${TRADE_WITH}/asker`, { reads: [trades] }],
  ["asker_without_cite", `${TRADE_WITH}/asker`, "everybody", "part_malformed"],
  ["part_malformed", `${TRADE_WITH}/asker`, { reads: [], cite: "market rules, section 8" }],
  ["part_unknown", `${TRADE_WITH}/asker`, { reads: [trades], cite: "market rules, section 8", from: "everybody" }],
  ["purpose_reads_undeclared_register", `${TRADE_WITH}/asker`, { reads: [{ ...trades, version: 2 }], cite: "market rules, section 8" }],
  ["purpose_reads_across_sectors", `${TRADE_WITH}/asker`, { reads: [visits], cite: "market rules, section 8" }],
  ["purpose_reads_across_sectors", `${EAT_AT}/asker`, { reads: [visits], cite: "food act, section 13" }],
  ["freeze_exemption_malformed", "subscribers/0/passesFreeze", { reason: "a_friend", cite: "a law" }, "freeze_exemption_unlawful"],
  ["freeze_exemption_malformed", "subscribers/0/passesFreeze", { reason: "named_by_law" }, "freeze_exemption_unlawful"],
  ["freeze_exemption_unlawful", "subscribers/0/passesFreeze", { reason: "existing_creditor", cite: "15 USC 1681c-1(i)(4)" }],
  ["operator_key_malformed", "operators", ["olga"]],
  ...REPAIRS,
  ["two_of_one_name", "operators", [OLGA, OLGA]],
  ["two_of_one_name", "operators", [OLGA, OLGA.replace("olga", "otto")]],
];

describe("a lawful configuration", () => {
  test("has no breach, and is what it was before", () => {
    expect(breachesOf(lawfulConfig, { shipped: lawfulShipped, known })).toEqual([]);
    expect(() => assertLawful(lawfulConfig, precedents)).not.toThrow();
  });

  test("may have a part undefined that may be absent", () => {
    expect(reasonsOf(broken(`${VISITS}/public`, null))).toEqual(["public_without_cite"]);
    const copy = structuredClone(lawfulConfig);
    expect(reasonsOf({ ...copy, notes: undefined })).toEqual([]);
  });

  test("at each limit is still lawful", () => {
    expect(reasonsOf(broken(...counting(add(...many(63, () => 1)))))).toEqual([]);
    expect(reasonsOf(broken(...counting(nested(22))))).toEqual([]);
    expect(reasonsOf(broken(...counting(add(1_000))))).toEqual([]);
    expect(reasonsOf(broken(`${INSPECTED}/counts/other`, add(10_000_000)))).not.toContain("count_out_of_bounds");
    expect(reasonsOf(broken(`${VISITS}/keep/other/years`, 30))).toEqual([]);
  });
});

describe("one breach", () => {
  const rows = ROWS.map(([reason, path, value, ...also]) => ({ reason, path, value, also }));

  test.each(rows)("$reason: $path", ({ reason, path, value, also }) => {
    expect(reasonsOf(broken(path, value))).toEqual([reason, ...also].sort());
  });

  test("register_changed_without_new_version: the law changes under a new number only", () => {
    const changed = broken(`${VISITS}/keep/other/years`, 11);
    expect(breachesOf(changed, { shipped: lawfulShipped, known })).toEqual([
      {
        reason: "register_changed_without_new_version",
        at: "packs.food.registers.visits",
        message: "saw visits@1 other than it was before, wanted a new version",
      },
    ]);
    expect(breachesOf(broken(`${VISITS}/version`, 2), { shipped: lawfulShipped, known })).toEqual([]);
  });

  test("every reason of the closed list is provoked above", () => {
    const provoked = new Set<string>(["register_changed_without_new_version", ...ROWS.map(([reason]) => reason)]);
    expect([...provoked].sort()).toEqual([...BREACH_REASONS].sort());
  });
});

describe("breachesOf", () => {
  test("lists every breach, sorted by place, each once", () => {
    const config = broken(`${INSPECTED}/counts/passed`, add("nope", "nope"));
    const both = isStep(config) ? { ...config, jurisdiction: "Europe" } : undefined;
    expect(breachesOf(both, precedents)).toEqual([
      { reason: "jurisdiction_malformed", at: "jurisdiction", message: 'saw "Europe", wanted an ISO 3166 code in lower case, or eu' },
      {
        reason: "count_reads_unknown_field",
        at: "packs.food.registers.visits.records.inspected.counts.passed",
        message: 'saw "nope", wanted one of result, at, licence',
      },
    ]);
  });

  test.each([[undefined], [null], ["config"], [[]], [{}], [() => lawfulConfig]])("refuses %s, and says so", (config) => {
    expect(reasonsOf(config)).toContain("part_malformed");
  });

  test("takes an expression that contains itself for too large", () => {
    const loop = { kind: "add", of: [{ kind: "constant", value: 1 }] as unknown[] };
    loop.of.push(loop);
    expect(reasonsOf(broken(`${INSPECTED}/counts/passed`, loop))).toEqual(["expression_too_large"]);
  });

  test("treats a register about nobody in particular as about persons", () => {
    expect(reasonsOf(broken(`${VISITS}/about`, undefined))).toEqual(
      expect.arrayContaining(["part_malformed", "two_sectors_with_persons", "record_type_not_shipped", "data_class_refused"]),
    );
  });

  test("never throws, whatever stands anywhere, and calls lawful only what has a text", () => {
    const anything = fc.anything({ withSparseArray: true, withBigInt: true, withDate: true, withNullPrototype: true, withMap: true });
    const places = fc.constantFrom(...placesIn(lawfulConfig, ""));
    fc.assert(
      fc.property(places, anything, (path, value) => {
        const config: unknown = broken(path, value);
        const breaches = breachesOf(config, precedents);
        for (const { at, message } of breaches) expect(at + message).not.toMatch(/\p{Cc}/u);
        const text = breaches.length === 0 ? textOf(config) : "refused";
        expect(text).not.toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});

function textOf(config: unknown): string {
  assertLawful(config, precedents);
  return configText(config);
}

function placesIn(value: unknown, path: string): string[] {
  if (!isStep(value)) return [path];
  return [
    ...(path === "" ? [] : [path]),
    ...Object.entries(value).flatMap(([name, part]) => placesIn(part, path === "" ? name : `${path}/${name}`)),
  ];
}

describe("assertLawful", () => {
  test("throws config_against_law with a line for each breach, and the breaches as details", () => {
    const config = broken(`${INSPECTED}/says/at/class`, "health");
    const error = caught(() => assertLawful(config, precedents));
    expect(error).toMatchObject({ code: "config_against_law", details: { breaches: breachesOf(config, precedents) } });
    expect(error).toHaveProperty(
      "message",
      expect.stringMatching(
        /1 times:\n {2}packs\.food\.registers\.visits\.records\.inspected\.says\.at: data_class_refused: saw "health", wanted/,
      ),
    );
  });
});

function caught(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
