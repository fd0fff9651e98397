import type { RaterClass } from "./rater-class.ts";

/**
 * What a record counts for, as data: total functions over the fields of one record and the class of whoever gave it. Data, not code, so that a register has canonical
 * bytes and a digest, a SQL form, and a form that a stranger's verifier runs.
 *
 * Total means: an absent number is 0, an absent word equals no word, days to or from an absent instant are 0.
 */

/** An integer, read off one record. */
export type NumberExpression =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "when"; readonly condition: Condition; readonly then: NumberExpression; readonly otherwise: NumberExpression }
  | { readonly kind: "min" | "max" | "add"; readonly of: readonly NumberExpression[] }
  | { readonly kind: "abs"; readonly of: NumberExpression }
  | { readonly kind: "daysBetween"; readonly from: string; readonly to: string };

/** True or false, read off one record. */
export type Condition =
  | { readonly kind: "compare"; readonly is: Comparison; readonly left: NumberExpression; readonly right: NumberExpression }
  | { readonly kind: "word"; readonly field: string; readonly oneOf: readonly string[] }
  | { readonly kind: "present"; readonly field: string }
  | { readonly kind: "rater"; readonly field: string; readonly oneOf: readonly RaterClass[] }
  | { readonly kind: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition };

/** How two integers compare. */
export type Comparison = "below" | "at most" | "equal" | "at least" | "above";

/** A number written as an expression, as an integer, or as the name of a numeric field. */
type NumberLike = NumberExpression | number | string;

/** A constant integer. */
export const constant = (value: number): NumberExpression => ({ kind: "constant", value });

const numberOf = (given: NumberLike): NumberExpression => {
  if (typeof given === "number") return constant(given);
  return typeof given === "string" ? { kind: "field", field: given } : given;
};

const comparing =
  (is: Comparison) =>
  (left: NumberLike, right: NumberLike): Condition => ({ kind: "compare", is, left: numberOf(left), right: numberOf(right) });

/** left < right */
export const below = comparing("below");
/** left <= right */
export const atMost = comparing("at most");
/** left = right */
export const equal = comparing("equal");
/** left >= right */
export const atLeast = comparing("at least");
/** left > right */
export const above = comparing("above");

/** The field holds one of these closed words. */
export const isWord = (field: string, ...oneOf: readonly string[]): Condition => ({ kind: "word", field, oneOf });
/** The record has the field. */
export const present = (field: string): Condition => ({ kind: "present", field });
/** Whoever the counterparty field names, and gave the record, was of one of these classes when the record became known. */
export const isRater = (field: string, ...oneOf: readonly RaterClass[]): Condition => ({ kind: "rater", field, oneOf });
/** All of the conditions. */
export const and = (...of: readonly Condition[]): Condition => ({ kind: "and", of });
/** Any of the conditions. */
export const or = (...of: readonly Condition[]): Condition => ({ kind: "or", of });
/** Not the condition. */
export const not = (of: Condition): Condition => ({ kind: "not", of });

/** 1 (or `then`) when the condition holds, else 0 (or `otherwise`). */
export const when = (condition: Condition, then: NumberLike = 1, otherwise: NumberLike = 0): NumberExpression => ({
  kind: "when",
  condition,
  // biome-ignore lint/suspicious/noThenProperty: it is data and never callable, so await does not take it for a promise
  then: numberOf(then), // oxlint-disable-line unicorn/no-thenable -- for the same reason
  otherwise: numberOf(otherwise),
});
/** The least of the numbers. */
export const min = (...of: readonly NumberLike[]): NumberExpression => ({ kind: "min", of: of.map(numberOf) });
/** The greatest of the numbers. */
export const max = (...of: readonly NumberLike[]): NumberExpression => ({ kind: "max", of: of.map(numberOf) });
/** The sum of the numbers. */
export const add = (...of: readonly NumberLike[]): NumberExpression => ({ kind: "add", of: of.map(numberOf) });
/** The absolute value. */
export const abs = (of: NumberLike): NumberExpression => ({ kind: "abs", of: numberOf(of) });
/** Whole days from one instant field to another, rounded down; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): NumberExpression => ({ kind: "daysBetween", from, to });
