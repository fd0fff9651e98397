/** A figure of several rounds. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number; readonly rounds: number };

/** The median of the rounds, which one disturbed round does not move, with the least and the greatest. Throws for none. */
export function spreadOf(rounds: readonly number[]): Spread {
  const sorted = [...rounds].sort((a, b) => a - b);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (lower === undefined || upper === undefined || min === undefined || max === undefined) throw new RangeError("no rounds");
  return { median: (lower + upper) / 2, min, max, rounds: sorted.length };
}
