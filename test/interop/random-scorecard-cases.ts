import type { Characteristic, Reading, ScorecardBin, ScorecardModel, Tallies } from "../../src/core/standing/index.ts";
import { type SeededRandom, seededRandom } from "../../src/lib/index.ts";
import { randomWeights } from "./random-standing-cases.ts";
import { ASKER_READS, type ScorecardCase, type ScorecardCases, SUBJECT_READS } from "./scorecard-answers.ts";

const MODELS = 8;
const DECAYS = 3;
const MONTH = 24_292;

type Registers = ScorecardCases["registers"];
const REGISTERS: Registers = Object.fromEntries([...SUBJECT_READS, ...ASKER_READS].map(({ name, countNames }) => [name, countNames]));
const OF_SUBJECT = SUBJECT_READS.map(({ name }) => name);
const OF_ASKER = ASKER_READS.map(({ name }) => name);

/** As many cases as wanted; the same for a seed on every machine, since nothing in their making rounds. */
export function randomScorecardCases(seed: number, count: number): ScorecardCases {
  const random = seededRandom(seed);
  const models = Array.from({ length: MODELS }, () => randomScorecard(random));
  const cases = Array.from({ length: count }, () => randomCase(random));
  return { registers: REGISTERS, models, purposes: PURPOSES, cases };
}

const PURPOSES: ScorecardCases["purposes"] = [
  { grades: { A: 0.99, B: 0.97, C: 0.9, D: 0.7, E: 0 }, leastEvidence: 3 },
  { grades: { A: 0.8, B: 0.6, C: 0.4, D: 0.2, E: 0 }, leastEvidence: 1 },
];

function randomScorecard(random: SeededRandom): ScorecardModel {
  const lines = 3 + random.int(10);
  return {
    kind: "scorecard",
    purpose: "trade-with",
    day: 0,
    baseRate: (1 + random.int(999_998)) / 1_000_000,
    baseHalfLifeMonths: 1,
    decays: Array.from({ length: DECAYS }, (_, at) => ({ halfLifeMonths: at + 1, weights: randomWeights(random) })),
    basePoints: random.int(100) - 50,
    characteristics: Array.from({ length: lines }, (_, at) => randomLine(random, at)),
    table: { from: -100, probabilities: risingTo(random, 250), pointsToDouble: 20 },
    evidence: { decay: random.int(DECAYS), prior: 0.25 + random.next() * 20, worth: random.pick([1, 0, random.next()]) },
    fittedOn: { outcomes: 1000, from: 0, to: 1, logLoss: 0.3 },
  };
}

function risingTo(random: SeededRandom, length: number): number[] {
  return Array.from({ length }, () => random.int(1_000_000) / 1_000_000).sort((a, b) => a - b);
}

function randomLine(random: SeededRandom, at: number): Characteristic {
  const of = random.chance(0.2) ? "asker" : "subject";
  const reads = randomReading(random, of === "asker" ? OF_ASKER : OF_SUBJECT);
  const edges = [...new Set(Array.from({ length: random.int(6) }, () => edgeOf(random, reads)))].sort((a, b) => a - b);
  const shares = sixths(random, edges.length + 2);
  const bins = [...edges, undefined].map((below, i): ScorecardBin => {
    const bin = { points: random.int(60) - 30, share: shares[i] ?? 0 };
    return below === undefined ? bin : { below, ...bin };
  });
  return { code: `line_${at}`, of, reads, bins, missing: { points: random.int(40) - 20, share: shares.at(-1) ?? 0 } };
}

/** Shares with six decimals that add up to 1. */
function sixths(random: SeededRandom, length: number): number[] {
  const cuts = Array.from({ length: length - 1 }, () => random.int(1_000_001)).sort((a, b) => a - b);
  return [...cuts, 1_000_000].map((cut, i) => (cut - (cuts[i - 1] ?? 0)) / 1_000_000);
}

/** Whole numbers among them: an edge itself belongs to the bin above. */
function edgeOf(random: SeededRandom, { kind }: Reading): number {
  if (kind === "share") return random.next();
  if (kind === "trend") return random.next() - 0.5;
  return random.chance(0.5) ? random.int(12) : random.next() * 30;
}

function randomReading(random: SeededRandom, registers: readonly string[]): Reading {
  const any = () => {
    const register = random.pick(registers);
    return { register, count: random.pick(REGISTERS[register] ?? []) };
  };
  // Of what may be below nothing there is no share.
  const count = () => {
    const { register, count } = any();
    return { register, count: count === "stars" ? "good" : count };
  };
  const decay = random.int(DECAYS);
  const strength = random.pick([0.5, 2, 8.25, 0.1 + random.next() * 10]);
  const register = random.pick(registers);
  const [home = ""] = registers;
  const readings: readonly Reading[] = [
    { kind: "share", good: { register: home, count: "good" }, bad: { register: home, count: "bad" }, decay, strength },
    { kind: "share", good: count(), bad: count(), decay, strength },
    { kind: "amount", counts: [any(), any()], decay },
    { kind: "mean", sum: any(), number: count(), decay },
    { kind: "tenure", register },
    { kind: "recency", counts: [count(), count()] },
    { kind: "trend", good: count(), bad: count(), short: random.int(DECAYS), long: random.int(DECAYS), strength },
    { kind: "run", good: count(), bad: count() },
  ];
  return random.pick(readings);
}

function randomCase(random: SeededRandom): ScorecardCase {
  const parts = { model: random.int(MODELS), purpose: random.int(PURPOSES.length), month: MONTH };
  return { ...parts, tallies: randomTallies(random, OF_SUBJECT), asker: randomTallies(random, OF_ASKER) };
}

function randomTallies(random: SeededRandom, registers: readonly string[]): Tallies {
  const entries = registers.map((name) => {
    const months = new Set(Array.from({ length: random.pick([0, 1, 1, 3, 12]) }, () => MONTH + 2 - random.int(40)));
    const most = random.pick([2, 9, 60, 20_000]);
    const rows = [...months].sort((a, b) => a - b);
    return [name, rows.map((month) => ({ month, records: 1 + random.int(most), counts: randomCounts(random, name, most) }))] as const;
  });
  return Object.fromEntries(entries);
}

/** Stars may add up to less than nothing; what is counted may not. */
function randomCounts(random: SeededRandom, register: string, most: number): number[] {
  return (REGISTERS[register] ?? []).map((name) => {
    if (random.chance(0.4)) return 0;
    return name === "stars" ? random.int(2 * most) - most : random.int(most);
  });
}
