import { type Condition, isFieldName, type NumberExpression } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";

const DAY_MICROS = 86_400_000_000;

/**
 * Compiles a count to a PostgreSQL bigint expression over what a record says.
 *
 * `says` is the SQL of a jsonb value in normal form (a column, as a rule: it is written out once for each look at a field), as in
 * `sqlOfCount(expression, "r.says")`. For every record of a lawful register the value is the one `readerOf` gives: never null, an absent
 * number 0, days rounded down. Words are quoted; a field name that could not be declared is a mistake of ours and throws `internal`.
 */
export function sqlOfCount(expression: NumberExpression, says: string): string {
  switch (expression.kind) {
    case "constant":
      return sqlOfInteger(expression.value);
    case "field":
      return sqlOfNumber(expression.field, says);
    case "when":
      return `(case when ${sqlOfCondition(expression.condition, says)} then ${sqlOfCount(expression.then, says)} else ${sqlOfCount(expression.otherwise, says)} end)`;
    case "min":
      return sqlOfFold(expression.of, says, (parts) => `least(${parts.join(", ")})`);
    case "max":
      return sqlOfFold(expression.of, says, (parts) => `greatest(${parts.join(", ")})`);
    case "add":
      return sqlOfFold(expression.of, says, (parts) => `(${parts.join(" + ")})`);
    case "abs":
      return `abs(${sqlOfCount(expression.of, says)})`;
    case "daysBetween":
      return sqlOfDays(expression.from, expression.to, says);
  }
}

const COMPARISONS = { below: "<", "at most": "<=", equal: "=", "at least": ">=", above: ">" } as const;

/** True or false, and never null, so that `not` is plain. */
function sqlOfCondition(condition: Condition, says: string): string {
  switch (condition.kind) {
    case "compare":
      return `(${sqlOfCount(condition.left, says)} ${COMPARISONS[condition.is]} ${sqlOfCount(condition.right, says)})`;
    case "word":
      return sqlOfWord(condition.field, condition.oneOf, says);
    case "present":
      return `(${sqlOfPart(condition.field, says)} is not null)`;
    case "and":
      return condition.of.length === 0 ? "true" : `(${condition.of.map((part) => sqlOfCondition(part, says)).join(" and ")})`;
    case "or":
      return condition.of.length === 0 ? "false" : `(${condition.of.map((part) => sqlOfCondition(part, says)).join(" or ")})`;
    case "not":
      return `(not ${sqlOfCondition(condition.of, says)})`;
  }
}

/** Quoted and cast: a bare -9223372036854775808 would be a negated numeric. */
function sqlOfInteger(value: number): string {
  if (!Number.isSafeInteger(value)) throw new CredenceError("internal", `the constant ${value} is no safe integer`);
  return `'${value + 0}'::bigint`;
}

/** Of no numbers the law refuses all three; 0, as in the evaluator. */
function sqlOfFold(of: readonly NumberExpression[], says: string, fold: (parts: readonly string[]) => string): string {
  return of.length === 0 ? sqlOfInteger(0) : fold(of.map((part) => sqlOfCount(part, says)));
}

/** A case, and not a cast alone: casting a word to a number would be an error where the evaluator reads 0. */
function sqlOfNumber(field: string, says: string): string {
  const part = sqlOfPart(field, says);
  return `(case when jsonb_typeof(${part}) = 'number' then (${part})::bigint else 0 end)`;
}

/** Compared as jsonb, so that the word "5" is not the number 5. */
function sqlOfWord(field: string, words: readonly string[], says: string): string {
  if (words.length === 0) return "false";
  return `coalesce(${sqlOfPart(field, says)} in (${words.map((word) => `${sqlOfText(JSON.stringify(word))}::jsonb`).join(", ")}), false)`;
}

/** bigint division cuts towards 0 and numeric division rounds; taking the rest off first leaves nothing to cut. */
function sqlOfDays(from: string, to: string, says: string): string {
  const areInstants = [from, to].map((field) => `jsonb_typeof(${sqlOfPart(field, says)}) = 'number'`).join(" and ");
  const micros = `((${sqlOfPart(to, says)})::bigint - (${sqlOfPart(from, says)})::bigint)`;
  const rest = `mod(mod(${micros}, ${DAY_MICROS}) + ${DAY_MICROS}, ${DAY_MICROS})`;
  return `(case when ${areInstants} then (${micros} - ${rest}) / ${DAY_MICROS} else 0 end)`;
}

function sqlOfPart(field: string, says: string): string {
  if (!isFieldName(field)) throw new CredenceError("internal", `${JSON.stringify(field)} cannot be the name of a field`);
  return `${says} -> '${field}'`;
}

/** An escape string: it means the same whether standard_conforming_strings is on or off. */
function sqlOfText(text: string): string {
  return `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
