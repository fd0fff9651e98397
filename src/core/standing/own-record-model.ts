/** A count's weight at age 0. Weights are integers, so that decayed sums are exact: 2^20 leaves sums of 2^33 outcomes safe. */
export const FULL_WEIGHT = 1_048_576;

/** Weights below this (a thousandth of the full weight) are dropped: what is that old no longer counts at all. */
export const LEAST_WEIGHT = 1_024;

/** Which outcomes the base rate was taken from: all, or only those of subjects with little record, who lean on it most. */
export type BaseAmong = "everyone" | "newcomers";

/**
 * The own-record posterior of DESIGN section 5, as a versioned document. `weights[age]` is the weight of a month that many months
 * back; beyond its end a month counts nothing.
 */
export type OwnRecordModel = {
  readonly kind: "own-record";
  readonly purpose: string;
  /** The first day it serves, as UTC days since 1970: it was fitted on what was known before. */
  readonly day: number;
  readonly halfLifeMonths: number;
  readonly weights: readonly number[];
  /** m: how many own outcomes the base rate is worth. */
  readonly priorStrength: number;
  /** p0: the share of good outcomes among subjects of whom little is known. */
  readonly baseRate: number;
  readonly baseAmong: BaseAmong;
  readonly baseHalfLifeMonths: number;
  /** How many outcomes it was fitted on, and their mean log-loss, each asked before it was known. */
  readonly fittedOn: { readonly outcomes: number; readonly logLoss: number };
};
