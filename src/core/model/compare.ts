/** How two readings of the same outcomes compare: the mean of the first's log-loss less the second's, below 0 where the first is better. */
export type LossDifference = { readonly difference: number; readonly standardError: number };

/** What was answered, by answer: probabilities of a good outcome, what happened, and whom and when each was about. */
export type Compared = {
  readonly candidate: Float64Array;
  readonly active: Float64Array;
  readonly outcomes: Uint8Array;
  readonly subjects: Int32Array;
  readonly days: Int32Array;
};

/**
 * The paired difference in log-loss, with a standard error that believes neither that a subject's outcomes are independent of each other
 * nor that a day's are: the greater of the two errors clustered by subject and by day (Liang and Zeger 1986), sqrt(G / (G - 1) x sum over
 * clusters of (sum of d - mean)^2) / N. NaN without outcomes; an error of one cluster is infinite.
 */
export function lossDifference({ candidate, active, outcomes, subjects, days }: Compared): LossDifference {
  const differences =
    outcomes.length === 0
      ? new Float64Array(0)
      : Float64Array.from(candidate, (_, at) => {
          const isGood = outcomes[at] === 1;
          return lossOf(candidate[at] ?? 0, isGood) - lossOf(active[at] ?? 0, isGood);
        });
  const difference = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  const errors = [subjects, days].map((clusters) => clusteredError(differences, { mean: difference, clusters }));
  return { difference, standardError: Math.max(...errors) };
}

const lossOf = (probability: number, isGood: boolean): number => -Math.log(isGood ? probability : 1 - probability);

function clusteredError(differences: Float64Array, { mean, clusters }: { readonly mean: number; readonly clusters: Int32Array }): number {
  const sums = new Map<number, number>();
  for (const [at, each] of differences.entries()) {
    const cluster = clusters[at] ?? 0;
    sums.set(cluster, (sums.get(cluster) ?? 0) + each - mean);
  }
  let squares = 0;
  for (const sum of sums.values()) squares += sum * sum;
  if (sums.size < 2) return differences.length === 0 ? Number.NaN : Number.POSITIVE_INFINITY;
  return Math.sqrt((sums.size / (sums.size - 1)) * squares) / differences.length;
}
