import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawfulConfig } from "../../../../test/lawful-config.ts";
import { configText, LAW_PACKS, present, WIDENING_KINDS, type WideningKind, when, wideningsOf } from "../index.ts";

type Step = Record<string, unknown>;
const isStep = (value: unknown): value is Step => typeof value === "object" && value !== null;

const LAWFUL = configText(lawfulConfig);

/** The text with one part put in its place (`+`: at the end of a list), or left out when the value is undefined. */
function changed(text: string, path: string, value: unknown): string {
  const copy: unknown = JSON.parse(text);
  const steps = path.split("/");
  const last = steps.pop() ?? "";
  let part: unknown = copy;
  for (const step of steps) part = isStep(part) ? part[step] : undefined;
  if (!isStep(part)) throw new Error(`the configuration has no ${path}`);
  if (Array.isArray(part) && last === "+") part.push(value);
  else if (value === undefined && Array.isArray(part)) part.splice(Number(last), 1);
  else if (value === undefined) delete part[last];
  else part[last] = value;
  return JSON.stringify(copy);
}

function valueAt(text: string, path: string): unknown {
  return path.split("/").reduce<unknown>((part, step) => (isStep(part) ? part[step] : undefined), JSON.parse(text));
}

const kindsOf = (before: string, after: string): WideningKind[] => [...new Set(wideningsOf(before, after).map(({ what }) => what))];

const TRADES = "packs/0/registers/0";
const ORDERS = "packs/0/registers/1";
const VISITS = "packs/1/registers/0";
const ENDED = `${ORDERS}/records/ended`;
const TRADE_WITH = "packs/0/purposes/0";
const EAT_AT = "packs/1/purposes/0";
const DUTIES = "lawPacks/commerce/duties";
const [OLGA, OTTO, IDA] = ["olga", "otto", "ida"].map((name, at) => `${name}+0000000${at}+A${String(at).repeat(43)}`);
const OPERATED = changed(LAWFUL, "operators", [OLGA, OTTO]);
const REPAIR = {
  name: "one-time",
  title: "One-time repair",
  cite: "a law",
  register: "trades",
  type: "rated",
  from: "2026-04-01",
  when: [],
};
const REPAIRED = changed(LAWFUL, "repairs", [REPAIR]);

const duty = (name: string) => {
  const duties = valueAt(LAWFUL, DUTIES);
  const at = Array.isArray(duties) ? duties.findIndex((one: Step) => one.name === name) : -1;
  if (at === -1) throw new Error(`the eu has no ${name}`);
  return `${DUTIES}/${at}`;
};

type Row = readonly [what: WideningKind, path: string, value: unknown, before?: string];

