import type { Binning } from "./binning.ts";

/**
 * One line of a scorecard: a column's bins and the integer points of each, in the order of `binning.bins`; the worst bin has 0. `coefficient`
 * is that of its weight of evidence, above 0, or 1 where each bin was fitted by itself.
 */
export type ScorecardLine = {
  readonly column: string;
  readonly binning: Binning;
  readonly points: readonly number[];
};

/** The probability of a good outcome by total points: the first at `from` points and fewer, the last at its place and more. Never falling. */
export type PointsTable = { readonly from: number; readonly probabilities: readonly number[] };

/** Why a column has no line. */
export type LeftOut = { readonly column: string; readonly because: "says_nothing" | "points_the_other_way" };

/** A scorecard: base points and one bin's points of each line are added up by hand, and the sum is looked up in the table. */
export type Scorecard = {
  readonly basePoints: number;
  readonly lines: readonly ScorecardLine[];
  /** How many points more make the odds of a good outcome twice as great. */
  readonly pointsToDouble: number;
  readonly table: PointsTable;
  readonly leftOut: readonly LeftOut[];
  /** Weights of the outcomes it was fitted on, and its mean log-loss there: it has seen them, so this flatters. */
  readonly fittedOn: { readonly good: number; readonly bad: number; readonly logLoss: number };
};
