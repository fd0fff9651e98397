import { CredenceError } from "../../errors.ts";
import { choleskyOf, inverseDiagonal, solved } from "./cholesky.ts";
import type { Outcomes } from "./outcomes.ts";

/** How a logistic regression is fitted. */
export type LogisticOptions = {
  /** Half of it times the sum of the squared coefficients is added to the loss, the intercept's left out; 0 when not given. */
  readonly l2?: number;
  /** Known parts of the log-odds, row by row. */
  readonly offset?: Float64Array;
  /** Where the search begins: the intercept and the coefficients of a fit that was alike. It ends at the same place, sooner. */
  readonly start?: Pick<LogisticFit, "intercept" | "coefficients">;
};

/**
 * Log-odds of a good outcome: intercept + sum of coefficient x value. Standard errors are the square roots of the diagonal of the inverse of
 * the (penalised) information matrix; a column that is a sum of those before it has coefficient 0 and standard error NaN. `logLoss` is the
 * mean over outcomes, without the penalty.
 */
export type LogisticFit = {
  readonly intercept: number;
  readonly coefficients: readonly number[];
  readonly interceptError: number;
  readonly standardErrors: readonly number[];
  readonly logLoss: number;
  readonly iterations: number;
  readonly hasConverged: boolean;
};

/** Newton's method doubles its digits each time; what takes longer than this has no finite solution (the outcomes are separated). */
const ITERATIONS_MAX = 50;

/** A step whose promised gain in the loss of all outcomes is less than this changes no digit that is shown. */
const ENOUGH = 1e-12;

/** A step that makes the loss greater is halved, at most so often. */
const HALVINGS_MAX = 30;

/** The intercept is a column of ones before the others. */
type Design = {
  readonly columns: readonly Float64Array[];
  readonly outcomes: Outcomes;
  readonly l2: number;
  readonly offset: Float64Array | undefined;
};

/** Where the search stands: coefficients with the intercept first, log-odds of each row, and the penalised loss of all outcomes. */
type State = { readonly beta: Float64Array; readonly logOdds: Float64Array; readonly loss: number };

/**
 * Logistic regression by iteratively reweighted least squares (Newton's method with halved steps), for weighted and grouped outcomes.
 * `columns` are values by row, NaN-free, each as long as the outcomes; without any only the intercept is fitted.
 */
export function fitLogistic(
  columns: readonly Float64Array[],
  outcomes: Outcomes,
  { l2 = 0, offset, start }: LogisticOptions = {},
): LogisticFit {
  const rows = outcomes.good.length;
  const wrong = columns.find((column) => column.length !== rows);
  if (wrong !== undefined) throw new CredenceError("internal", `a column has ${wrong.length} rows; wanted ${rows}`);
  const design: Design = { columns: [new Float64Array(rows).fill(1), ...columns], outcomes, l2, offset };
  const { intercept = 0, coefficients = [] } = start ?? {};
  let state = stateAt(
    Float64Array.from(design.columns, (_, at) => (at === 0 ? intercept : (coefficients[at - 1] ?? 0))),
    design,
  );
  let hasConverged = false;
  let iterations = 0;
  while (!hasConverged && iterations < ITERATIONS_MAX) {
    iterations++;
    const { gradient, information } = derivatives(state, design);
    const step = solved(choleskyOf(information), gradient);
    const promised = step.reduce((sum, value, at) => sum + value * (gradient[at] ?? 0), 0);
    hasConverged = promised < ENOUGH * Math.max(1, state.loss);
    state = stepped(state, step, design);
  }
  return fitAt(state, design, { iterations, hasConverged });
}

function stateAt(beta: Float64Array, { columns, outcomes, l2, offset }: Design): State {
  const logOdds = offset === undefined ? new Float64Array(outcomes.good.length) : offset.slice();
  for (const [at, column] of columns.entries()) {
    const coefficient = beta[at] ?? 0;
    if (coefficient === 0) continue;
    for (let row = 0; row < logOdds.length; row++) logOdds[row] = (logOdds[row] ?? 0) + coefficient * (column[row] ?? 0);
  }
  const penalty = beta.reduce((sum, value, at) => (at === 0 ? 0 : sum + value * value), 0);
  return { beta, logOdds, loss: lossOf(logOdds, outcomes) + (l2 / 2) * penalty };
}

function lossOf(logOdds: Float64Array, { good, bad }: Outcomes): number {
  let loss = 0;
  for (let row = 0; row < logOdds.length; row++) {
    const x = logOdds[row] ?? 0;
    // ln(1 + e^-|x|) is both losses' common part, and never overflows.
    const common = Math.log1p(Math.exp(-Math.abs(x)));
    loss += (good[row] ?? 0) * (common + Math.max(0, -x)) + (bad[row] ?? 0) * (common + Math.max(0, x));
  }
  return loss;
}

function derivatives({ beta, logOdds }: State, { columns, outcomes, l2 }: Design) {
  const rows = logOdds.length;
  const residual = new Float64Array(rows);
  const weight = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const p = 1 / (1 + Math.exp(-(logOdds[row] ?? 0)));
    const all = (outcomes.good[row] ?? 0) + (outcomes.bad[row] ?? 0);
    residual[row] = (outcomes.good[row] ?? 0) - all * p;
    weight[row] = all * p * (1 - p);
  }
  const gradient = Float64Array.from(columns, (column, at) => dot(column, residual) - (at === 0 ? 0 : l2 * (beta[at] ?? 0)));
  return { gradient, information: informationOf(columns, weight, l2) };
}

/** X' W X + l2, row by row of its lower half. */
function informationOf(columns: readonly Float64Array[], weight: Float64Array, l2: number): Float64Array[] {
  const weighted = new Float64Array(weight.length);
  const half = columns.map((column, at) => {
    for (let row = 0; row < weight.length; row++) weighted[row] = (weight[row] ?? 0) * (column[row] ?? 0);
    return Float64Array.from(
      { length: at + 1 },
      (_, other) => dot(weighted, columns[other] ?? weighted) + (other === at && at > 0 ? l2 : 0),
    );
  });
  return half;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function stepped(state: State, step: Float64Array, design: Design): State {
  for (let halving = 0, share = 1; halving < HALVINGS_MAX; halving++, share /= 2) {
    const next = stateAt(
      state.beta.map((value, at) => value + share * (step[at] ?? 0)),
      design,
    );
    if (next.loss <= state.loss) return next;
  }
  return state;
}

function fitAt(state: State, design: Design, { iterations, hasConverged }: Pick<LogisticFit, "iterations" | "hasConverged">): LogisticFit {
  const { information } = derivatives(state, design);
  const errors = inverseDiagonal(choleskyOf(information)).map(Math.sqrt);
  const { good, bad } = design.outcomes;
  const outcomes = good.reduce((sum, value) => sum + value, 0) + bad.reduce((sum, value) => sum + value, 0);
  return {
    intercept: state.beta[0] ?? 0,
    coefficients: [...state.beta.subarray(1)],
    interceptError: errors[0] ?? Number.NaN,
    standardErrors: [...errors.subarray(1)],
    logLoss: lossOf(state.logOdds, design.outcomes) / outcomes,
    iterations,
    hasConverged,
  };
}
