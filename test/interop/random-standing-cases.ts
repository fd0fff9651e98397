import { type SeededRandom, seededRandom } from "../../src/lib/index.ts";
import type { StandingCase, StandingCases } from "./standing-answers.ts";

const MODELS = 12;
const MONTH = 24_292;
const FULL_WEIGHT = 1_048_576;
const LEAST_WEIGHT = 1_024;

/** As many cases as wanted; the same for a seed on every machine, since nothing in their making rounds. */
export function randomStandingCases(seed: number, count: number): StandingCases {
  const random = seededRandom(seed);
  const models = Array.from({ length: MODELS }, () => randomModel(random));
  const cases = Array.from({ length: count }, () => randomCase(random, models));
  return { models, purposes: PURPOSES, cases };
}

const PURPOSES: StandingCases["purposes"] = [
  { grades: { A: 0.99, B: 0.97, C: 0.9, D: 0.7, E: 0 }, leastEvidence: 3 },
  { grades: { A: 0.95, B: 0.9, C: 0.8, D: 0.6, E: 0 }, leastEvidence: 20 },
  { grades: { A: 0.98, B: 0.95, C: 0.9, D: 0.75, E: 0 }, leastEvidence: 1 },
  { grades: { A: 1, B: 0.999, C: 0.5, D: 0.001, E: 0 }, leastEvidence: 5 },
];

function randomModel(random: SeededRandom): StandingCases["models"][number] {
  return {
    priorStrength: random.chance(0.5) ? random.pick([0.25, 0.35, 0.7, 1, 1.4, 2, 5.6, 8, 11, 64, 256]) : 0.25 + random.next() * 20,
    baseRate: random.pick([0.5, 0.9, 0.1, (1 + random.int(999_999)) / 1_000_000, random.next()]),
    weights: randomWeights(random),
  };
}

/** Falling from the full weight by one ratio, in integers, as a half-life makes them; sometimes not falling at all. */
export function randomWeights(random: SeededRandom): number[] {
  const keptOfThousand = random.pick([1000, 990, 971, 944, 891, 794, 500, 250]);
  const weights = [FULL_WEIGHT];
  for (let age = 1; age < 60; age++) {
    const weight = Math.floor(((weights[age - 1] ?? 0) * keptOfThousand) / 1000);
    if (weight < LEAST_WEIGHT) break;
    weights.push(weight);
  }
  return weights;
}

function randomCase(random: SeededRandom, models: StandingCases["models"]): StandingCase {
  const model = random.int(MODELS);
  const reach = models[model]?.weights.length ?? 1;
  const months = randomMonths(random, reach);
  const most = random.pick([1, 2, 9, 60, 2_000, 1_000_000]);
  const isGood = random.pick([0.02, 0.5, 0.9, 0.97, 1]);
  const [good, bad]: [number[], number[]] = [[], []];
  for (const _ of months) {
    const outcomes = 1 + random.int(most);
    const badOnes = random.chance(isGood) ? Math.floor(outcomes * random.next() * 0.1) : Math.ceil(outcomes * random.next());
    good.push(outcomes - badOnes);
    bad.push(badOnes);
  }
  return { model, purpose: random.int(PURPOSES.length), month: MONTH, months, good, bad };
}

/** From beyond the weights' reach to two months ahead, in order, each once. */
function randomMonths(random: SeededRandom, reach: number): number[] {
  const wanted = random.pick([0, 1, 1, 2, 3, 12]);
  const months = new Set<number>();
  for (let i = 0; i < wanted; i++) months.add(MONTH + 2 - random.int(reach + 6));
  return [...months].sort((a, b) => a - b);
}
