import { type CountReference, type Purpose, RATER_CLASSES, type Ratings } from "../law/index.ts";
import { NO_DECAY_MONTHS } from "./shape.ts";

/** What a characteristic is to read, with half-lives in months where a model has places in its `decays`; see Reading. */
export type RecipeReading =
  | {
      readonly kind: "share";
      readonly good: CountReference;
      readonly bad: CountReference;
      readonly halfLifeMonths: number;
      readonly strength: number;
    }
  | { readonly kind: "amount"; readonly counts: readonly CountReference[]; readonly halfLifeMonths: number }
  | { readonly kind: "mean"; readonly sum: CountReference; readonly number: CountReference; readonly halfLifeMonths: number }
  | { readonly kind: "tenure"; readonly register: string }
  | { readonly kind: "recency"; readonly counts: readonly CountReference[] }
  | {
      readonly kind: "trend";
      readonly good: CountReference;
      readonly bad: CountReference;
      readonly shortMonths: number;
      readonly longMonths: number;
      readonly strength: number;
    }
  | { readonly kind: "run"; readonly good: CountReference; readonly bad: CountReference };

/** One line that a scorecard may have: what it reads, of whom, and how the probability is to run along its values ("auto": as found). */
export type RecipeLine = {
  readonly code: string;
  readonly of: "subject" | "asker";
  readonly reads: RecipeReading;
  readonly trend: "up" | "down" | "auto" | "none";
};

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
  /** The most bins of a characteristic, the one of missing values not counted, and the least share of outcomes in one. */
  readonly binsMax: number;
  readonly binShareMin: number;
  /** Into how many parts values are cut before bins are made of them. */
  readonly partsMax: number;
  /** The points that double the odds. */
  readonly pointsToDouble: number;
};

/** Prior strength of the shares a scorecard reads: light, since the bins learn what little evidence is worth. */
const SHARE_STRENGTH = 2;

/** From a fortnight to none: what is recent and what lasts are read beside each other. */
const SHARE_MONTHS: readonly number[] = [0.5, 1, 2, 6, NO_DECAY_MONTHS];
const AMOUNT_MONTHS: readonly number[] = [0.5, 2, NO_DECAY_MONTHS];

/** What is decided beforehand unless somebody says otherwise: chosen on the first 60 % of Bitcoin-OTC in time. */
const SETTINGS = {
  evidenceHalfLifeMonths: 6,
  baseHalfLifeMonths: 1,
  trainingHalfLifeMonths: 12,
  ridge: 3,
  binsMax: 20,
  binShareMin: 0.005,
  partsMax: 100,
  pointsToDouble: 20,
} as const;

/** The recipe of a purpose's declared outcome: what its own counts say at several speeds, how much of it there is, and since when. */
export function recipeOf(purpose: Declared, shape?: Fading): Recipe {
  const settings = shape === undefined ? SETTINGS : { ...SETTINGS, ...fadingOf(shape) };
  return { lines: [...outcomeLines(purpose), ...classLines(purpose)], ...settings };
}

/** The recipe with only those lines that read registers which the purpose reads. */
export function recipeWithin({ reads, asker }: Pick<Purpose, "reads" | "asker">, recipe: Recipe): Recipe {
  const isRead = { subject: new Set(reads.map(({ name }) => name)), asker: new Set(asker?.reads.map(({ name }) => name)) };
  return { ...recipe, lines: recipe.lines.filter((line) => registersIn(line.reads).every((register) => isRead[line.of].has(register))) };
}

/** How an own record of the same outcome fades. */
type Fading = { readonly halfLifeMonths: number; readonly baseHalfLifeMonths: number };
type Declared = Pick<Purpose, "outcome" | "ratings" | "reads">;

const fadingOf = ({ halfLifeMonths, baseHalfLifeMonths }: Fading) => ({ evidenceHalfLifeMonths: halfLifeMonths, baseHalfLifeMonths });

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

function outcomeLines({ outcome, ratings }: Declared): RecipeLine[] {
  const { good, bad } = outcome;
  const both = [good, bad];
  return [
    ...SHARE_MONTHS.map((halfLifeMonths) =>
      line(`share_${spanOf(halfLifeMonths)}`, "up", { kind: "share", good, bad, halfLifeMonths, strength: SHARE_STRENGTH }),
    ),
    ...AMOUNT_MONTHS.map((halfLifeMonths) =>
      line(`amount_${spanOf(halfLifeMonths)}`, "auto", { kind: "amount", counts: both, halfLifeMonths }),
    ),
    line("good_ever", "up", { kind: "amount", counts: [good], halfLifeMonths: NO_DECAY_MONTHS }),
    line("bad_ever", "down", { kind: "amount", counts: [bad], halfLifeMonths: NO_DECAY_MONTHS }),
    line("tenure", "auto", { kind: "tenure", register: good.register }),
    line("recency", "auto", { kind: "recency", counts: both }),
    line("bad_recency", "up", { kind: "recency", counts: [bad] }),
    line("good_recency", "down", { kind: "recency", counts: [good] }),
    line("trend", "auto", { kind: "trend", good, bad, shortMonths: 1, longMonths: 12, strength: SHARE_STRENGTH }),
    line("bad_run", "down", { kind: "run", good, bad }),
    ...(ratings === undefined ? [] : ratingLines(ratings)),
  ];
}

/** Where the register counts outcomes by the class of their rater too: `goodTrusted` beside `good`, `badTrusted` beside `bad`. */
function classLines({ outcome: { good, bad }, reads }: Declared): RecipeLine[] {
  const names = new Set(reads.find(({ name }) => name === good.register)?.countNames);
  const by = ({ register, count }: CountReference, raters: string) => ({
    register,
    count: `${count}${raters[0]?.toUpperCase()}${raters.slice(1)}`,
  });
  const classes = RATER_CLASSES.filter((raters) => names.has(by(good, raters).count) && names.has(by(bad, raters).count));
  return classes.flatMap((raters) => {
    const counts = { good: by(good, raters), bad: by(bad, raters) };
    return [
      line(`share_${raters}`, "up", { kind: "share", ...counts, halfLifeMonths: NO_DECAY_MONTHS, strength: SHARE_STRENGTH }),
      line(`share_${raters}_2m`, "up", { kind: "share", ...counts, halfLifeMonths: 2, strength: SHARE_STRENGTH }),
      line(`good_${raters}`, "up", { kind: "amount", counts: [counts.good], halfLifeMonths: NO_DECAY_MONTHS }),
      line(`bad_${raters}`, "down", { kind: "amount", counts: [counts.bad], halfLifeMonths: NO_DECAY_MONTHS }),
    ];
  });
}

function ratingLines({ sum, number }: Ratings): RecipeLine[] {
  return [NO_DECAY_MONTHS, 2].map((halfLifeMonths) =>
    line(`mean_${spanOf(halfLifeMonths)}`, "up", { kind: "mean", sum, number, halfLifeMonths }),
  );
}

const line = (code: string, trend: RecipeLine["trend"], reads: RecipeReading): RecipeLine => ({ code, of: "subject", reads, trend });

const spanOf = (halfLifeMonths: number): string => (halfLifeMonths === NO_DECAY_MONTHS ? "ever" : `${halfLifeMonths}m`);
