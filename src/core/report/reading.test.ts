import { describe, expect, it } from "vitest";
import { ONE_OF_EACH } from "../../../test/one-of-each.ts";
import { LANGUAGES } from "../../lib/index.ts";
import { market } from "../../packs/configs/index.ts";
import type { DisputeStep } from "../dispute/index.ts";
import type { Statement } from "../statement/index.ts";
import { chaptersOf } from "./chapters.ts";
import { disclosedDeeds } from "./disclosed-deeds.ts";
import { type Deed, type Report, readingOf } from "./index.ts";

const AT = 1_795_305_600_000_000;

const report: Report = {
  madeAt: AT,
  standingAt: AT,
  isSimulated: false,
  nonConformant: [],
  keeper: { name: "market", title: "A marketplace" },
  zone: "Europe/Brussels",
  subject: { id: "1a2b3c4d-0000-4000-8000-000000000001", kind: "person", identifiers: ["account:otc:1"] },
  linked: [],
  registers: [],
  laws: [],
  standings: [],
  records: [],
  looks: [],
  freezes: [],
  deeds: [],
  withheld: undefined,
  destroyed: { records: 0, checks: 0 },
};

const isDeed = (statement: Statement): statement is Deed =>
  "subject" in statement && statement.kind !== "record" && statement.kind !== "check";
const DEEDS = Object.values<Statement>(ONE_OF_EACH).filter(isDeed);

const taken = { at: AT, by: "operator", text: "see the receipt", evidence: [] } as const;
const clock = { at: AT, by: "clock", recordedAt: AT } as const;
const STEPS: readonly DisputeStep[] = [
  { ...taken, step: "opened", by: "subject", dispute: "d", record: "r", ground: "not_mine", routeBy: AT, decideBy: AT },
  { ...taken, step: "reopened", because: "ordered_by_authority", routeBy: AT, decideBy: AT },
  { step: "routed", by: "operator", at: AT, answerBy: AT },
  { ...taken, step: "answered", by: "source", verdict: "verified" },
  { ...clock, step: "answer_overdue" },
  { ...taken, step: "extended", because: "complexity", decideBy: AT },
  { ...clock, step: "decision_overdue" },
  { ...clock, step: "escalated", decideBy: AT },
  { ...taken, step: "decided", outcome: "upheld", tellBy: AT },
  { ...clock, step: "decided", outcome: "objection_recorded", tellBy: AT },
  { step: "told", by: "operator", at: AT, statementBy: AT },
  { step: "statement_sent", by: "subject", at: AT, text: "It never came." },
  { step: "statement_answered", by: "operator", at: AT, answer: "attached" },
  { step: "reinserted", by: "operator", at: AT, tellBy: AT },
  { step: "joined", by: "operator", at: AT, into: "e" },
  { step: "taken_back", by: "subject", at: AT },
];
const disputed = STEPS.map((step, i): Extract<Deed, { kind: "dispute" }> => ({ ...ONE_OF_EACH.dispute, id: `step-${i}`, step }));

describe.each(LANGUAGES)("a file read in %s", (language) => {
  const reading = readingOf(report, market, language);

  it.each([...DEEDS, ...disputed].map((deed) => [deed.kind, deed] as const))("tells a %s in whole sentences", (_kind, deed) => {
    const text = reading.deedText(deed);
    expect(text).toMatch(
      language === "en" ? /^(?!(you|the|an?)\b).*([.!?”]|(evidence|are|reasons): .+)$/su : /[。：”？]$|依据：.+$|理由：.+$|身份：.+$/su,
    );
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{| {2}/);
    expect(/\p{Script=Han}/u.test(text)).toBe(language === "zh-Hans");
  });

  it("says whose deed it was, by the names of the configuration", () => {
    const party = ["subject", "operator:olga", "source:bitcoin-otc", "demo", "subscriber:demo", "representative:Ann"].map(reading.party);
    expect(party).toEqual(
      language === "en"
        ? [
            "you",
            "olga (operator)",
            "Bitcoin-OTC, ratings among traders",
            "Whoever tries it out",
            "Whoever tries it out",
            "Ann, who acts for you",
          ]
        : ["您", "olga（运营者）", "Bitcoin-OTC, ratings among traders", "Whoever tries it out", "Whoever tries it out", "Ann（代表您）"],
    );
  });

  it("has all words of the other language", () => {
    expect(Object.keys(reading.words.parts)).toEqual(Object.keys(readingOf(report, market, "en").words.parts));
    expect(reading.recordNamed("gone")).toBe(reading.words.records.unknown);
  });
});

describe("the chapters of a file", () => {
  it("hold each deed once, but for what is told with a record or an answer", () => {
    const { lists, notices, disputes } = chaptersOf(DEEDS.toReversed());
    const told = [
      ...Object.values(lists).flat(),
      ...notices.flatMap(({ notice, result }) => (result === undefined ? [notice] : [notice, result])),
      ...disputes.flatMap(({ deeds }) => deeds),
    ];
    const kinds = told.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    const elsewhere = DEEDS.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind));
    for (const kind of elsewhere) expect(["withdrawal", "correction", "redecision", "renewed_check"]).toContain(kind);
  });

  it("follow a dispute: open until it is decided, with its last deadline, and the statement that travels", () => {
    const stepsUntil = (last: DisputeStep["step"]) => disputed.slice(0, STEPS.findIndex(({ step }) => step === last) + 1).toReversed();
    const stateUntil = (last: DisputeStep["step"]) => chaptersOf(stepsUntil(last)).disputes[0];
    expect(stateUntil("routed")).toMatchObject({ state: "open", dueBy: AT, statement: undefined });
    expect(stateUntil("told")).toMatchObject({ state: "decided", dueBy: undefined });
    expect(stateUntil("statement_answered")).toMatchObject({ state: "decided", statement: "It never came." });
    expect(stateUntil("taken_back")).toMatchObject({ state: "ended" });
  });
});

describe("a look that is withheld", () => {
  const look = { ...ONE_OF_EACH.authority_look, id: "look" };
  const withheld = { ...ONE_OF_EACH.withholding, look: "look", until: AT };
  const deeds: readonly Deed[] = [withheld, look, ONE_OF_EACH.freeze];

  it("is counted and not told, to the last microsecond, and then is told by itself", () => {
    expect(disclosedDeeds(deeds, AT)).toEqual({ deeds: [ONE_OF_EACH.freeze], withheld: { looks: 1, until: AT } });
    expect(disclosedDeeds(deeds, AT + 1)).toEqual({ deeds, withheld: undefined });
  });

  it("is withheld as long as the longest statement of it says", () => {
    const renewed = [{ ...withheld, id: "again", until: AT + 5 }, ...deeds];
    expect(disclosedDeeds(renewed, AT + 5).withheld).toEqual({ looks: 1, until: AT + 5 });
    expect(disclosedDeeds(renewed, AT + 6).deeds).toHaveLength(4);
  });
});
