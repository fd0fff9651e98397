/** A 90 % interval of a probability. */
export type Interval = { readonly low: number; readonly high: number };

/** The standard normal's 95 % quantile: both sides together leave out 10 %. */
const Z = 1.6448536269514722;

/**
 * Wilson's score interval for a share p seen in n > 0 trials (Wilson 1927, JASA 22:209), at 90 %. In this order, so that the last bit is
 * the same everywhere: q = z * z / n, h = z * sqrt(p * (1 - p) / n + q / (4 * n)), then (p + q / 2 - h) / (1 + q), not below 0, and
 * (p + q / 2 + h) / (1 + q), not above 1.
 */
export function wilson(share: number, trials: number): Interval {
  const q = (Z * Z) / trials;
  const middle = share + q / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / trials + q / (4 * trials));
  return { low: Math.max(0, (middle - half) / (1 + q)), high: Math.min(1, (middle + half) / (1 + q)) };
}
