import type { Condition, NumberExpression } from "./expression.ts";

/** A part of an expression, the whole included. */
export type Node = NumberExpression | Condition;

/** The node itself and everything below it, in the order it is written. */
export function nodesOf(node: Node): readonly Node[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "constant":
    case "field":
    case "daysBetween":
    case "word":
    case "present":
    case "rater":
      return [];
    case "when":
      return [node.condition, node.then, node.otherwise];
    case "compare":
      return [node.left, node.right];
    case "abs":
    case "not":
      return [node.of];
    case "min":
    case "max":
    case "add":
    case "and":
    case "or":
      return node.of;
  }
}

/** One look of an expression at a field: as what it reads it, and which word it compares with. */
export type FieldRead = {
  readonly field: string;
  readonly as: "number" | "instant" | "presence" | "word" | "rater";
  readonly word?: string;
};

/** Every look of the expression at a field. */
export function fieldReadsOf(expression: Node): readonly FieldRead[] {
  return nodesOf(expression).flatMap(ownReads);
}

function ownReads(node: Node): readonly FieldRead[] {
  if (node.kind === "field") return [{ field: node.field, as: "number" }];
  if (node.kind === "daysBetween") return [node.from, node.to].map((field) => ({ field, as: "instant" }));
  if (node.kind === "word") return node.oneOf.map((word) => ({ field: node.field, as: "word", word }));
  if (node.kind === "rater") return [{ field: node.field, as: "rater" }];
  if (node.kind === "present") return [{ field: node.field, as: "presence" }];
  return [];
}

/** The fields that name whoever's class the expression reads. */
export function ratersOf(expression: Node): readonly string[] {
  return fieldReadsOf(expression).flatMap(({ as, field }) => (as === "rater" ? [field] : []));
}

const CONDITION_KINDS = ["compare", "word", "present", "rater", "and", "or", "not"] as const satisfies readonly Condition["kind"][];

/** Whether the node is a number rather than true or false. */
export function isNumberNode(node: Node): node is NumberExpression {
  return !CONDITION_KINDS.some((kind) => kind === node.kind);
}
