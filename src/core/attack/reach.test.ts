import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsOf, MONTH, tradeWith as purpose, trades, unheldTrades } from "../../../test/forged-market.ts";
import type { RaterClass } from "../law/index.ts";
import {
  bareStandingOf,
  type Characteristic,
  FULL_WEIGHT,
  type Model,
  type OwnRecordModel,
  type Reading,
  readerOf,
  type ScorecardModel,
} from "../standing/index.ts";
import { fold, merge, type TallyEntry } from "../tally/index.ts";
import { countsEachRaterOnce } from "./counting-raters.ts";
import { reachOf } from "./reach.ts";
import { reachOfReading } from "./reading-reach.ts";

const rating = fc.integer({ min: -10, max: 10 });
const age = fc.nat(30);
const said: fc.Arbitrary<TallyEntry[]> = fc.array(
  fc.record({ rating, age }).map((each) => ({ month: MONTH - each.age, counts: countsOf(each.rating) })),
  { maxLength: 25 },
);

const weightsOf = (halfLifeMonths: number) =>
  Array.from({ length: 40 }, (_, at) => Math.round(FULL_WEIGHT * 0.5 ** (at / halfLifeMonths))).filter((weight) => weight >= 1_024);
const halfLife = fc.constantFrom(0.5, 1, 3, 12, 60);
const baseRate = fc.double({ min: 0.02, max: 0.98, noNaN: true });

const ownRecordModel: fc.Arbitrary<OwnRecordModel> = fc.record({
  kind: fc.constant("own-record" as const),
  purpose: fc.constant("trade-with"),
  day: fc.constant(0),
  halfLifeMonths: fc.constant(1),
  weights: halfLife.map(weightsOf),
  priorStrength: fc.constantFrom(0.5, 1, 4, 20),
  baseRate,
  baseAmong: fc.constant("newcomers" as const),
  baseHalfLifeMonths: fc.constant(1),
  fittedOn: fc.constant({ outcomes: 0, logLoss: 0 }),
});

const { good, bad, goodTrusted, points, ratings, weight } = trades.counts;
const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({
    kind: fc.constant("share" as const),
    good: fc.constantFrom(good, goodTrusted),
    bad: fc.constant(bad),
    decay: fc.nat(1),
    strength: fc.constantFrom(1, 2, 8),
  }),
  fc.record({
    kind: fc.constant("amount" as const),
    counts: fc.constantFrom([good], [bad], [good, bad], [points], [weight], [goodTrusted]),
    decay: fc.nat(1),
  }),
  fc.record({
    kind: fc.constant("mean" as const),
    sum: fc.constantFrom(points, weight, bad),
    number: fc.constantFrom(ratings, good),
    decay: fc.nat(1),
  }),
  fc.record({ kind: fc.constant("tenure" as const), register: fc.constant("trades") }),
  fc.record({ kind: fc.constant("recency" as const), counts: fc.constantFrom([good], [bad], [good, bad], [points]) }),
  fc.record({
    kind: fc.constant("trend" as const),
    good: fc.constant(good),
    bad: fc.constant(bad),
    short: fc.constant(0),
    long: fc.constant(1),
    strength: fc.constant(2),
  }),
  fc.record({ kind: fc.constant("run" as const), good: fc.constant(good), bad: fc.constant(bad) }),
);
const edges = fc.uniqueArray(fc.oneof(fc.integer({ min: -10, max: 30 }), fc.double({ min: -1, max: 1.5, noNaN: true })), {
  minLength: 1,
  maxLength: 5,
});
const bin = fc.integer({ min: -40, max: 40 }).map((given) => ({ points: given, share: 0 }));
const characteristic: fc.Arbitrary<Characteristic> = fc
  .record({ reads: reading, edges, points: fc.array(bin, { minLength: 6, maxLength: 6 }), missing: bin })
  .map(({ reads, edges: found, points: given, missing }) => ({
    code: "x",
    of: "subject" as const,
    reads,
    bins: [
      ...[...found].sort((a, b) => a - b).map((below, at) => ({ below, points: given[at]?.points ?? 0, share: 0 })),
      { points: given[5]?.points ?? 0, share: 0 },
    ],
    missing,
  }));
const scorecardModel: fc.Arbitrary<ScorecardModel> = fc
  .record({ characteristics: fc.array(characteristic, { minLength: 1, maxLength: 4 }), halfLives: fc.tuple(halfLife, halfLife), baseRate })
  .map(({ characteristics, halfLives, baseRate: base }) => ({
    kind: "scorecard",
    purpose: "trade-with",
    day: 0,
    baseRate: base,
    baseHalfLifeMonths: 1,
    decays: halfLives.map((each) => ({ halfLifeMonths: each, weights: weightsOf(each) })),
    basePoints: 0,
    characteristics,
    table: { from: -100, probabilities: Array.from({ length: 201 }, (_, at) => (at + 1) / 202), pointsToDouble: 20 },
    evidence: { decay: 0, prior: 1, worth: 1 },
    fittedOn: { outcomes: 0, from: 0, to: 0, logLoss: 0 },
  }));

