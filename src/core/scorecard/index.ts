/** Scorecards, fitted offline from any table: columns and outcomes in, bins and integer points out. Knows no tallies. Pure. */
export { type Band, bandTable } from "./band-table.ts";
export type { Bin, Binning, Holds, Trend } from "./binning.ts";
export { type BinningOptions, binningOf } from "./binning-of.ts";
export { type CategoryColumn, type Column, type NumericColumn, rowsAt } from "./column.ts";
export { type CutOff, cutOffFor, cutOffTable, type Swapped } from "./cut-off-table.ts";
export { fitLogistic, type LogisticFit, type LogisticOptions } from "./fit-logistic.ts";
export { fitScorecard, type ScorecardOptions } from "./fit-scorecard.ts";
export { type FoldsAsked, foldsOf } from "./folds-of.ts";
export { type GroupRow, groupTable } from "./group-table.ts";
export { type Judged, judge, type Reading } from "./judge.ts";
export type { JudgedTable } from "./out-of-fold.ts";
export { type Mass, type Outcomes, outcomesAt, outcomesOf } from "./outcomes.ts";
export { placesOf } from "./places-of.ts";
export { pointsOf, probabilitiesOf } from "./points-of.ts";
export type { LeftOut, PointsTable, Scorecard, ScorecardLine } from "./scorecard.ts";
export { scorecardDocument, type Told } from "./scorecard-document.ts";
export { TableBuilder } from "./table-builder.ts";
export { differenceOf, type Truth, type TruthDifference, truthOf } from "./truth-of.ts";
