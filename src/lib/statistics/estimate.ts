/** A figure with its standard error, in the figure's own unit. */
export type Estimate = { readonly value: number; readonly error: number };

/** The mean of independent values, with the standard error of the mean (sample deviation / square root of n); NaN error below two values. */
export function meanEstimate(values: Float64Array): Estimate {
  const value = sumOf(values) / values.length;
  return { value, error: Math.sqrt(varianceOf(values, value) / values.length) };
}

/** The sample variance (n - 1) about a mean that is known already. */
function varianceOf(values: Float64Array, mean: number): number {
  let sum = 0;
  for (const value of values) sum += (value - mean) ** 2;
  return values.length < 2 ? Number.NaN : sum / (values.length - 1);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
