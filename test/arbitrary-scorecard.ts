import type { CountReference, Purpose, Register } from "../src/core/law/index.ts";
import { type Characteristic, FULL_WEIGHT, type Reading, type ScorecardModel } from "../src/core/standing/index.ts";
import { seededRandom } from "../src/lib/index.ts";

const HALF_LIVES = [1, 6, 24];
const KINDS = ["share", "amount", "mean", "tenure", "recency", "trend", "run"] as const satisfies readonly Reading["kind"][];

/** A scorecard with a characteristic of each kind over whatever counts the purpose reads, with bins and points as they come. */
export function arbitraryScorecard(purpose: Purpose, { seed, withAsker = false }: { readonly seed: number; readonly withAsker?: boolean }) {
  const random: Random = seededRandom(seed).next;
  const sides = withAsker ? (["subject", "asker"] as const) : (["subject"] as const);
  const characteristics = sides.flatMap((of) => {
    const registers = of === "asker" ? (purpose.asker?.reads ?? []) : purpose.reads;
    return KINDS.map((kind) => characteristicOf(random, { of, kind, registers }));
  });
  return {
    kind: "scorecard",
    purpose: purpose.name,
    day: 16_800,
    baseRate: 0.5 + random() / 2,
    baseHalfLifeMonths: 1,
    decays: HALF_LIVES.map((halfLifeMonths) => ({ halfLifeMonths, weights: weightsOf(halfLifeMonths) })),
    basePoints: Math.floor(random() * 400),
    characteristics,
    table: { from: 100, probabilities: Array.from({ length: 300 }, (_, i) => (i + random()) / 301), pointsToDouble: 20 },
    evidence: { decay: Math.floor(random() * 3), prior: random() * 5, worth: random() },
    fittedOn: { outcomes: 1000, from: 15_000, to: 16_799, logLoss: 0.3 },
  } as const satisfies ScorecardModel;
}

type Random = () => number;
type Kind = (typeof KINDS)[number];
type Making = { readonly of: "subject" | "asker"; readonly kind: Kind; readonly registers: readonly Register[] };

function weightsOf(halfLifeMonths: number): number[] {
  return Array.from({ length: 120 }, (_, age) => Math.round(FULL_WEIGHT * 2 ** (-age / halfLifeMonths))).filter((weight) => weight >= 1024);
}

function characteristicOf(random: Random, { of, kind, registers }: Making): Characteristic {
  const edges = [...new Set(Array.from({ length: 5 }, () => edgeOf(kind, random())))].sort((a, b) => a - b);
  const share = 1 / (edges.length + 2);
  const points = (): number => Math.floor(random() * 60) - 20;
  return {
    code: `${of === "asker" ? "asker_" : ""}${kind}`,
    of,
    reads: readingOf(random, kind, registers),
    bins: [...edges.map((below) => ({ below, points: points(), share })), { points: points(), share }],
    missing: { points: points(), share },
  };
}

/** Somewhere among the values that the kind has. */
function edgeOf(kind: Kind, share: number): number {
  if (kind === "share") return 0.3 + share * 0.7;
  if (kind === "trend") return (share - 0.5) / 5;
  if (kind === "mean") return share * 4 - 1;
  return Math.floor(share * 24) + 0.5;
}

function readingOf(random: Random, kind: Kind, registers: readonly Register[]): Reading {
  const among = <T>(all: readonly T[]): T => {
    const one = all[Math.floor(random() * all.length)];
    if (one === undefined) throw new RangeError("there is nothing to choose from");
    return one;
  };
  const register = among(registers);
  const count = (): CountReference => ({ register: register.name, count: among(register.countNames) });
  const [good, bad, strength] = [count(), count(), 0.5 + random() * 4];
  const decay = Math.floor(random() * HALF_LIVES.length);
  switch (kind) {
    case "share":
      return { kind, good, bad, decay, strength };
    case "amount":
      return { kind, counts: [good, bad], decay };
    case "mean":
      return { kind, sum: good, number: bad, decay };
    case "tenure":
      return { kind, register: register.name };
    case "recency":
      return { kind, counts: [good, bad] };
    case "trend":
      return { kind, good, bad, short: 0, long: 2, strength };
    case "run":
      return { kind, good, bad };
  }
}
