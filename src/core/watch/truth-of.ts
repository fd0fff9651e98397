import { aucEstimate, brier, calibrationTable, type Estimate, logLoss } from "../../lib/index.ts";
import { type Band, bandOf, togethernessOf } from "./band.ts";
import type { Judged } from "./judged.ts";

/** How true the answers of a month were. */
export type Truth = {
  readonly outcomes: number;
  readonly bad: number;
  readonly subjects: number;
  readonly logLoss: number;
  readonly brier: number;
  /** With DeLong's standard error, as of independent outcomes. Absent where an outcome of one kind did not occur twice. */
  readonly auc?: Estimate;
  readonly calibrationError: number;
  /** All together. */
  readonly all: Band;
  /** In parts of about as many outcomes, by what was told. */
  readonly bins: readonly Band[];
  /** Whether what was told lies outside its band, of all together or of any part. */
  readonly isOut: boolean;
};

/**
 * The probability that answers which were right are said to be out of their band, in one month, all parts together (Bonferroni): about one
 * false alarm in eight years of a purpose.
 */
export const FALSE_ALARM = 0.01;

/** Fewer say nothing about a model, and could say something about a subject: they are not measured, and not published. */
export const LEAST_OUTCOMES = 30;

/** The same of subjects. */
export const LEAST_SUBJECTS = 10;

/** No answer is held for more certain than this: one mistake would make the loss infinite, which no document can say. */
const CERTAIN = 1e-6;

const BINS_MAX = 10;

/** The measures of answers against what happened; undefined where there are too few of them. */
export function truthOf(judged: Judged): Truth | undefined {
  const { probabilities, outcomes, subjects } = judged;
  const count = new Set(subjects).size;
  if (outcomes.length < LEAST_OUTCOMES || count < LEAST_SUBJECTS) return undefined;
  const parts = partsOf(judged);
  // From all of them: a part may have too few subjects to tell.
  const options = { level: FALSE_ALARM / (parts.length + 1), togetherness: togethernessOf(judged) };
  const all = bandOf(judged, options);
  const bins = parts.map((part) => bandOf(part, options));
  const area = aucEstimate(probabilities, outcomes);
  return {
    outcomes: outcomes.length,
    bad: outcomes.reduce((sum, outcome) => sum + (1 - outcome), 0),
    subjects: count,
    logLoss: logLoss(probabilities, outcomes, CERTAIN),
    brier: brier(probabilities, outcomes),
    ...(Number.isFinite(area.error) ? { auc: area } : {}),
    calibrationError: bins.reduce((sum, bin) => sum + bin.outcomes * Math.abs(bin.predicted - bin.observed), 0) / outcomes.length,
    all,
    bins,
    isOut: all.isOut || bins.some(({ isOut }) => isOut),
  };
}

/** By what was told, in parts of about as many; a part that is too small to be told of goes to the one below it. */
function partsOf({ probabilities, outcomes, subjects }: Judged): Judged[] {
  const bins = Math.max(1, Math.min(BINS_MAX, Math.floor(outcomes.length / LEAST_OUTCOMES)));
  const edges = calibrationTable(probabilities, outcomes, { by: "size", bins }).bins.map(({ from }) => from);
  const members: number[][] = edges.map(() => []);
  probabilities.forEach((p, at) => {
    members[edges.findLastIndex((from) => from <= p)]?.push(at);
  });
  const merged: number[][] = [];
  for (const part of members) {
    const last = merged.at(-1);
    if (last !== undefined && (isSmall(part, subjects) || isSmall(last, subjects))) last.push(...part);
    else merged.push(part);
  }
  return merged.map((part) => ({
    probabilities: Float64Array.from(part, (at) => probabilities[at] ?? 0),
    outcomes: Uint8Array.from(part, (at) => outcomes[at] ?? 0),
    subjects: Uint32Array.from(part, (at) => subjects[at] ?? 0),
  }));
}

function isSmall(part: readonly number[], subjects: Uint32Array): boolean {
  return part.length < LEAST_OUTCOMES || new Set(part.map((at) => subjects[at])).size < LEAST_SUBJECTS;
}
