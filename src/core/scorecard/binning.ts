/** Which values a bin holds. */
export type Holds =
  /** Numbers from the bin before up to `below`, that not included; the last has none and reaches to the end. */
  | { readonly kind: "numbers"; readonly below?: number }
  /** One special value. */
  | { readonly kind: "special"; readonly value: number }
  | { readonly kind: "labels"; readonly labels: readonly string[] }
  /** Rows without a value, and labels that were not there when the bins were made. */
  | { readonly kind: "missing" };

/**
 * A bin with what fell in it. `woe` is its weight of evidence, ln of its odds over those of all rows, smoothed: above 0 is better than
 * all. `iv` is what it adds to the information value. `share` is its part of all outcomes.
 */
export type Bin = {
  readonly holds: Holds;
  readonly good: number;
  readonly bad: number;
  readonly share: number;
  readonly woe: number;
  readonly iv: number;
};

/** How the share of good outcomes runs along a column's numbers. */
export type Trend = "up" | "down" | "none";

/**
 * A column cut into bins: numbers in rising order, then special values, then missing, which is always the last. `iv` is the information
 * value (Kullback's divergence of good and bad): below .02 a column says next to nothing, above .3 much.
 */
export type Binning = {
  readonly column: string;
  readonly kind: "numeric" | "category";
  /** What was asked of its numbers, or found: "none" for words. */
  readonly trend: Trend;
  readonly bins: readonly Bin[];
  readonly iv: number;
};
