import { type Estimate, meanEstimate } from "./estimate.ts";
import { demandPairs } from "./pairs.ts";

/**
 * The area under the ROC curve with its standard error (DeLong, DeLong and Clarke-Pearson 1988, by ranks as Sun and Xu 2014). NaN where an
 * outcome never occurs, the error also where one occurs once. Outcomes are 0 or 1; values may be on any scale.
 */
export function aucEstimate(values: Float64Array, outcomes: Uint8Array): Estimate {
  return fromPlacements(placementsOf(values, outcomes));
}

/** The area under the curve of `first` less that of `second` for the same cases, with the standard error of the difference (DeLong, paired). */
export function aucDifference(first: Float64Array, second: Float64Array, outcomes: Uint8Array): Estimate {
  const a = placementsOf(first, outcomes);
  const b = placementsOf(second, outcomes);
  return fromPlacements({
    ones: a.ones.map((value, at) => value - (b.ones[at] ?? 0)),
    zeros: a.zeros.map((value, at) => value - (b.zeros[at] ?? 0)),
  });
}

/** For each case with outcome 1 the share of the others that it lies above, and for each other the share of those that lie above it. */
type Placements = { readonly ones: Float64Array; readonly zeros: Float64Array };

function fromPlacements({ ones, zeros }: Placements): Estimate {
  const one = meanEstimate(ones);
  const zero = meanEstimate(zeros);
  return { value: one.value, error: Math.hypot(one.error, zero.error) };
}

function placementsOf(values: Float64Array, outcomes: Uint8Array): Placements {
  demandPairs(values, outcomes);
  const ones = values.filter((_, at) => outcomes[at] === 1);
  const zeros = values.filter((_, at) => outcomes[at] !== 1);
  const above = sharesBelow(ones, zeros);
  const below = sharesBelow(zeros, ones);
  return { ones: above, zeros: below.map((share) => 1 - share) };
}

/** For each value the share of the others below it, those equal to it counting half. */
function sharesBelow(values: Float64Array, others: Float64Array): Float64Array {
  const sorted = others.toSorted();
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const shares = new Float64Array(values.length);
  let below = 0;
  let notAbove = 0;
  for (const at of order) {
    const value = values[at] ?? Number.NaN;
    while (below < sorted.length && (sorted[below] ?? 0) < value) below++;
    while (notAbove < sorted.length && (sorted[notAbove] ?? 0) <= value) notAbove++;
    shares[at] = (below + notAbove) / (2 * sorted.length);
  }
  return shares;
}
