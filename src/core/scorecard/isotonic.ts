/** A run of neighbours that share their mean. */
type Pool = { mean: number; weight: number; count: number };

/**
 * The rising sequence nearest to the values by weighted squares (pool adjacent violators; Ayer et al. 1955). Weights are above 0.
 */
export function isotonic(values: readonly number[], weights: readonly number[]): number[] {
  const pools: Pool[] = [];
  for (const [at, value] of values.entries()) {
    let pool: Pool = { mean: value, weight: weights[at] ?? 0, count: 1 };
    for (let before = pools.at(-1); before !== undefined && before.mean > pool.mean; before = pools.at(-1)) {
      pools.pop();
      const weight = before.weight + pool.weight;
      pool = { mean: (before.mean * before.weight + pool.mean * pool.weight) / weight, weight, count: before.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, count }) => Array<number>(count).fill(mean));
}
