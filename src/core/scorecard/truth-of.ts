import {
  aucDifference,
  aucEstimate,
  calibrationEstimate,
  calibrationTable,
  type Estimate,
  kolmogorovSmirnov,
  logLosses,
  meanEstimate,
  squaredErrors,
} from "../../lib/index.ts";

/** How true probabilities of a good outcome were for rows that the fit had not seen, each figure with its standard error. */
export type Truth = {
  readonly auc: Estimate;
  readonly ks: Estimate;
  readonly brier: Estimate;
  readonly logLoss: Estimate;
  /** The expected calibration error over ten bins of about as many rows. */
  readonly calibration: Estimate;
};

/** By how much one reading of the same rows is above another: the standard errors are those of the paired differences. */
export type TruthDifference = Pick<Truth, "auc" | "brier" | "logLoss">;

/** Measures probabilities against what happened (1 good, 0 bad). */
export function truthOf(probabilities: Float64Array, target: Uint8Array): Truth {
  const { value, error } = kolmogorovSmirnov(probabilities, target);
  return {
    auc: aucEstimate(probabilities, target),
    ks: { value, error },
    brier: meanEstimate(squaredErrors(probabilities, target)),
    logLoss: meanEstimate(logLosses(probabilities, target)),
    calibration: calibrationEstimate(calibrationTable(probabilities, target, { by: "size" })),
  };
}

/** The first reading's figures less the second's, row by row. */
export function differenceOf(first: Float64Array, second: Float64Array, target: Uint8Array): TruthDifference {
  const paired = (losses: (probabilities: Float64Array, target: Uint8Array) => Float64Array): Estimate => {
    const other = losses(second, target);
    return meanEstimate(losses(first, target).map((loss, row) => loss - (other[row] ?? 0)));
  };
  return { auc: aucDifference(first, second, target), brier: paired(squaredErrors), logLoss: paired(logLosses) };
}
