/**
 * A public answer, verified by whoever reads it: that the log signed for itself and only grew, that the law is in it, that a body's records are, and
 * that the numbers follow. Each step is a function of what was fetched; what is wrong is told, not thrown. Pure; runs in a browser.
 */
export { answerAgain, type PublicAnswer } from "./answer-again.ts";
export { type Alteration, type AlterationReason, altered, type Found, isAltered } from "./found.ts";
export { grownFrom, tilesOfGrowth } from "./log-growth.ts";
export { believeHead, type HeadTexts, type KnownHead, knownHeadOf, type LogHead } from "./log-head.ts";
export { type BelievedLog, believeLaw, type LawGiven, type ProvenLaw } from "./proven-law.ts";
export { believeRecords, type ProvenRecords, type RecordsGiven } from "./proven-records.ts";
export { type Summed, sumOfRecords } from "./sum-of-records.ts";
