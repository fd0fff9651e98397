/** Offline: fits the models that standings are read under, and measures by replay how true they were. Pure, but slow and not for answers. */
export type { BacktestQuestion } from "./answers.ts";
export { type BacktestReport, backtest } from "./backtest.ts";
export { fitOwnRecord } from "./fit-own-record.ts";
export type { FittedPurpose } from "./fitter.ts";
export { type History, HistoryBuilder, type HistoryRow, historyOf } from "./history.ts";
export type { Measures } from "./measures.ts";
export type { ThresholdRow } from "./thresholds.ts";
