/** Offline: fits the models that standings are read under, and measures by replay how true they were. Pure, but slow and not for answers. */
export { type Answers, answersOf, type BacktestQuestion } from "./answers.ts";
export { type BacktestReport, backtest } from "./backtest.ts";
export type { BacktestMonth } from "./backtest-months.ts";
export type { LossDifference } from "./compare.ts";
export type { Counted, CountedRegister } from "./counted-records.ts";
export { fitForm } from "./fit-form.ts";
export { fitOwnRecord } from "./fit-own-record.ts";
export type { FittedPurpose } from "./fitter.ts";
export type { Formed } from "./following.ts";
export { type Form, OWN_RECORD } from "./form.ts";
export { type History, HistoryBuilder, type HistoryRow, historyOf } from "./history.ts";
export { type MeasuredBacktest, type MeasuredFigures, measuredBacktest } from "./measured-backtest.ts";
export type { Measures } from "./measures.ts";
export type { Trained } from "./point-in-time.ts";
export { askerRecipeOf, type Recipe, recipeOf, recipeWithin } from "./recipe.ts";
export type { RecipeLine, RecipeReading } from "./recipe-line.ts";
export type { ThresholdRow } from "./thresholds.ts";
export { type Candidacy, type Comparison, formedOf, trainCandidate } from "./train-candidate.ts";
