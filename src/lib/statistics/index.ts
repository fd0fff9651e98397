export { auc } from "./auc.ts";
export { type CalibrationBin, type CalibrationTable, calibrationTable } from "./calibration-table.ts";
export { brier, logLoss } from "./losses.ts";
export { wilsonInterval } from "./wilson-interval.ts";
