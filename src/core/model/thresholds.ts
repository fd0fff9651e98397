/** What holding back everything below a probability would have done. */
export type ThresholdRow = {
  readonly threshold: number;
  /** Outcomes asked about with a lower probability. */
  readonly below: number;
  /** Bad ones among them. */
  readonly caught: number;
  /** Good ones among them. */
  readonly wronged: number;
  /** The share of all bad outcomes that is caught; 0 where there were none. */
  readonly shareCaught: number;
};

const THRESHOLDS: readonly number[] = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99];

/** One row for each threshold, for probabilities of a good outcome and what happened (1 good, 0 bad). */
export function thresholdRows(probabilities: Float64Array, outcomes: Uint8Array): ThresholdRow[] {
  const bad = outcomes.reduce((sum, outcome) => sum + (1 - outcome), 0);
  return THRESHOLDS.map((threshold) => {
    let below = 0;
    let caught = 0;
    for (const [at, probability] of probabilities.entries()) {
      if (probability >= threshold) continue;
      below += 1;
      caught += 1 - (outcomes[at] ?? 0);
    }
    return { threshold, below, caught, wronged: below - caught, shareCaught: bad === 0 ? 0 : caught / bad };
  });
}
