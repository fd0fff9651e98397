import { CredenceError } from "../../errors.ts";

/**
 * What happened in each row, as weights of good and bad outcomes: 1 and 0 for a row with one good outcome, w and 0 for a row of weight w,
 * 3 and 1 for four outcomes that share their row. None below 0.
 */
export type Outcomes = { readonly good: Float64Array; readonly bad: Float64Array };

/** Sums of weights. */
export type Mass = { readonly good: number; readonly bad: number };

/** Outcomes of rows that each had one: 1 is good, all else bad. `weights` are 1 when not given. */
export function outcomesOf(target: Uint8Array, weights?: Float64Array): Outcomes {
  if (weights !== undefined && weights.length !== target.length) {
    throw new CredenceError("internal", `${weights.length} weights of ${target.length} rows; wanted one each`);
  }
  const good = new Float64Array(target.length);
  const bad = new Float64Array(target.length);
  for (let row = 0; row < target.length; row++) {
    const weight = weights === undefined ? 1 : (weights[row] ?? 0);
    if (target[row] === 1) good[row] = weight;
    else bad[row] = weight;
  }
  return { good, bad };
}

/** All of them together. */
export function massOf({ good, bad }: Outcomes): Mass {
  return { good: sumOf(good), bad: sumOf(bad) };
}

/** Some rows of them, in the order asked for. */
export function outcomesAt({ good, bad }: Outcomes, rows: Int32Array): Outcomes {
  return { good: Float64Array.from(rows, (row) => good[row] ?? 0), bad: Float64Array.from(rows, (row) => bad[row] ?? 0) };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
