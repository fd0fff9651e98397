import type { Purpose } from "../law/index.ts";
import type { OwnRecordModel } from "../standing/index.ts";
import type { RecipeLine, RecipeReading } from "./recipe-line.ts";
import { askerCounts, classLines, outcomeCounts, outcomeLines, ownRecordLine } from "./recipe-lines.ts";

/**
 * How a purpose's scorecards are fitted: everything that is decided beforehand, as data. Kept when the form is activated, so that every
 * later refit is made the same way.
 */
export type Recipe = {
  readonly lines: readonly RecipeLine[];
  /** How fast own outcomes fade where they are counted as evidence, behind the interval. */
  readonly evidenceHalfLifeMonths: number;
  /** How long the base rate remembers: one of BASE_HALF_LIVES. */
  readonly baseHalfLifeMonths: number;
  /** How fast what a fit learns from fades, by the month in which it was known. */
  readonly trainingHalfLifeMonths: number;
  /** The strength of the ridge that holds coefficients back, in outcomes. */
  readonly ridge: number;
  /** Where given, each bin is fitted by itself, leaning on its weight of evidence as on so many outcomes: see ScorecardOptions. */
  readonly binStrength?: number;
  /** The most bins of a characteristic, the one of missing values not counted, and the least share of outcomes in one. */
  readonly binsMax: number;
  readonly binShareMin: number;
  /** What one more bin must gain in log-likelihood, in nats. */
  readonly binPenalty: number;
  /** How many outcomes of the common share are lent to each bin. */
  readonly binSmoothing: number;
  /** Into how many parts values are cut before bins are made of them. */
  readonly partsMax: number;
  /** The points that double the odds. */
  readonly pointsToDouble: number;
};

/** What is decided beforehand unless somebody says otherwise. */
const SETTINGS = {
  evidenceHalfLifeMonths: 6,
  baseHalfLifeMonths: 1,
  trainingHalfLifeMonths: 12,
  ridge: 3,
  binsMax: 8,
  binShareMin: 0.02,
  binPenalty: 2,
  binSmoothing: 5,
  partsMax: 48,
  pointsToDouble: 20,
} as const;

/** From so many outcomes on bins are cut finer: where there are few, fine bins learn their noise. */
const MANY_OUTCOMES = 10_000;

/** Tried on Bitcoin-OTC, refitted every six months: .2063 of log-loss with the asker, against .2085 with a penalty of 2 and 100 parts. */
const FINE_BINS = { binsMax: 20, binShareMin: 0.003, binPenalty: 0.3, binSmoothing: 8, partsMax: 160 } as const;

/** How an own record of the same outcome fades, what its base rate is worth, and how much it was fitted on. */
type Fading = Pick<OwnRecordModel, "halfLifeMonths" | "priorStrength" | "baseHalfLifeMonths" | "fittedOn">;

/** The recipe of a purpose's scorecards: what its own counts say at several speeds, how much of it there is, and since when. */
export function recipeOf(purpose: Purpose, fading?: Fading): Recipe {
  const lines = [...outcomeLines(outcomeCounts(purpose)), ...classLines(purpose)];
  if (fading === undefined) return { lines, ...SETTINGS };
  const { halfLifeMonths, priorStrength, baseHalfLifeMonths, fittedOn } = fading;
  const bins = fittedOn.outcomes < MANY_OUTCOMES ? {} : FINE_BINS;
  const own = ownRecordLine(purpose, { halfLifeMonths, strength: priorStrength });
  return { lines: [own, ...lines], ...SETTINGS, ...bins, evidenceHalfLifeMonths: halfLifeMonths, baseHalfLifeMonths };
}

/** The same with what the purpose reads of the asker, where it names any: for the models of an asker's own view. */
export function askerRecipeOf(purpose: Purpose, fading?: Fading): Recipe {
  const recipe = recipeOf(purpose, fading);
  return { ...recipe, lines: [...recipe.lines, ...askerCounts(purpose).flatMap(outcomeLines)] };
}

/** The recipe with only those lines that read registers which the purpose reads. */
export function recipeWithin({ reads, asker }: Pick<Purpose, "reads" | "asker">, recipe: Recipe): Recipe {
  const isRead = { subject: new Set(reads.map(({ name }) => name)), asker: new Set(asker?.reads.map(({ name }) => name)) };
  return { ...recipe, lines: recipe.lines.filter((line) => registersIn(line.reads).every((register) => isRead[line.of].has(register))) };
}

function registersIn(reads: RecipeReading): string[] {
  switch (reads.kind) {
    case "tenure":
      return [reads.register];
    case "amount":
    case "recency":
      return reads.counts.map(({ register }) => register);
    case "mean":
      return [reads.sum.register, reads.number.register];
    case "share":
    case "trend":
    case "run":
      return [reads.good.register, reads.bad.register];
  }
}
