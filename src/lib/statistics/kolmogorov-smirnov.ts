import type { Estimate } from "./estimate.ts";
import { demandPairs } from "./pairs.ts";

/**
 * The greatest distance between the distributions of the values of both outcomes (Kolmogorov-Smirnov): the most that a cut-off can let
 * through of one outcome more than of the other. `at` is the value after which it is reached. The standard error is that of the two shares
 * at that place; that the place was searched for adds nothing of first order, since the distance is flat there. NaN where an outcome never occurs.
 */
export function kolmogorovSmirnov(values: Float64Array, outcomes: Uint8Array): Estimate & { readonly at: number } {
  demandPairs(values, outcomes);
  const ones = values.filter((_, row) => outcomes[row] === 1).sort();
  const zeros = values.filter((_, row) => outcomes[row] !== 1).sort();
  let best = { value: 0, error: Number.NaN, at: Number.NaN };
  let one = 0;
  let zero = 0;
  while (one < ones.length || zero < zeros.length) {
    const at = Math.min(ones[one] ?? Number.POSITIVE_INFINITY, zeros[zero] ?? Number.POSITIVE_INFINITY);
    while (one < ones.length && ones[one] === at) one++;
    while (zero < zeros.length && zeros[zero] === at) zero++;
    const [a, b] = [one / ones.length, zero / zeros.length];
    if (Math.abs(a - b) <= best.value) continue;
    best = { value: Math.abs(a - b), error: Math.sqrt((a * (1 - a)) / ones.length + (b * (1 - b)) / zeros.length), at };
  }
  return ones.length === 0 || zeros.length === 0 ? { value: Number.NaN, error: Number.NaN, at: Number.NaN } : best;
}
