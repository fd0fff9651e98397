/**
 * The lower triangle L of L L' = A, from the lower half of a symmetric matrix, row by row. A row that is a combination of those before it
 * (its pivot is lost in rounding) has a diagonal of 0: it is left out of every solution.
 */
export type Cholesky = readonly Float64Array[];

/** A pivot that is this small beside what it began with is rounding, not information. */
const LOST = 1e-11;

/** Cholesky's decomposition, leaving out what is redundant. */
export function choleskyOf(half: readonly Float64Array[]): Cholesky {
  const lower: Float64Array[] = [];
  for (const [row, given] of half.entries()) {
    const own = new Float64Array(row + 1);
    lower.push(own);
    for (let column = 0; column < row; column++) {
      const above = lower[column] ?? own;
      const pivot = above[column] ?? 0;
      own[column] = pivot === 0 ? 0 : ((given[column] ?? 0) - dotBelow(own, above, column)) / pivot;
    }
    const diagonal = given[row] ?? 0;
    const pivot = diagonal - dotBelow(own, own, row);
    if (pivot > LOST * diagonal) own[row] = Math.sqrt(pivot);
    else own.fill(0);
  }
  return lower;
}

/** x of A x = b; 0 where a row was left out. */
export function solved(lower: Cholesky, b: Float64Array): Float64Array {
  const x = new Float64Array(b.length);
  for (const [row, own] of lower.entries()) {
    const pivot = own[row] ?? 0;
    x[row] = pivot === 0 ? 0 : ((b[row] ?? 0) - dotBelow(own, x, row)) / pivot;
  }
  for (let row = b.length - 1; row >= 0; row--) {
    const pivot = lower[row]?.[row] ?? 0;
    let sum = x[row] ?? 0;
    for (let below = row + 1; below < b.length; below++) sum -= (lower[below]?.[row] ?? 0) * (x[below] ?? 0);
    x[row] = pivot === 0 ? 0 : sum / pivot;
  }
  return x;
}

/** The diagonal of A's inverse; NaN where a row was left out. */
export function inverseDiagonal(lower: Cholesky): Float64Array {
  return Float64Array.from(lower, (own, row) => {
    if (own[row] === 0) return Number.NaN;
    const unit = new Float64Array(lower.length);
    unit[row] = 1;
    return solved(lower, unit)[row] ?? Number.NaN;
  });
}

function dotBelow(a: Float64Array, b: Float64Array, end: number): number {
  let sum = 0;
  for (let at = 0; at < end; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
