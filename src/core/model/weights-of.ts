import { FULL_WEIGHT, LEAST_WEIGHT } from "../standing/index.ts";

/** Twenty years: longer than any shipped register keeps records, and short enough that a model stays a page. */
export const WEIGHT_MONTHS_MAX = 240;

/**
 * The integer weights of a half-life: FULL_WEIGHT x 2^(-age / half-life), rounded, for age 0, 1, 2, ... months, until they fall below
 * LEAST_WEIGHT or WEIGHT_MONTHS_MAX is reached.
 */
export function weightsOf(halfLifeMonths: number): number[] {
  const weights: number[] = [];
  for (let age = 0; age < WEIGHT_MONTHS_MAX; age++) {
    const weight = Math.round(FULL_WEIGHT * 2 ** (-age / halfLifeMonths));
    if (weight < LEAST_WEIGHT) break;
    weights.push(weight);
  }
  return weights;
}
