import type { Bin, Holds } from "./binning.ts";
import type { Mass } from "./outcomes.ts";

/** What a bin's evidence is measured against: all outcomes of the table, and how many outcomes of the same share each bin is lent. */
export type Measure = { readonly all: Mass; readonly smoothing: number };

/** The share of good among a bin's outcomes and those lent to it. */
export function smoothedShare({ good, bad }: Mass, { all, smoothing }: Measure): number {
  return (good + smoothing * (all.good / (all.good + all.bad))) / (good + bad + smoothing);
}

/**
 * A bin with its weight of evidence, ln of (good + s G/N) / (bad + s B/N) less ln of G/B (Good 1950; with s outcomes lent at the table's
 * own share, so that an empty bin has 0 and a small one little), and its part of the information value, (good/G - bad/B) x woe.
 */
export function weighedBin(holds: Holds, mass: Mass, measure: Measure): Bin {
  const { all, smoothing } = measure;
  const { good, bad } = mass;
  const total = all.good + all.bad;
  const odds = (good + (smoothing * all.good) / total) / (bad + (smoothing * all.bad) / total);
  const woe = good + bad === 0 ? 0 : Math.log(odds) - Math.log(all.good / all.bad);
  return { holds, good, bad, share: (good + bad) / total, woe, iv: (good / all.good - bad / all.bad) * woe };
}
