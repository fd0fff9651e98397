import { inside, type Place, report } from "./breach.ts";
import { type Comparison, type Condition, constant, type NumberExpression, when } from "./expression.ts";
import { LAW_LIMITS } from "./limits.ts";
import { isParts, isPlainText, type Parts, refuseUnknown, seen } from "./parse-part.ts";
import { isRaterClass, RATER_CLASSES } from "./rater-class.ts";

/** How deep expressions nest at most: with their lists they stay well within the 100 levels of canonical JSON. */
const DEPTH_MAX = 24;

/** Where a parser stands. The nodes left are shared by the whole expression, so even one that contains itself comes to an end. */
type Walk = { readonly place: Place; readonly depth: number; readonly budget: { nodesLeft: number } };

/** A count's expression; undefined, and a breach, when it is none or too large. */
export function parseNumber(raw: unknown, place: Place): NumberExpression | undefined {
  return parseWhole(raw, place, numberAt);
}

/** An adverse condition; undefined, and a breach, when it is none or too large. */
export function parseCondition(raw: unknown, place: Place): Condition | undefined {
  return parseWhole(raw, place, conditionAt);
}

function parseWhole<T>(raw: unknown, place: Place, parse: (raw: unknown, walk: Walk) => T | undefined): T | undefined {
  const budget = { nodesLeft: LAW_LIMITS.expressionNodes };
  const whole = parse(raw, { place, depth: 0, budget });
  if (budget.nodesLeft >= 0) return whole;
  return report(place, "expression_too_large", `wanted at most ${LAW_LIMITS.expressionNodes} parts, nested ${DEPTH_MAX} deep`);
}

/** A node's parts and the place of each; undefined when the budget is spent. */
function enter(raw: unknown, walk: Walk): Parts | undefined {
  const { budget } = walk;
  budget.nodesLeft = walk.depth >= DEPTH_MAX ? -1 : budget.nodesLeft - 1;
  if (budget.nodesLeft < 0) return undefined;
  return isParts(raw) ? raw : {};
}

function numberAt(raw: unknown, walk: Walk): NumberExpression | undefined {
  const parts = enter(raw, walk);
  if (parts === undefined) return undefined;
  switch (parts.kind) {
    case "constant":
      return constantAt(parts, walk);
    case "field":
      return fieldAt(parts, walk);
    case "when":
      return whenAt(parts, walk);
    case "min":
    case "max":
    case "add":
      return foldAt(parts.kind, parts, walk);
    case "abs":
      return absAt(parts, walk);
    case "daysBetween":
      return daysAt(parts, walk);
    default:
      return malformed(parts.kind ?? raw, walk, "constant, field, when, min, max, add, abs or daysBetween");
  }
}

function conditionAt(raw: unknown, walk: Walk): Condition | undefined {
  const parts = enter(raw, walk);
  if (parts === undefined) return undefined;
  switch (parts.kind) {
    case "compare":
      return compareAt(parts, walk);
    case "word":
      return wordAt(parts, walk);
    case "present":
      return presentAt(parts, walk);
    case "rater":
      return raterAt(parts, walk);
    case "and":
    case "or":
      return joinAt(parts.kind, parts, walk);
    case "not":
      return notAt(parts, walk);
    default:
      return malformed(parts.kind ?? raw, walk, "compare, word, present, rater, and, or or not");
  }
}

function constantAt(parts: Parts, walk: Walk): NumberExpression | undefined {
  demandOnly(parts, ["value"], walk);
  const { value } = parts;
  return typeof value === "number" && Number.isSafeInteger(value) ? constant(value) : malformed(value, walk, "a safe integer");
}

function fieldAt(parts: Parts, walk: Walk): NumberExpression | undefined {
  demandOnly(parts, ["field"], walk);
  const field = nameAt(parts.field, walk);
  return field === undefined ? undefined : { kind: "field", field };
}

function whenAt(parts: Parts, walk: Walk): NumberExpression | undefined {
  demandOnly(parts, ["condition", "then", "otherwise"], walk);
  const condition = conditionAt(parts.condition, below(walk, "condition"));
  const yes = numberAt(parts.then, below(walk, "then"));
  const no = numberAt(parts.otherwise, below(walk, "otherwise"));
  return condition && yes && no && when(condition, yes, no);
}

function foldAt(kind: "min" | "max" | "add", parts: Parts, walk: Walk): NumberExpression | undefined {
  const of = listAt(parts, walk, numberAt);
  return of && { kind, of };
}

