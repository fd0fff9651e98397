import { type Condition, type NumberExpression, type RaterClass, when } from "../law/index.ts";

/** What an expression comes to for records given by raters of one class: conditions on it are decided, and branches never taken fall away. */
export function givenClass(expression: NumberExpression, by: RaterClass): NumberExpression {
  switch (expression.kind) {
    case "when": {
      const decided = decidedFor(expression.condition, by);
      if (decided !== undefined) return givenClass(decided ? expression.then : expression.otherwise, by);
      return when(expression.condition, givenClass(expression.then, by), givenClass(expression.otherwise, by));
    }
    case "min":
    case "max":
    case "add":
      return { ...expression, of: expression.of.map((part) => givenClass(part, by)) };
    case "abs":
      return { ...expression, of: givenClass(expression.of, by) };
    case "constant":
    case "field":
    case "daysBetween":
      return expression;
  }
}

/** Whether a condition holds for every record by this class, for none, or for some. */
function decidedFor(condition: Condition, by: RaterClass): boolean | undefined {
  switch (condition.kind) {
    case "rater":
      return condition.oneOf.includes(by);
    case "and": {
      const parts = condition.of.map((part) => decidedFor(part, by));
      return parts.includes(false) ? false : parts.every((part) => part === true) || undefined;
    }
    case "or": {
      const parts = condition.of.map((part) => decidedFor(part, by));
      if (parts.includes(true)) return true;
      return parts.every((part) => part === false) ? false : undefined;
    }
    case "not": {
      const decided = decidedFor(condition.of, by);
      return decided === undefined ? undefined : !decided;
    }
    case "compare":
    case "word":
    case "present":
      return undefined;
  }
}
