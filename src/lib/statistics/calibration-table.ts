import { demandPairs } from "./pairs.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** The cases given a probability in `from` (inclusive) .. `to`; `low`..`high` is Wilson's 90 % interval of `observed`. */
export type CalibrationBin = {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** The mean of the probabilities given. */
  readonly predicted: number;
  /** The share in which the outcome happened. */
  readonly observed: number;
  readonly low: number;
  readonly high: number;
};

/** What calibrationTable finds; `error` is the expected calibration error. */
export type CalibrationTable = { readonly bins: readonly CalibrationBin[]; readonly error: number };

const BINS = 10;

/**
 * How often what was given probability p happened, bin by bin, empty bins left out. `by: "width"` (the default) cuts 0..1 into equal
 * parts, `by: "size"` into parts of about as many cases, never parting equal probabilities. Outcomes are 0 or 1.
 * `error` is the expected calibration error, the sum over bins of n_bin / n x |predicted - observed| (Naeini et al. 2015); NaN without
 * cases. It depends on the bins: compare only tables made alike.
 */
export function calibrationTable(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  { bins = BINS, by = "width" }: { readonly bins?: number; readonly by?: "width" | "size" } = {},
): CalibrationTable {
  demandPairs(probabilities, outcomes);
  const edges = by === "width" ? Float64Array.from({ length: bins }, (_, bin) => bin / bins) : edgesBySize(probabilities, bins);
  const sums = { n: new Float64Array(edges.length), predicted: new Float64Array(edges.length), happened: new Float64Array(edges.length) };
  for (let at = 0; at < outcomes.length; at++) {
    const bin = binOf(probabilities[at] ?? 0, edges);
    sums.n[bin] = (sums.n[bin] ?? 0) + 1;
    sums.predicted[bin] = (sums.predicted[bin] ?? 0) + (probabilities[at] ?? 0);
    sums.happened[bin] = (sums.happened[bin] ?? 0) + (outcomes[at] ?? 0);
  }
  const found = Array.from(edges, (from, bin) =>
    binFrom({ from, to: edges[bin + 1] ?? 1, n: sums.n[bin] ?? 0, predicted: sums.predicted[bin] ?? 0, happened: sums.happened[bin] ?? 0 }),
  ).filter(({ n }) => n > 0);
  const distance = found.reduce((sum, { n, predicted, observed }) => sum + n * Math.abs(predicted - observed), 0);
  return { bins: found, error: distance / outcomes.length };
}

type Sums = { readonly from: number; readonly to: number; readonly n: number; readonly predicted: number; readonly happened: number };

function binFrom({ from, to, n, predicted, happened }: Sums): CalibrationBin {
  return { from, to, n, predicted: predicted / n, observed: happened / n, ...wilsonInterval(happened, n) };
}

function edgesBySize(probabilities: Float64Array, bins: number): Float64Array {
  const sorted = probabilities.toSorted();
  const edges = new Set([0]);
  for (let bin = 1; bin < bins; bin++) edges.add(sorted[Math.floor((bin * sorted.length) / bins)] ?? 0);
  return Float64Array.from(edges);
}

/** The last bin whose lower edge is not above the value. */
function binOf(value: number, edges: Float64Array): number {
  let bin = edges.length - 1;
  while (bin > 0 && (edges[bin] ?? 0) > value) bin--;
  return bin;
}
