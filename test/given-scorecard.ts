import type { Characteristic, ScorecardModel } from "../src/core/standing/index.ts";
import { givenModel } from "./given-model.ts";

const good = { register: "trades", count: "good" };
const bad = { register: "trades", count: "bad" };

/** A share that knows three bins, how many outcomes there are, and how long ago a bad one was. */
const CHARACTERISTICS: readonly Characteristic[] = [
  {
    code: "share_12m",
    of: "subject",
    reads: { kind: "share", good, bad, decay: 0, strength: 2 },
    bins: [
      { below: 0.8, points: -40, share: 0.1 },
      { below: 0.95, points: 0, share: 0.4 },
      { points: 30, share: 0.5 },
    ],
    missing: { points: 0, share: 0 },
  },
  {
    code: "amount_12m",
    of: "subject",
    reads: { kind: "amount", counts: [good, bad], decay: 0 },
    bins: [
      { below: 1, points: -10, share: 0.3 },
      { below: 10, points: 5, share: 0.5 },
      { points: 20, share: 0.2 },
    ],
    missing: { points: 0, share: 0 },
  },
  {
    code: "bad_recency",
    of: "subject",
    reads: { kind: "recency", counts: [bad] },
    bins: [
      { below: 3, points: -25, share: 0.1 },
      { points: -5, share: 0.1 },
    ],
    missing: { points: 10, share: 0.8 },
  },
];

/** A plain scorecard on trades: its table goes from even odds at 0 points, doubling each 20, to 100 points. */
export function givenScorecard(purpose: string, changes: Partial<ScorecardModel> = {}): ScorecardModel {
  const { halfLifeMonths, weights } = givenModel(purpose);
  return {
    kind: "scorecard",
    purpose,
    day: 0,
    baseRate: 0.9,
    baseHalfLifeMonths: 1,
    decays: [{ halfLifeMonths, weights }],
    basePoints: 60,
    characteristics: CHARACTERISTICS,
    table: { from: -20, probabilities: Array.from({ length: 181 }, (_, at) => evenOddsAtZero(at - 20)), pointsToDouble: 20 },
    evidence: { decay: 0, prior: 2, worth: 0.5 },
    fittedOn: { outcomes: 1000, from: 0, to: 100, logLoss: 0.3 },
    ...changes,
  };
}

/** With six decimals, as a fit gives it. */
function evenOddsAtZero(points: number): number {
  return Math.round(1e6 / (1 + 2 ** (-points / 20))) / 1e6;
}
