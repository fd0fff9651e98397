/** The 95th percentile of the normal distribution: 5 % lie outside on either side, 90 % within. */
const Z_90 = 1.6448536269514722;

/**
 * Wilson's interval for a share (Wilson 1927), 90 % unless another normal quantile z is given:
 * (k + z^2/2 -+ z sqrt(k (n - k) / n + z^2/4)) / (n + z^2). k of n may be fractions; n = 0 gives 0..1. Uses + - x / and square root only.
 */
export function wilsonInterval(k: number, n: number, z = Z_90): { readonly low: number; readonly high: number } {
  const half = z * Math.sqrt((n === 0 ? 0 : (k * (n - k)) / n) + (z * z) / 4);
  const middle = k + (z * z) / 2;
  return { low: Math.max(0, (middle - half) / (n + z * z)), high: Math.min(1, (middle + half) / (n + z * z)) };
}
