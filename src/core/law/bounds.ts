import type { NumberExpression } from "./expression.ts";
import { isNumeric } from "./field.ts";
import { isNumberNode, type Node, nodesOf } from "./nodes.ts";
import type { RecordType } from "./register.ts";

/** What one record may add to one count, either way: then 900 million records still sum to a safe integer (2^53 - 1 = 9.007e15). */
export const COUNT_MAX = 10_000_000;

/** Days from 1900-01-01 to 9999-12-31: wider than what an instant can be (1900 to 2254), so that it stays true if that grows. */
const DAYS_MAX = 2_958_464;

/** The least and the greatest value, both included. */
export type Bounds = { readonly min: number; readonly max: number };

/** What a bound needs to know of a record type. */
type Declared = Pick<RecordType, "says">;

const ZERO: Bounds = { min: 0, max: 0 };

/**
 * Between what the expression lies for every record of the type, by interval arithmetic on the declared ranges. Never too narrow;
 * wider than need be where a condition excludes a branch's extremes. An absent number counts as 0, and so does a field that is no
 * number. The floating-point sums are exact while `isExact`.
 */
export function boundsOf(expression: NumberExpression, recordType: Declared): Bounds {
  switch (expression.kind) {
    case "constant":
      return { min: expression.value, max: expression.value };
    case "field":
      return fieldBounds(expression.field, recordType);
    case "when":
      return hullOf(boundsOf(expression.then, recordType), boundsOf(expression.otherwise, recordType));
    case "min":
    case "max":
    case "add":
      return foldBounds(
        expression.kind,
        expression.of.map((part) => boundsOf(part, recordType)),
      );
    case "abs":
      return absBounds(boundsOf(expression.of, recordType));
    case "daysBetween":
      return { min: -DAYS_MAX, max: DAYS_MAX };
  }
}

/** Whether every number in the expression, conditions included, stays a safe integer: else doubles and PostgreSQL's bigint could differ. */
export function isExact(expression: Node, recordType: Declared): boolean {
  return nodesOf(expression)
    .filter(isNumberNode)
    .map((part) => boundsOf(part, recordType))
    .every(({ min, max }) => Number.isSafeInteger(min) && Number.isSafeInteger(max));
}

function fieldBounds(name: string, recordType: Declared): Bounds {
  const declared = Object.hasOwn(recordType.says, name) ? recordType.says[name] : undefined;
  if (declared === undefined || !isNumeric(declared)) return ZERO;
  const range = { min: declared.min, max: declared.max };
  return declared.optional === true ? hullOf(range, ZERO) : range;
}

const FOLDS = {
  min: (a: Bounds, b: Bounds) => ({ min: Math.min(a.min, b.min), max: Math.min(a.max, b.max) }),
  max: (a: Bounds, b: Bounds) => ({ min: Math.max(a.min, b.min), max: Math.max(a.max, b.max) }),
  add: (a: Bounds, b: Bounds) => ({ min: a.min + b.min, max: a.max + b.max }),
};

function foldBounds(kind: "min" | "max" | "add", of: readonly Bounds[]): Bounds {
  const [first, ...rest] = of;
  return first === undefined ? ZERO : rest.reduce(FOLDS[kind], first);
}

function hullOf(a: Bounds, b: Bounds): Bounds {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

function absBounds({ min, max }: Bounds): Bounds {
  if (min >= 0) return { min, max };
  return max <= 0 ? { min: 0 - max, max: 0 - min } : { min: 0, max: Math.max(0 - min, max) };
}
