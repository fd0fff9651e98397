import { binomialTail, clusteredVariance } from "../../lib/index.ts";
import type { Judged } from "./judged.ts";

/** What would have happened, had the answers been right, save with the probability `level`: the share of good outcomes within low..high. */
export type Band = {
  readonly outcomes: number;
  readonly subjects: number;
  /** The mean of what was told. */
  readonly predicted: number;
  /** The share that went well. */
  readonly observed: number;
  readonly low: number;
  readonly high: number;
  readonly isOut: boolean;
};

/** Bisections of a share: 2^-40 is far below what is shown. */
const HALVINGS = 40;

/**
 * The band of some answers, by the exact binomial tails (half of `level` on each side) of their effective number: n over the ratio of their
 * variance to that of n independent outcomes of the mean probability. `togetherness` is the correlation of two outcomes of one subject: the
 * variance is (1 - togetherness) sum of s^2 + togetherness x sum over subjects of (sum of s)^2, where s^2 = p (1 - p).
 */
export function bandOf({ probabilities, outcomes, subjects }: Judged, { level, togetherness }: BandOptions): Band {
  const n = outcomes.length;
  const spreads = probabilities.map(spreadOf);
  const predicted = sumOf(probabilities) / n;
  const observed = sumOf(outcomes) / n;
  const variance = (1 - togetherness) * sumOf(spreads.map(squared)) + togetherness * clusteredVariance(spreads, subjects);
  const effective = variance === 0 ? n : Math.max(1, (n * n * predicted * (1 - predicted)) / variance);
  const edges = edgesOf({ share: predicted, n: effective, tail: level / 2 });
  const isOut = observed < edges.low || observed > edges.high;
  return { outcomes: n, subjects: new Set(subjects).size, predicted, observed, ...edges, isOut };
}

export type BandOptions = { readonly level: number; readonly togetherness: number };

/**
 * How much the outcomes of one subject go together beyond what was told of it: the correlation of two of them, within 0..1, from all pairs, as
 * the ratio of the sum of their products of residuals to the sum of the products of their deviations. 0 where no subject has two.
 */
export function togethernessOf({ probabilities, outcomes, subjects }: Judged): number {
  const residuals = probabilities.map((p, at) => (outcomes[at] ?? 0) - p);
  const spreads = probabilities.map(spreadOf);
  const seen = clusteredVariance(residuals, subjects) - sumOf(residuals.map(squared));
  const most = clusteredVariance(spreads, subjects) - sumOf(spreads.map(squared));
  return most <= 0 ? 0 : Math.min(1, Math.max(0, seen / most));
}

const squared = (value: number): number => value * value;
const spreadOf = (p: number): number => Math.sqrt(p * (1 - p));

function sumOf(values: Float64Array | Uint8Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

type Tails = { readonly share: number; readonly n: number; readonly tail: number };

/** The shares at which each tail of the binomial distribution falls to its part. */
function edgesOf({ share, n, tail }: Tails): { readonly low: number; readonly high: number } {
  return {
    low: bisected([0, share], (observed) => 1 - binomialTail(observed * n + 1, n, share) > tail),
    high: bisected([share, 1], (observed) => binomialTail(observed * n, n, share) <= tail),
  };
}

/** Where in a range a condition begins to hold that holds ever after; the range's end where it never does. */
function bisected([from, to]: readonly [number, number], holds: (at: number) => boolean): number {
  if (holds(from)) return from;
  let [low, high] = [from, to];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
