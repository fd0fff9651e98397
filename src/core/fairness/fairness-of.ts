import { holm, normalTail } from "../../lib/index.ts";
import type { Edge, GroupedAnswers } from "./grouped-answers.ts";
import { countedFor, type Measure, measuresFor } from "./measure.ts";
import { type Figure, figureOf, isEnough, meanOf, type Part, varianceAbout } from "./part.ts";

/** One measure of one group. */
export type GroupFigure = Figure & {
  /** The group's less that of all others in the file together. Absent where those are too few, and for the second of two groups. */
  readonly gap?: {
    readonly value: number;
    /** Adjusted by Holm for the number of all gaps that were tested. */
    readonly p: number;
    readonly isBeyondChance: boolean;
  };
};

/** One measure, and every group that has enough answers for it. */
export type FairnessRow = { readonly measure: Measure; readonly figures: readonly (GroupFigure | undefined)[] };

/** What an audit found. `figures` of a row are in the order of `names`; undefined where there is too little to say. */
export type Fairness = {
  readonly names: readonly string[];
  readonly answers: number;
  /** Gaps that were tested together. */
  readonly tested: number;
  readonly rows: readonly FairnessRow[];
};

/** The probability that any gap at all is called beyond chance where there is none. */
export const GAP_ALARM = 0.05;

/**
 * Compares groups by what happened, by how true the answers were, and by the errors at each grade's edge. Each gap is tested by the mean of the group
 * less that of all others, over the standard error which both have about their common mean, no two outcomes of a subject being taken for
 * independent; all gaps are tested together, by Holm's step-down. Answers without a group are left out.
 */
export function fairnessOf(answers: GroupedAnswers, edges: readonly Edge[]): Fairness {
  const { names } = answers;
  const drafts = measuresFor(edges).map((measure) => draftOf(answers, measure));
  const tests = drafts.flatMap(({ gaps }, row) => gaps.flatMap((gap, group) => (gap === undefined ? [] : [{ row, group, p: gap.p }])));
  const adjusted = holm(tests.map(({ p }) => p));
  const place = new Map(tests.map(({ row, group }, at) => [`${row} ${group}`, adjusted[at] ?? 1]));
  const rows = drafts.map(({ measure, figures, gaps }, row) => ({
    measure,
    figures: figures.map((figure, group): GroupFigure | undefined => {
      const p = place.get(`${row} ${group}`);
      const gap = gaps[group];
      if (figure === undefined || gap === undefined || p === undefined) return figure;
      return { ...figure, gap: { value: gap.value, p, isBeyondChance: p <= GAP_ALARM } };
    }),
  }));
  return { names, answers: answers.groups.filter((group) => group >= 0).length, tested: tests.length, rows };
}

type Gap = { readonly value: number; readonly p: number };
type Draft = {
  readonly measure: Measure;
  readonly figures: readonly (Figure | undefined)[];
  readonly gaps: readonly (Gap | undefined)[];
};

function draftOf(answers: GroupedAnswers, measure: Measure): Draft {
  const { names, groups } = answers;
  const parts = names.map((_, group) => partOf(answers, measure, (of) => of === group));
  const isShare = measure.kind !== "calibration";
  const figures = parts.map((part) => (isEnough(part) ? figureOf(part, { isShare }) : undefined));
  const gaps = parts.map((part, group) => {
    // Of two groups the second's gap is the first's.
    if (names.length < 2 || (names.length === 2 && group === 1) || groups.length === 0) return undefined;
    const rest = partOf(answers, measure, (of) => of >= 0 && of !== group);
    return isEnough(part) && isEnough(rest) ? gapBetween(part, rest) : undefined;
  });
  return { measure, figures, gaps };
}

function partOf(answers: GroupedAnswers, measure: Measure, belongs: (group: number) => boolean): Part {
  const { groups, subjects } = answers;
  const { counts, value } = countedFor(answers, measure);
  const places: number[] = [];
  groups.forEach((group, at) => {
    if (belongs(group) && counts(at)) places.push(at);
  });
  const of = Uint32Array.from(places, (at) => subjects[at] ?? 0);
  return { values: Float64Array.from(places, value), subjects: of, count: new Set(of).size };
}

/** A test as under no gap, about the common mean: it holds where one side's share is 0 or 1, and its error is never 0 but where all are alike. */
function gapBetween(part: Part, rest: Part): Gap {
  const [a, b] = [meanOf(part), meanOf(rest)];
  const common = (a * part.values.length + b * rest.values.length) / (part.values.length + rest.values.length);
  const error = Math.sqrt(varianceAbout(part, common) + varianceAbout(rest, common));
  const value = a - b;
  return { value, p: error === 0 ? 1 : 2 * normalTail(Math.abs(value) / error) };
}
