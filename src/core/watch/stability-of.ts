import { normalQuantile } from "../../lib/index.ts";

/** How one characteristic of the subjects who were asked about is spread, beside how it was in training. */
export type Shift = {
  readonly code: string;
  /** The population stability index: sum over bins of (now - trained) x ln(now / trained). 0 where nothing changed. */
  readonly index: number;
  /** What chance alone would exceed once in a hundred months, all characteristics together. */
  readonly chance: number;
  /** Of each bin, the missing last: the share in training and now. */
  readonly bins: readonly { readonly trained: number; readonly now: number }[];
  readonly isBeyondChance: boolean;
};

/** How often one that did not change is said to have. */
const FALSE_SHIFT = 0.01;

/** Half a subject in a bin where there is none, then or now: its logarithm would be infinite. */
const HALF = 0.5;

/** What is known of one characteristic: the shares of its bins in training, and how many subjects fell into each now. */
export type Spread = { readonly code: string; readonly trained: readonly number[]; readonly now: readonly number[] };

/**
 * The stability of characteristics. Where nothing changed the index is about (1/n + 1/m) times chi-squared with one degree of freedom less
 * than there are bins (Yurdakul 2018, Western Michigan University): so its chance quantile comes from how many were asked about (n) and trained
 * on (m), and not from a rule of thumb.
 */
export function stabilityOf(spreads: readonly Spread[], { trainedOn }: { readonly trainedOn: number }): Shift[] {
  return spreads.map(({ code, trained, now }) => {
    const n = now.reduce((sum, count) => sum + count, 0);
    const used = trained.flatMap((share, at) => (share > 0 || (now[at] ?? 0) > 0 ? [at] : []));
    let index = 0;
    for (const at of used) {
      const before = Math.max(trained[at] ?? 0, HALF / trainedOn);
      const after = Math.max((now[at] ?? 0) / n, HALF / n);
      index += (after - before) * Math.log(after / before);
    }
    const chance = (1 / n + 1 / trainedOn) * chiSquared(FALSE_SHIFT / spreads.length, Math.max(1, used.length - 1));
    const bins = trained.map((share, at) => ({ trained: share, now: n === 0 ? 0 : (now[at] ?? 0) / n }));
    return { code, index, chance, bins, isBeyondChance: index > chance };
  });
}

/** The value that chi-squared exceeds with this probability, by Wilson and Hilferty (1931, PNAS 17:684): within 1 % from 1 degree of freedom on. */
function chiSquared(tail: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + normalQuantile(tail) * Math.sqrt(spread)) ** 3;
}
