/** A tally read for one purpose under one model: probability, interval, grade, reasons, what would change it. Pure; runs in a browser. */

export type { Change } from "./changes.ts";
export { type Interval, wilson } from "./interval.ts";
export { type OutcomeRow, type OwnEvidence, outcomeRowsOf, ownEvidenceOf, type Tallies } from "./own-evidence.ts";
export { type BaseAmong, FULL_WEIGHT, LEAST_WEIGHT, type OwnRecordModel } from "./own-record-model.ts";
export { posterior } from "./posterior.ts";
export type { Reason, ReasonCode } from "./reasons.ts";
export { type Standing, type StandingQuestion, standingOf } from "./standing.ts";
