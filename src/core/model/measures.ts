import { auc, brier, type CalibrationTable, calibrationTable, logLoss } from "../../lib/index.ts";

/**
 * How true probabilities of a good outcome were. `logLoss` and `brier`: lower is better. `auc`: how often a bad outcome had been given a
 * lower probability than a good one; NaN where only one kind occurred. `calibrationError`: the expected calibration error over ten bins of
 * about as many outcomes; lower is better.
 */
export type Measures = {
  readonly logLoss: number;
  readonly brier: number;
  readonly auc: number;
  readonly calibrationError: number;
};

/** The measures of probabilities of a good outcome against what happened (1 good, 0 bad). */
export function measuresOf(probabilities: Float64Array, outcomes: Uint8Array): Measures {
  return {
    logLoss: logLoss(probabilities, outcomes),
    brier: brier(probabilities, outcomes),
    auc: auc(probabilities, outcomes),
    calibrationError: calibrationOf(probabilities, outcomes).error,
  };
}

/** Ten bins of about as many outcomes: most probabilities lie above 0.9, where bins of equal width would be one. */
export function calibrationOf(probabilities: Float64Array, outcomes: Uint8Array): CalibrationTable {
  return calibrationTable(probabilities, outcomes, { by: "size" });
}
