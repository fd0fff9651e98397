import type { CountReference } from "../law/index.ts";
import type { OwnRecordModel } from "./own-record-model.ts";

/** A model's integer weights by age in months, as of OwnRecordModel: how a characteristic lets counts fade. */
export type Decay = { readonly halfLifeMonths: number; readonly weights: readonly number[] };

/**
 * What a characteristic reads off running tallies at the moment of asking, the current month included. `decay` is a place in the model's
 * `decays`. A value is a number made with integers, + - x / only, or missing.
 */
export type Reading =
  /** (strength x baseRate + g) / (strength + g + b), of decayed sums. Never missing. */
  | {
      readonly kind: "share";
      readonly good: CountReference;
      readonly bad: CountReference;
      readonly decay: number;
      readonly strength: number;
    }
  /** The decayed sum of counts. Never missing. */
  | { readonly kind: "amount"; readonly counts: readonly CountReference[]; readonly decay: number }
  /** Decayed sum / decayed number; missing where the number is 0. */
  | { readonly kind: "mean"; readonly sum: CountReference; readonly number: CountReference; readonly decay: number }
  /** Months since the first month with any record of the register; missing without one. */
  | { readonly kind: "tenure"; readonly register: string }
  /** Months since the last month in which any of the counts is above 0; missing without one. */
  | { readonly kind: "recency"; readonly counts: readonly CountReference[] }
  /** The share under the short decay less that under the long one. Never missing. */
  | {
      readonly kind: "trend";
      readonly good: CountReference;
      readonly bad: CountReference;
      readonly short: number;
      readonly long: number;
      readonly strength: number;
    }
  /** Bad outcomes since the last month with a good one, that month's own not included; 0 where there is none. */
  | { readonly kind: "run"; readonly good: CountReference; readonly bad: CountReference };

/** An interval of values, from the one before up to `below` (not included); the last has none and reaches to the end. */
export type ScorecardBin = {
  readonly below?: number;
  readonly points: number;
  /** The share of the training's answers that fell in here, with six decimals: what stability is measured against. */
  readonly share: number;
};

/** One line of a scorecard: a value, the bins it may fall in, and the integer points of each. */
export type Characteristic = {
  /** Of the model's own code list: reasons name it. */
  readonly code: string;
  readonly of: "subject" | "asker";
  readonly reads: Reading;
  readonly bins: readonly ScorecardBin[];
  /** Where the value is missing. */
  readonly missing: Omit<ScorecardBin, "below">;
};

/**
 * A scorecard: the points of each characteristic's bin and the base points are added up, and the sum is looked up in the table. All
 * integers, so that anybody can do it by hand. It reads the outcome's own counts, so probability and evidence come together.
 */
export type ScorecardModel = {
  readonly kind: "scorecard";
  readonly purpose: string;
  /** The first day it serves, as UTC days since 1970: it was fitted on what was known before. */
  readonly day: number;
  /** The recent share of good outcomes, which shares lean on; refreshed daily. */
  readonly baseRate: number;
  readonly baseHalfLifeMonths: number;
  readonly decays: readonly Decay[];
  readonly basePoints: number;
  readonly characteristics: readonly Characteristic[];
  /** The probability of a good outcome by total points: `probabilities[0]` at `from` points and fewer, the last at its place and more. Never falling. */
  readonly table: { readonly from: number; readonly probabilities: readonly number[]; readonly pointsToDouble: number };
  /** n = prior + worth x (g + b), of the outcome's own counts under `decay`: fitted so that 90 % intervals cover, `worth` <= 1. */
  readonly evidence: { readonly decay: number; readonly prior: number; readonly worth: number };
  /** What it was fitted on, first and last day, and how true it was: mean log-loss of answers, each asked before it was known. */
  readonly fittedOn: { readonly outcomes: number; readonly from: number; readonly to: number; readonly logLoss: number };
};

/** A versioned, logged document that turns tallies into a probability. */
export type Model = OwnRecordModel | ScorecardModel;
