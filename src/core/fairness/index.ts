/** Fairness: answers compared between the groups of an audit's file. Pure, offline; knows no model, and no model knows it. */
export { type Fairness, type FairnessRow, fairnessOf, GAP_ALARM, type GroupFigure } from "./fairness-of.ts";
export type { Edge, GroupedAnswers } from "./grouped-answers.ts";
export type { Measure } from "./measure.ts";
export { LEAST_ANSWERS, LEAST_SUBJECTS } from "./part.ts";
