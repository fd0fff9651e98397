/**
 * The variance of the sum of residuals that go together in clusters: the sum over clusters of (sum of the residuals)^2. No two cases of one
 * cluster are taken for independent (Liang and Zeger 1986, Biometrika 73:13). One cluster for each case gives the plain sum of squares.
 */
export function clusteredVariance(residuals: ArrayLike<number>, clusters: ArrayLike<number>): number {
  const sums = new Map<number, number>();
  for (let at = 0; at < residuals.length; at++) {
    const cluster = clusters[at] ?? 0;
    sums.set(cluster, (sums.get(cluster) ?? 0) + (residuals[at] ?? 0));
  }
  let variance = 0;
  for (const sum of sums.values()) variance += sum * sum;
  return variance;
}