/** What each step away from the lawful configuration widens. */
const ROWS: readonly Row[] = [
  ["register_new", `${TRADES}/name`, "deals"],
  ["register_new", `${VISITS}/about`, ["person", "body"]],
  ["register_in_other_sector", `${ORDERS}/sector`, "lending"],
  ["record_type_new", `${TRADES}/records/praised`, { says: {}, counts: {} }],
  ["field_new", `${TRADES}/records/rated/says/note`, { class: "evidence" }],
  ["field_wider", `${ENDED}/says/end/words`, ["delivered", "cancelled", "lost", "stolen"]],
  ["field_wider", `${ENDED}/says/items/max`, 501],
  ["field_wider", `${ENDED}/says/note/optional`, undefined],
  ["field_wider", `${ENDED}/says/note/class`, "reference"],
  ["kept_longer", `${ORDERS}/keep/adverse/years`, 4],
  ["kept_longer", `${ORDERS}/keep/other/years`, 8],
  ["kept_longer", `${ENDED}/adverse`, undefined],
  ["kept_more_of_one", `${ENDED}/onePer`, undefined],
  ["kept_more_of_one", `${TRADES}/records/rated/onePer`, ["by"]],
  ["basis_other", `${TRADES}/basis/kind`, "legitimate-interest"],
  ["count_reads_more", `${ENDED}/counts/kept`, when(present("price"))],
  ["purpose_reads_more", `${TRADE_WITH}/reads`, ["trades@1", "orders@2"]],
  ["purpose_reads_more", `${TRADE_WITH}/asker`, { reads: ["trades@1"], cite: "market rules, section 8" }],
  ["purpose_reads_more", `${EAT_AT}/asker`, { reads: ["visits@1"], cite: "food act, section 13" }],
  ["model_reads_more", `${TRADE_WITH}/model/kind`, "trained"],
  ["purpose_new", `${TRADE_WITH}/name`, "lend-to"],
  ["purpose_new", `${EAT_AT}/about`, ["body", "person"]],
  ["purpose_asks_otherwise", `${TRADE_WITH}/outcome/good/count`, "weight"],
  ["consent_dropped", `${TRADE_WITH}/consent`, undefined, changed(LAWFUL, `${TRADE_WITH}/consent`, { cite: "market rules, section 9" })],
  ["open_to_all", `${ORDERS}/public`, { cite: "market rules, section 8" }],
  ["reader_passes_freeze", "subscribers/0/passesFreeze", { reason: "named_by_law", cite: "a law" }],
  ["reader_passes_freeze", "subscribers/+", { name: "court", purposes: [], passesFreeze: { reason: "named_by_law", cite: "a law" } }],
  ["law_pack_weaker", "lawPacks/commerce", undefined],
  ["law_pack_weaker", "lawPacks/commerce", LAW_PACKS.find(({ name }) => name === "us")],
  ["law_pack_weaker", duty("decide_dispute"), undefined],
  ["law_pack_weaker", `${duty("decide_dispute")}/number/amount`, 2],
  ["law_pack_weaker", `${duty("decide_dispute")}/number/unit`, "days"],
  ["law_pack_weaker", `${duty("while_open")}/atEnd`, "mark_while_open"],
  ["law_pack_weaker", `${DUTIES}/+`, { name: "pass_freeze", atEnd: "let_pass", citation: "a law", isConfirmed: true }],
  ["law_pack_weaker", "lawPacks/commerce/zone", "Asia/Shanghai"],
  ["repair_dropped", "repairs", undefined, REPAIRED],
  ["repair_dropped", "repairs/0/from", "2027-04-01", REPAIRED],
  ["operator_new", "operators", [OLGA, OTTO, IDA], OPERATED],
  ["operators_too_few", "operators", [OLGA], OPERATED],
  ["part_other", "whatever", true],
  ["part_other", `${TRADES}/whatever`, true],
];

/** Steps that widen nothing: what is taken away, or protects more, or is no matter of law 11. */
const NARROWER: readonly (readonly [path: string, value: unknown])[] = [
  [TRADES, undefined],
  ["packs/1", undefined],
  [TRADE_WITH, undefined],
  [`${TRADES}/version`, 2],
  [`${TRADES}/about`, ["body"]],
  [`${TRADES}/public`, undefined],
  [`${TRADES}/basis`, { kind: "consent", cite: "the trader's own word" }],
  [`${ORDERS}/keep/other/years`, 4],
  [`${ORDERS}/keep/adverse/years`, 1],
  [`${ENDED}/says/note`, undefined],
  [`${ENDED}/says/order/optional`, true],
  [`${ENDED}/says/end/words`, ["delivered", "lost"]],
  [`${ENDED}/says/items`, { class: "quantity", min: 2, max: 499 }],
  [`${ENDED}/counts/lateDays`, undefined],
  [`${TRADE_WITH}/consent`, { cite: "market rules, section 9" }],
  [`${TRADE_WITH}/question`, "Will the next trade with them go well?"],
  [`${TRADE_WITH}/grades/A`, 0.995],
  [`${TRADE_WITH}/model/leastEvidence`, 5],
  [`${duty("decide_dispute")}/number/amount`, 0],
  [`${duty("decide_dispute")}/citation`, "GDPR Art. 12(3), as amended"],
  [
    `${DUTIES}/+`,
    { name: "place_freeze", number: { amount: 1, unit: "days" }, from: "freeze_asked", citation: "a law", isConfirmed: true },
  ],
  ["title", "Another market"],
  ["sources/+", { name: "fair", title: "A fair", registers: ["trades"] }],
  ["subscribers/+", { name: "bank", title: "A bank", purposes: ["trade-with"] }],
  ["subscribers/0", undefined],
  ["operators", [OLGA, OTTO]],
  ["repairs", [REPAIR]],
  ["repairs", [{ ...REPAIR, title: "Repair, once" }]],
  [`${VISITS}/keep/other/years`, 30],
  [`${VISITS}/public`, { cite: "food act, section 13" }],
  [`${EAT_AT}/reads`, ["visits@1"]],
  [`${EAT_AT}/model/kind`, "trained"],
];

