import type { Binning } from "./binning.ts";
import { fitLogistic } from "./fit-logistic.ts";
import type { Outcomes } from "./outcomes.ts";
import type { PointsTable } from "./scorecard.ts";

/** A line before its points are rounded: the log-odds of each bin, and the bin of each row. */
export type WeighedLine = { readonly binning: Binning; readonly places: Uint16Array; readonly logOdds: readonly number[] };

/** A line in points: those of each bin, and the bin of each row. */
export type PointsLine = { readonly places: Uint16Array; readonly points: readonly number[] };

/** Six decimals are more than any portfolio can tell apart, and a table that claims certainty would be refuted by one row. */
const DECIMALS = 1e6;

/** The log-odds that the lines give to each row. */
export function logOddsOf(lines: readonly WeighedLine[], rows: number): Float64Array {
  const total = new Float64Array(rows);
  for (const { places, logOdds } of lines) {
    for (let row = 0; row < rows; row++) total[row] = (total[row] ?? 0) + (logOdds[places[row] ?? 0] ?? 0);
  }
  return total;
}

/** Total points of each row. */
export function totalsOf(
  lines: readonly PointsLine[],
  { basePoints, rows }: { readonly basePoints: number; readonly rows: number },
): Int32Array {
  const total = new Int32Array(rows).fill(basePoints);
  for (const { places, points: own } of lines) {
    for (let row = 0; row < rows; row++) total[row] = (total[row] ?? 0) + (own[places[row] ?? 0] ?? 0);
  }
  return total;
}

/** What the table is made of: the points that can be had. */
export type Points = {
  readonly pointsToDouble: number;
  readonly basePoints: number;
  readonly points: readonly (readonly number[])[];
};

/**
 * The probability at each total that can occur: odds double with each `pointsToDouble`, and stand where the mean of the probabilities is the
 * share of good outcomes, so that rounding to whole points cannot shift them.
 */
export function pointsTable(totals: Int32Array, outcomes: Outcomes, { pointsToDouble, basePoints, points }: Points) {
  const rate = Math.LN2 / pointsToDouble;
  const offset = Float64Array.from(totals, (total) => total * rate);
  const { intercept, logLoss } = fitLogistic([], outcomes, { offset: offset.map((value) => value - basePoints * rate) });
  const span = points.reduce((sum, own) => sum + Math.max(...own), 0);
  const table: PointsTable = {
    from: basePoints,
    probabilities: Array.from({ length: span + 1 }, (_, more) => shown(1 / (1 + Math.exp(-(intercept + more * rate))))),
  };
  return { table, logLoss };
}

function shown(probability: number): number {
  return Math.min(Math.max(Math.round(probability * DECIMALS), 1), DECIMALS - 1) / DECIMALS;
}
