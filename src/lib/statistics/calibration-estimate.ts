import type { CalibrationTable } from "./calibration-table.ts";
import type { Estimate } from "./estimate.ts";

/**
 * The expected calibration error of a table, with the standard error that the observed shares of its bins give it: the root of the sum of
 * (n_bin / n)^2 x o (1 - o) / n_bin. A perfect forecast has an error above 0 too, by chance: about .8 of this standard error x root of the bins.
 */
export function calibrationEstimate({ bins, error }: CalibrationTable): Estimate {
  const all = bins.reduce((sum, { n }) => sum + n, 0);
  const variance = bins.reduce((sum, { n, observed }) => sum + (n * observed * (1 - observed)) / (all * all), 0);
  return { value: error, error: Math.sqrt(variance) };
}