/** Whatever so many accounts say: each at most one rating in each of the last months that they have; or all of them the same, as often as they can. */
const campaign = fc
  .record({
    accounts: fc.integer({ min: 1, max: 12 }),
    months: fc.integer({ min: 1, max: 20 }),
    by: fc.constantFrom<RaterClass | undefined>("new", "trusted", undefined),
  })
  .chain(({ accounts, months, by }) => {
    const slots = Array.from({ length: accounts * months }, (_, at) => at % months);
    const given = fc.record({ rating, by: by === undefined ? fc.constantFrom<RaterClass>("new", "steady", "trusted") : fc.constant(by) });
    const some = fc.subarray(slots).chain((agos) => fc.tuple(...agos.map((ago) => given.map((each) => forgedOf(ago, each)))));
    const alike = fc
      .tuple(fc.constantFrom(-10, -1, 0, 10), given)
      .map(([extreme, each]) => slots.map((ago) => forgedOf(ago, { ...each, rating: extreme })));
    const held = by === undefined ? {} : { by };
    return fc.oneof(some, alike).map((forged) => ({ forged, question: { accounts, months, ...held } }));
  });

const forgedOf = (ago: number, given: { readonly rating: number; readonly by: RaterClass }): TallyEntry => ({
  month: MONTH - ago,
  counts: countsOf(given.rating, given.by),
});

const standingUnder = (model: Model, entries: readonly TallyEntry[]) =>
  bareStandingOf({ purpose, model, tallies: { trades: fold(entries) }, month: MONTH });

describe("what some accounts can do to a standing", () => {
  it.each([
    ["an own-record model", ownRecordModel],
    ["a scorecard", scorecardModel],
  ] as const)("stays within its reach under %s, whatever they say", (_, models) => {
    fc.assert(
      fc.property(models, said, campaign, (model: Model, honest, { forged, question }) => {
        const { low, high } = reachOf({ purpose, model, tallies: { trades: fold(honest) }, month: MONTH, ...question });
        const { probability } = standingUnder(model, [...honest, ...forged]);
        expect(probability).toBeGreaterThanOrEqual(low - 1e-12);
        expect(probability).toBeLessThanOrEqual(high + 1e-12);
      }),
      { numRuns: 1_500 },
    );
  });

  it("brings no characteristic's value beyond the reach of that reading", () => {
    fc.assert(
      fc.property(reading, scorecardModel, said, campaign, (reads, model, honest, { forged, question }) => {
        const addition = { ...question, month: MONTH, registers: purpose.reads };
        const reach = reachOfReading(reads, { model, tallies: { trades: fold(honest) }, addition });
        const read = readerOf(reads, { decays: model.decays, registers: purpose.reads });
        const value = read({ tallies: { trades: fold([...honest, ...forged]) }, month: MONTH, baseRate: model.baseRate });
        const isWithin = value === undefined ? reach.isMissing : reach.low <= value && value <= reach.high;
        expect(isWithin, `${value} within ${reach.low} to ${reach.high}`).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it("is at most kW / (n + kW) of a probability under an own-record model, and reached by all of them saying the same", () => {
    fc.assert(
      fc.property(ownRecordModel, said, campaign, (model, honest, { forged, question: { accounts, months } }) => {
        const before = standingUnder(model, honest);
        const after = standingUnder(model, [...honest, ...forged]);
        const counted = (accounts * model.weights.slice(0, months).reduce((sum, each) => sum + each, 0)) / FULL_WEIGHT;
        expect(Math.abs(after.probability - before.probability)).toBeLessThanOrEqual(counted / (before.evidence + counted) + 1e-12);
        const all = Array.from({ length: accounts }, () =>
          model.weights.slice(0, months).map((__, ago) => ({ month: MONTH - ago, counts: countsOf(-1) })),
        ).flat();
        const { low } = reachOf({ purpose, model, tallies: { trades: fold(honest) }, month: MONTH, accounts, months });
        expect(standingUnder(model, [...honest, ...all]).probability).toBeCloseTo(low, 12);
      }),
      { numRuns: 300 },
    );
  });

  it("is bounded for ever, since what is old fades", () => {
    const tallies = { trades: merge([], fold([{ month: MONTH, counts: countsOf(3) }])) };
    fc.assert(
      fc.property(ownRecordModel, (model) => {
        const { low, high } = reachOf({ purpose, model, tallies, month: MONTH, accounts: 3, months: Number.POSITIVE_INFINITY });
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
      }),
    );
  });

  it("moves nothing that counts the ratings of others, where all of the accounts are new", () => {
    const reads: Reading = { kind: "amount", counts: [goodTrusted], decay: 0 };
    const addition = { accounts: 50, months: 12, month: MONTH, registers: purpose.reads };
    const [model] = fc.sample(scorecardModel, 1);
    if (model === undefined) throw new Error("no model");
    const reach = (by: RaterClass) => reachOfReading(reads, { model, tallies: {}, addition: { ...addition, by } });
    expect(reach("new").high).toBeCloseTo(0, 9);
    expect(reach("trusted").high).toBeGreaterThanOrEqual(50);
  });

  it("is not bounded by their number where a rater counts as often as it deals", () => {
    expect(countsEachRaterOnce(purpose)).toBe(true);
    expect(countsEachRaterOnce({ reads: [unheldTrades] })).toBe(false);
  });
});
