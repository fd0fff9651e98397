/** A tally read for one purpose under one model: probability, interval, grade, reasons, what would change it. Pure; runs in a browser. */

export type { Change } from "./changes.ts";
export { chineseBinChangeText, chineseLineText } from "./chinese-texts.ts";
export { type CoursePoint, courseOf } from "./course-of.ts";
export type { ReadUnder } from "./faded-sums.ts";
export { askerSeriesOf, forYouOf, type SubjectPart, subjectPartOf } from "./for-you.ts";
export { type Interval, wilson } from "./interval.ts";
export { mayServe, reachMonthsOf, type StandingQuestion } from "./likelihood.ts";
export type { LineFacts } from "./line-facts.ts";
export { modelSchema } from "./model-schema.ts";
export { type OutcomeRow, type OwnEvidence, outcomeRowsOf, ownEvidenceOf, type Tallies } from "./own-evidence.ts";
export { type BaseAmong, FULL_WEIGHT, LEAST_WEIGHT, type OwnRecordModel } from "./own-record-model.ts";
export type { OwnReason, ReasonCode } from "./own-record-reasons.ts";
export { parseModel } from "./parse-model.ts";
export { posterior } from "./posterior.ts";
export { type AllReader, allReaderOf, type Reader, type ReadFrom, readerOf } from "./reader-of.ts";
export type { Reason } from "./reasons.ts";
export type { BinChange } from "./scorecard-changes.ts";
export type { Characteristic, Decay, Model, Reading, ScorecardBin, ScorecardModel } from "./scorecard-model.ts";
export { binOf, type Card, type CardLine, pointsOf, probabilityOf, type TalliesOf } from "./scorecard-points.ts";
export { type BareStanding, bareStandingOf, type Standing, standingOf } from "./standing.ts";