const narrowed = (steps: readonly number[]): string =>
  steps.reduce((text, step) => {
    const [path, value] = NARROWER[step] ?? ["title", "nothing"];
    try {
      return changed(text, path, value);
    } catch {
      // What it would change was taken away before.
      return text;
    }
  }, LAWFUL);

const someSteps = fc.uniqueArray(fc.nat(NARROWER.length - 1), { maxLength: 8 });

describe("a change of law", () => {
  test.each(ROWS.map(([what, path, value, before = LAWFUL]) => ({ what, path, value, before })))(
    "is a widening: $what at $path",
    ({ what, path, value, before }) => {
      const found = wideningsOf(before, changed(before, path, value));
      expect(found.map((one) => one.what)).toContain(what);
      for (const { at, says } of found) expect([at, says].every((text) => text.length > 3 && text.length < 300)).toBe(true);
    },
  );

  test("of each kind is provoked above", () => {
    expect([...new Set(ROWS.map(([what]) => what))].sort()).toEqual([...WIDENING_KINDS].sort());
  });

  test.each(NARROWER)("is none at %s", (path: string, value: unknown) => {
    expect(wideningsOf(LAWFUL, changed(LAWFUL, path, value))).toEqual([]);
  });

  test("is none where nothing changes", () => {
    for (const [, path, value, before = LAWFUL] of ROWS) {
      const after = changed(before, path, value);
      expect([kindsOf(before, before), kindsOf(after, after)]).toEqual([[], []]);
    }
  });

  test("is none however much is taken away, and going on from there is none again", () => {
    fc.assert(
      fc.property(someSteps, someSteps, (first, then) => {
        const [less, least] = [narrowed(first), narrowed([...first, ...then])];
        expect([kindsOf(LAWFUL, less), kindsOf(less, least), kindsOf(LAWFUL, least)]).toEqual([[], [], []]);
      }),
    );
  });

  test("is a widening in as many small steps as in one", () => {
    const steps = fc.constantFrom(...ROWS.filter(([, , , before]) => before === undefined));
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 4 }), someSteps, (wider, narrower) => {
        const stops = [narrowed(narrower)];
        for (const [, path, value] of wider) {
          try {
            stops.push(changed(stops.at(-1) ?? "", path, value));
          } catch {
            return;
          }
        }
        const isOneWider = wideningsOf(stops[0] ?? "", stops.at(-1) ?? "").length > 0;
        const isStepWider = stops.some((stop, at) => at > 0 && wideningsOf(stops[at - 1] ?? "", stop).length > 0);
        expect(isStepWider || !isOneWider).toBe(true);
      }),
    );
  });

  test("is none where less is read of whoever asks, or the same under another citation", () => {
    const more = changed(LAWFUL, `${TRADE_WITH}/asker`, { reads: ["trades@1", "orders@2"], cite: "market rules, section 8" });
    for (const asker of [undefined, { reads: ["orders@2"], cite: "market rules, section 8" }, { reads: ["orders@2"], cite: "another" }]) {
      expect(wideningsOf(more, changed(more, `${TRADE_WITH}/asker`, asker))).toEqual([]);
    }
  });

  test("can be taken back: what was taken away is wider again", () => {
    const back = ["register_new", "purpose_new", "open_to_all", "field_new", "kept_longer", "law_pack_weaker"] as const;
    const found = NARROWER.flatMap(([path, value]) => kindsOf(changed(LAWFUL, path, value), LAWFUL));
    for (const kind of back) expect(found).toContain(kind);
  });
});
