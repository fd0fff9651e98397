import type { Column } from "./column.ts";
import { fitLogistic } from "./fit-logistic.ts";
import type { Outcomes } from "./outcomes.ts";

/** The penalty that widely used libraries take where nothing is said (scikit-learn: C = 1). */
const L2 = 1;

/**
 * What a scorecard has to be compared with: logistic regression on the columns as they are, numbers in standard deviations from their mean,
 * each label but the first a column of 0 and 1, missing numbers at the mean with a column that says so. Returns the probabilities of a good
 * outcome in rows that the fit has not seen.
 */
export function plainLogistic(columns: readonly Column[], outcomes: Outcomes, asked: readonly Column[]): Float64Array {
  const design = columns.map((column, at) => designOf(column, asked[at] ?? column));
  const fit = fitLogistic(
    design.flatMap(({ fitted }) => fitted),
    outcomes,
    { l2: L2 },
  );
  const logOdds = new Float64Array(design[0]?.rows ?? 0).fill(fit.intercept);
  for (const [at, values] of design.flatMap(({ applied }) => applied).entries()) {
    const coefficient = fit.coefficients[at] ?? 0;
    for (let row = 0; row < logOdds.length; row++) logOdds[row] = (logOdds[row] ?? 0) + coefficient * (values[row] ?? 0);
  }
  return logOdds.map((value) => 1 / (1 + Math.exp(-value)));
}

/** The same columns of numbers for the rows that are fitted and those that are asked about. */
type Design = { readonly fitted: readonly Float64Array[]; readonly applied: readonly Float64Array[]; readonly rows: number };

function designOf(column: Column, asked: Column): Design {
  if (column.kind === "numeric" && asked.kind === "numeric") return numberDesign(column.values, asked.values);
  if (column.kind === "category" && asked.kind === "category") {
    const indicators = (codes: Int32Array) =>
      column.labels.slice(1).map((_, at) => Float64Array.from(codes, (code) => (code === at + 1 ? 1 : 0)));
    const missing = (codes: Int32Array) => Float64Array.from(codes, (code) => (code < 0 ? 1 : 0));
    return {
      fitted: [...indicators(column.codes), missing(column.codes)],
      applied: [...indicators(asked.codes), missing(asked.codes)],
      rows: asked.codes.length,
    };
  }
  return { fitted: [], applied: [], rows: 0 };
}

function numberDesign(fitted: Float64Array, asked: Float64Array): Design {
  const known = fitted.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
  const standard = (value: number) => (Number.isNaN(value) || !(deviation > 0) ? 0 : (value - mean) / deviation);
  const missing = (values: Float64Array) => values.map((value) => (Number.isNaN(value) ? 1 : 0));
  return { fitted: [fitted.map(standard), missing(fitted)], applied: [asked.map(standard), missing(asked)], rows: asked.length };
}
