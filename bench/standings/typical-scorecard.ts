import type { CountReference, Purpose } from "../../src/core/law/index.ts";
import {
  type Characteristic,
  FULL_WEIGHT,
  LEAST_WEIGHT,
  type OwnRecordModel,
  type Reading,
  type ScorecardModel,
} from "../../src/core/standing/index.ts";

const HALF_LIVES = [1, 6, 24];
const BINS = 12;
const [SHORT, MIDDLE, LONG] = [0, 1, 2] as const;

/** A scorecard as large as those that are trained: eighteen lines of every kind, twelve bins each. What its points are is no matter. */
export function typicalScorecard({ name, outcome }: Pick<Purpose, "name" | "outcome">): ScorecardModel {
  return {
    kind: "scorecard",
    purpose: name,
    day: 0,
    baseRate: 0.9,
    baseHalfLifeMonths: 1,
    decays: HALF_LIVES.map((halfLifeMonths) => ({ halfLifeMonths, weights: weightsOf(halfLifeMonths) })),
    basePoints: 300,
    characteristics: readingsOf(outcome).map((reads, at) => ({ code: `line_${at}`, of: "subject", reads, ...binsOf(reads) })),
    table: { from: 0, probabilities: Array.from({ length: 800 }, (_, points) => points / 800), pointsToDouble: 20 },
    evidence: { decay: MIDDLE, prior: 2, worth: 0.5 },
    fittedOn: { outcomes: 1000, from: 0, to: 1, logLoss: 0.3 },
  };
}

/** The own-record posterior beside it. */
export function typicalOwnRecord({ name }: Pick<Purpose, "name">): OwnRecordModel {
  const fitted = { baseRate: 0.9, baseAmong: "newcomers", baseHalfLifeMonths: 6, fittedOn: { outcomes: 1000, logLoss: 0.3 } } as const;
  return { kind: "own-record", purpose: name, day: 0, halfLifeMonths: 24, weights: weightsOf(24), priorStrength: 2, ...fitted };
}

function weightsOf(halfLifeMonths: number): number[] {
  const all = Array.from({ length: 240 }, (_, age) => Math.round(FULL_WEIGHT * 2 ** (-age / halfLifeMonths)));
  return all.filter((weight) => weight >= LEAST_WEIGHT);
}

function readingsOf({ good, bad }: { readonly good: CountReference; readonly bad: CountReference }): Reading[] {
  const decays = [SHORT, MIDDLE, LONG];
  return [
    ...decays.map((decay): Reading => ({ kind: "share", good, bad, decay, strength: 2 })),
    ...decays.map((decay): Reading => ({ kind: "amount", counts: [good, bad], decay })),
    ...decays.map((decay): Reading => ({ kind: "amount", counts: [bad], decay })),
    ...decays.map((decay): Reading => ({ kind: "mean", sum: bad, number: good, decay })),
    { kind: "tenure", register: good.register },
    { kind: "recency", counts: [good, bad] },
    { kind: "recency", counts: [bad] },
    { kind: "trend", good, bad, short: SHORT, long: LONG, strength: 2 },
    { kind: "trend", good, bad, short: SHORT, long: MIDDLE, strength: 2 },
    { kind: "run", good, bad },
  ];
}

function binsOf({ kind }: Reading): Pick<Characteristic, "bins" | "missing"> {
  const width = kind === "share" ? 1 / BINS : kind === "trend" ? 0.05 : 2;
  const from = kind === "trend" ? -BINS / 2 : 0;
  const share = 0.08;
  const edges = Array.from({ length: BINS - 1 }, (_, at) => ({ below: (from + at + 1) * width, points: at * 3 - 15, share }));
  return { bins: [...edges, { points: 20, share }], missing: { points: 0, share: 0.04 } };
}
