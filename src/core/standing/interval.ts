/** A 90 % interval of a probability. */
export type Interval = { readonly low: number; readonly high: number };

/** The standard normal's 95 % quantile: both sides together leave out 10 %. */
const Z = 1.6448536269514722;

/** Wilson's score interval for a share p seen in n trials (Wilson 1927, JASA 22:209), at 90 %. */
export function wilson(share: number, trials: number): Interval {
  const z2 = (Z * Z) / trials;
  const middle = share + z2 / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials));
  return { low: Math.max(0, (middle - half) / (1 + z2)), high: Math.min(1, (middle + half) / (1 + z2)) };
}
