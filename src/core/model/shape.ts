/** What a fit chooses: how an own record fades, how much the base rate is worth against it, and how long the base rate remembers. */
export type Shape = { readonly halfLifeMonths: number; readonly priorStrength: number; readonly baseHalfLifeMonths: number };

/** A century: no decay to speak of, written as a number so that a model has one form. */
export const NO_DECAY_MONTHS = 1_200;

/** Half-lives of an own record. Bitcoin-OTC takes 1 month, Chicago's kitchens 24, Anchorage's none: hence the wide range. */
export const HALF_LIVES: readonly number[] = [0.5, 0.75, 1, 1.5, 2, 3, 6, 12, 24, 48, NO_DECAY_MONTHS];

/** Prior strengths in own outcomes: half octaves where data sets were seen to lie (0.7 to 11), octaves beyond. */
export const PRIOR_STRENGTHS: readonly number[] = [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6, 8, 11, 16, 22, 32, 64, 128, 256];

/** Half-lives of the base rate. */
export const BASE_HALF_LIVES: readonly number[] = [0.5, 1, 2, 3, 6, 12, 24, NO_DECAY_MONTHS];

/** Where evidence says nothing: a year's half-life, a prior worth 8 outcomes, a base rate that forgets nothing. */
export const DEFAULT_SHAPE: Shape = { halfLifeMonths: 12, priorStrength: 8, baseHalfLifeMonths: NO_DECAY_MONTHS };

/** Every shape tried, base half-life innermost: the order in which ShapeLosses holds them. */
export const SHAPES: readonly Shape[] = HALF_LIVES.flatMap((halfLifeMonths) =>
  PRIOR_STRENGTHS.flatMap((priorStrength) =>
    BASE_HALF_LIVES.map((baseHalfLifeMonths) => ({ halfLifeMonths, priorStrength, baseHalfLifeMonths })),
  ),
);

/** What each doubling or halving away from the default shape has to earn in log-loss, in nats, before it is believed. */
const NATS_PER_OCTAVE = 2;

/** "None" counts as eight years in octaves: the difference to longer ones cannot be seen in records that are kept five to ten years. */
const MONTHS_MOST = 96;

/**
 * The cost of a shape beforehand: the negative logarithm of a prior that falls by e^2 with each octave away from the default. The least
 * sum of this and the log-loss is the maximum a posteriori. Without it a few hundred outcomes choose shapes that fit their noise: on
 * olist random3k the standing then does worse than the base rate (log-loss .2839 against .2780). The two nats were chosen on the public
 * data sets named in BaseRates; one or four change the log-loss of none of them by more than .001.
 */
export function departureCost(shape: Shape): number {
  const octaves =
    octavesBetween(monthsOf(DEFAULT_SHAPE.halfLifeMonths), monthsOf(shape.halfLifeMonths)) +
    octavesBetween(DEFAULT_SHAPE.priorStrength, shape.priorStrength) +
    octavesBetween(monthsOf(DEFAULT_SHAPE.baseHalfLifeMonths), monthsOf(shape.baseHalfLifeMonths));
  return NATS_PER_OCTAVE * octaves;
}

const monthsOf = (halfLifeMonths: number): number => Math.min(halfLifeMonths, MONTHS_MOST);

const octavesBetween = (a: number, b: number): number => Math.abs(Math.log2(a / b));
