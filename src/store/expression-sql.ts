import { type Condition, isFieldName, type NumberExpression, UNCLASSED } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";

/** The SQL of what a record says, a jsonb value in normal form, and of its rater's class, a text; null is a new one. */
type RecordSql = { readonly says: string; readonly raterClass: string };

const DAY_MICROS = 86_400_000_000;

/**
 * Compiles a count to a PostgreSQL bigint expression over what a record says.
 *
 * The row's parts are columns, as a rule: each is written out once for each look at it, as in
 * `sqlOfCount(expression, { says: "r.says", raterClass: "r.rater_class" })`. For every record of a lawful register the value
 * is the one `readerOf` gives: never null, an absent number 0, days rounded down. Words are quoted; a field name that could not be declared is a mistake of ours and throws `internal`.
 */
export function sqlOfCount(expression: NumberExpression, row: RecordSql): string {
  switch (expression.kind) {
    case "constant":
      return sqlOfInteger(expression.value);
    case "field":
      return sqlOfNumber(expression.field, row);
    case "when":
      return `(case when ${sqlOfCondition(expression.condition, row)} then ${sqlOfCount(expression.then, row)} else ${sqlOfCount(expression.otherwise, row)} end)`;
    case "min":
      return sqlOfFold(expression.of, row, (parts) => `least(${parts.join(", ")})`);
    case "max":
      return sqlOfFold(expression.of, row, (parts) => `greatest(${parts.join(", ")})`);
    case "add":
      return sqlOfFold(expression.of, row, (parts) => `(${parts.join(" + ")})`);
    case "abs":
      return `abs(${sqlOfCount(expression.of, row)})`;
    case "daysBetween":
      return sqlOfDays(expression.from, expression.to, row);
  }
}

const COMPARISONS = { below: "<", "at most": "<=", equal: "=", "at least": ">=", above: ">" } as const;

/** True or false, and never null, so that `not` is plain. */
function sqlOfCondition(condition: Condition, row: RecordSql): string {
  switch (condition.kind) {
    case "compare":
      return `(${sqlOfCount(condition.left, row)} ${COMPARISONS[condition.is]} ${sqlOfCount(condition.right, row)})`;
    case "word":
      return sqlOfWord(condition.field, condition.oneOf, row);
    case "present":
      return `(${sqlOfPart(condition.field, row)} is not null)`;
    case "rater":
      return `(coalesce(${row.raterClass}, '${UNCLASSED}') in (${condition.oneOf.map((word) => `'${word}'`).join(", ")}))`;
    case "and":
      return condition.of.length === 0 ? "true" : `(${condition.of.map((part) => sqlOfCondition(part, row)).join(" and ")})`;
    case "or":
      return condition.of.length === 0 ? "false" : `(${condition.of.map((part) => sqlOfCondition(part, row)).join(" or ")})`;
    case "not":
      return `(not ${sqlOfCondition(condition.of, row)})`;
  }
}

/** Quoted and cast: a bare -9223372036854775808 would be a negated numeric. */
function sqlOfInteger(value: number): string {
  if (!Number.isSafeInteger(value)) throw new CredenceError("internal", `the constant ${value} is no safe integer`);
  return `'${value + 0}'::bigint`;
}

/** Of no numbers the law refuses all three; 0, as in the evaluator. */
function sqlOfFold(of: readonly NumberExpression[], row: RecordSql, fold: (parts: readonly string[]) => string): string {
  return of.length === 0 ? sqlOfInteger(0) : fold(of.map((part) => sqlOfCount(part, row)));
}

/** A case, and not a cast alone: casting a word to a number would be an error where the evaluator reads 0. */
function sqlOfNumber(field: string, row: RecordSql): string {
  const part = sqlOfPart(field, row);
  return `(case when jsonb_typeof(${part}) = 'number' then (${part})::bigint else 0 end)`;
}

/** Compared as jsonb, so that the word "5" is not the number 5. */
function sqlOfWord(field: string, words: readonly string[], row: RecordSql): string {
  if (words.length === 0) return "false";
  return `coalesce(${sqlOfPart(field, row)} in (${words.map((word) => `${sqlOfText(JSON.stringify(word))}::jsonb`).join(", ")}), false)`;
}

/** bigint division cuts towards 0 and numeric division rounds; taking the rest off first leaves nothing to cut. */
function sqlOfDays(from: string, to: string, row: RecordSql): string {
  const areInstants = [from, to].map((field) => `jsonb_typeof(${sqlOfPart(field, row)}) = 'number'`).join(" and ");
  const micros = `((${sqlOfPart(to, row)})::bigint - (${sqlOfPart(from, row)})::bigint)`;
  const rest = `mod(mod(${micros}, ${DAY_MICROS}) + ${DAY_MICROS}, ${DAY_MICROS})`;
  return `(case when ${areInstants} then (${micros} - ${rest}) / ${DAY_MICROS} else 0 end)`;
}

function sqlOfPart(field: string, row: RecordSql): string {
  if (!isFieldName(field)) throw new CredenceError("internal", `${JSON.stringify(field)} cannot be the name of a field`);
  return `${row.says} -> '${field}'`;
}

/** An escape string: it means the same whether standard_conforming_strings is on or off. */
function sqlOfText(text: string): string {
  return `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
