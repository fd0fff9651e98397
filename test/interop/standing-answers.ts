import { constant, defineRegister, defineSector, type Grades, type Purpose, type Register } from "../../src/core/law/index.ts";
import { type OwnRecordModel, type Standing, standingOf } from "../../src/core/standing/index.ts";

/** Standings to be computed, as JSON that any language reads. A case names its model and purpose by their place in the lists. */
export type StandingCases = {
  readonly models: readonly Pick<OwnRecordModel, "priorStrength" | "baseRate" | "weights">[];
  readonly purposes: readonly { readonly grades: Grades; readonly leastEvidence: number }[];
  readonly cases: readonly StandingCase[];
};

/** One tally, in columns: so many good and bad outcomes in each of these months. `month` is the one asked about. */
export type StandingCase = {
  readonly model: number;
  readonly purpose: number;
  readonly month: number;
  readonly months: readonly number[];
  readonly good: readonly number[];
  readonly bad: readonly number[];
};

/** A standing in numbers. `bits` are the 64 bits of a double (IEEE 754), in hex, the sign first. */
export type StandingNumbers = {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  readonly evidence: number;
  readonly bits: Readonly<Record<"probability" | "low" | "high" | "evidence", string>>;
  readonly own: readonly [good: number, bad: number];
  readonly grade: string;
  readonly reasons: readonly (readonly [code: string, points: number, bits: string])[];
  /** So many outcomes, or another bin of a scorecard's line. */
  readonly changes: readonly (
    | readonly [grade: string, side: "good" | "bad", count: number]
    | readonly [grade: string, code: string, from: number | null, below: number | null]
  )[];
};

/** The standings of all cases, in order. Runs in a browser as well. */
export function standingsOf(given: StandingCases): Standing[] {
  return given.cases.map((each) => {
    const model = given.models[each.model];
    const purpose = given.purposes[each.purpose];
    if (model === undefined || purpose === undefined) throw new RangeError("a case names a model or a purpose that is not there");
    const trades = each.months.map((month, i) => {
      const [good, bad] = [each.good[i] ?? 0, each.bad[i] ?? 0];
      return { month, records: good + bad, counts: TRADES.countNames.map((name) => (name === "good" ? good : bad)) };
    });
    return standingOf({ purpose: purposeWith(purpose, [TRADES]), model: modelWith(model), tallies: { trades }, month: each.month });
  });
}

/** The numbers of a standing, with their bits. */
export function numbersOf({ probability, interval, evidence, own, grade, reasons, changes }: Standing): StandingNumbers {
  const doubles = { probability, low: interval.low, high: interval.high, evidence };
  return {
    ...doubles,
    bits: { probability: bitsOf(probability), low: bitsOf(interval.low), high: bitsOf(interval.high), evidence: bitsOf(evidence) },
    own: [own.good, own.bad],
    grade,
    reasons: reasons.map(({ code, points }) => [code, points, bitsOf(points)] as const),
    changes: changes.map((change) => {
      if ("bin" in change) return [change.grade, change.bin.code, change.bin.from ?? null, change.bin.below ?? null] as const;
      return "good" in change ? ([change.grade, "good", change.good] as const) : ([change.grade, "bad", change.bad] as const);
    }),
  };
}

function bitsOf(double: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, double);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

const TRADES = defineRegister({
  name: "trades",
  version: 1,
  sector: defineSector("commerce"),
  about: ["person"],
  basis: { kind: "contract", cite: "market rules, section 4" },
  keep: { other: { years: 5 } },
  records: { rated: { says: {}, counts: { good: constant(1), bad: constant(1) } } },
});

const WORDS = { one: "rating", many: "ratings", good: "not negative", bad: "negative", subject: "trader" };

/** The purpose of a case, which reads these registers. */
export function purposeWith({ grades, leastEvidence }: StandingCases["purposes"][number], reads: readonly Register[]): Purpose {
  return {
    kind: "purpose",
    name: "trade-with",
    question: "Will the next trade with this trader go well?",
    about: ["person"],
    reads,
    outcome: { good: { register: "trades", count: "good" }, bad: { register: "trades", count: "bad" }, words: WORDS },
    model: { kind: "trained", leastEvidence },
    grades,
  };
}

function modelWith(parts: StandingCases["models"][number]): OwnRecordModel {
  const fitted = { baseAmong: "newcomers", baseHalfLifeMonths: 6, fittedOn: { outcomes: 1000, logLoss: 0.3 } } as const;
  return { kind: "own-record", purpose: "trade-with", day: 0, halfLifeMonths: 12, ...fitted, ...parts };
}