function absAt(parts: Parts, walk: Walk): NumberExpression | undefined {
  demandOnly(parts, ["of"], walk);
  const of = numberAt(parts.of, below(walk, "of"));
  return of && { kind: "abs", of };
}

function daysAt(parts: Parts, walk: Walk): NumberExpression | undefined {
  demandOnly(parts, ["from", "to"], walk);
  const from = nameAt(parts.from, walk);
  const to = nameAt(parts.to, walk);
  return from === undefined || to === undefined ? undefined : { kind: "daysBetween", from, to };
}

const COMPARISONS = ["below", "at most", "equal", "at least", "above"] as const satisfies readonly Comparison[];

function compareAt(parts: Parts, walk: Walk): Condition | undefined {
  demandOnly(parts, ["is", "left", "right"], walk);
  const is = COMPARISONS.find((comparison) => comparison === parts.is) ?? malformed(parts.is, walk, COMPARISONS.join(", "));
  const left = numberAt(parts.left, below(walk, "left"));
  const right = numberAt(parts.right, below(walk, "right"));
  return is && left && right && { kind: "compare", is, left, right };
}

function wordAt(parts: Parts, walk: Walk): Condition | undefined {
  demandOnly(parts, ["field", "oneOf"], walk);
  const field = nameAt(parts.field, walk);
  const words: readonly unknown[] = Array.isArray(parts.oneOf) ? parts.oneOf.slice(0, LAW_LIMITS.words + 1) : [];
  const oneOf = words.filter((word) => isPlainText(word, LAW_LIMITS.wordLength));
  if (oneOf.length === 0 || oneOf.length !== words.length || words.length > LAW_LIMITS.words) {
    return malformed(parts.oneOf, walk, `a list of 1 to ${LAW_LIMITS.words} words`);
  }
  return field === undefined ? undefined : { kind: "word", field, oneOf };
}

function presentAt(parts: Parts, walk: Walk): Condition | undefined {
  demandOnly(parts, ["field"], walk);
  const field = nameAt(parts.field, walk);
  return field === undefined ? undefined : { kind: "present", field };
}

function raterAt(parts: Parts, walk: Walk): Condition | undefined {
  demandOnly(parts, ["field", "oneOf"], walk);
  const field = nameAt(parts.field, walk);
  const words: readonly unknown[] = Array.isArray(parts.oneOf) ? parts.oneOf.slice(0, RATER_CLASSES.length + 1) : [];
  const oneOf = words.filter(isRaterClass);
  if (oneOf.length === 0 || oneOf.length !== words.length || new Set(oneOf).size !== oneOf.length) {
    return malformed(parts.oneOf, walk, `a list of ${RATER_CLASSES.join(", ")}, each once at most`);
  }
  return field === undefined ? undefined : { kind: "rater", field, oneOf };
}

function joinAt(kind: "and" | "or", parts: Parts, walk: Walk): Condition | undefined {
  const of = listAt(parts, walk, conditionAt);
  return of && { kind, of };
}

function notAt(parts: Parts, walk: Walk): Condition | undefined {
  demandOnly(parts, ["of"], walk);
  const of = conditionAt(parts.of, below(walk, "of"));
  return of && { kind: "not", of };
}

function listAt<T>(parts: Parts, walk: Walk, parse: (raw: unknown, walk: Walk) => T | undefined): readonly T[] | undefined {
  demandOnly(parts, ["of"], walk);
  const raw: readonly unknown[] = Array.isArray(parts.of) ? Array.from(parts.of.slice(0, LAW_LIMITS.expressionNodes + 1)) : [];
  if (raw.length === 0) return malformed(parts.of, walk, "a list of one or more expressions");
  const of = raw.map((part, index) => parse(part, below(walk, index))).filter((part) => part !== undefined);
  return of.length === raw.length ? of : undefined;
}

/** Whether the record type has the field is asked later, of the whole. */
function nameAt(raw: unknown, walk: Walk): string | undefined {
  return isPlainText(raw, LAW_LIMITS.wordLength) ? raw : malformed(raw, walk, "the name of a field");
}

function demandOnly(parts: Parts, known: readonly string[], walk: Walk): void {
  refuseUnknown(parts, ["kind", ...known], walk.place);
}

function below(walk: Walk, part: string | number): Walk {
  return { ...walk, place: inside(walk.place, part), depth: walk.depth + 1 };
}

function malformed(raw: unknown, walk: Walk, wanted: string): undefined {
  return report(walk.place, "expression_malformed", `saw ${seen(raw)}, wanted ${wanted}`);
}
