import type { Bin, Binning, Holds } from "./binning.ts";
import type { Mass } from "./outcomes.ts";

/** Bins and the points of each, in their order. */
type Pointed = { readonly binning: Binning; readonly points: readonly number[] };

/**
 * The same points in fewer bins: neighbouring bins of numbers that have the same become one, as do bins of words. Every row has the points that it
 * had; who reads the line has less to read. Special values and missing stay by themselves, since they mean something of their own.
 */
export function mergedBins({ binning, points }: Pointed): Pointed {
  const groups: { readonly points: number; readonly bins: Bin[] }[] = [];
  for (const [at, bin] of binning.bins.entries()) {
    const own = points[at] ?? 0;
    const known = groups.find((group) => group.points === own && isMergeable(group.bins.at(-1), bin, groups.at(-1) === group));
    if (known === undefined) groups.push({ points: own, bins: [bin] });
    else known.bins.push(bin);
  }
  const all = massIn(binning.bins);
  const bins = groups.map((group) => mergedBin(group.bins, all));
  return {
    binning: { ...binning, bins, iv: bins.reduce((sum, { iv }) => sum + iv, 0) },
    points: groups.map((group) => group.points),
  };
}

/** Its weight of evidence is the mean of theirs: taken anew it would be lent to only once, and could pass that of a bin with more points. */
function mergedBin(bins: readonly Bin[], all: Mass): Bin {
  const [first] = bins;
  if (first !== undefined && bins.length === 1) return first;
  const { good, bad } = massIn(bins);
  const share = bins.reduce((sum, bin) => sum + bin.share, 0);
  const woe = share === 0 ? 0 : bins.reduce((sum, bin) => sum + bin.share * bin.woe, 0) / share;
  return { holds: heldByAll(bins), good, bad, share, woe, iv: (good / all.good - bad / all.bad) * woe };
}

function isMergeable(last: Bin | undefined, bin: Bin, isNeighbour: boolean): boolean {
  if (last?.holds.kind !== bin.holds.kind) return false;
  return bin.holds.kind === "labels" || (bin.holds.kind === "numbers" && isNeighbour);
}

function heldByAll(bins: readonly Bin[]): Holds {
  const labels = bins.flatMap(({ holds }) => (holds.kind === "labels" ? holds.labels : []));
  if (labels.length > 0) return { kind: "labels", labels };
  return bins.at(-1)?.holds ?? { kind: "numbers" };
}

function massIn(bins: readonly Bin[]): Mass {
  return {
    good: bins.reduce((sum, { good }) => sum + good, 0),
    bad: bins.reduce((sum, { bad }) => sum + bad, 0),
  };
}
