export { auc } from "./auc.ts";
export { binomialTail } from "./binomial-tail.ts";
export { type CalibrationBin, type CalibrationTable, calibrationTable } from "./calibration-table.ts";
export { clusteredVariance } from "./clustered-variance.ts";
export { holm } from "./holm.ts";
export { brier, logLoss } from "./losses.ts";
export { normalQuantile, normalTail } from "./normal.ts";
export { wilsonInterval } from "./wilson-interval.ts";
