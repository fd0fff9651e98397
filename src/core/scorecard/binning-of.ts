import { CredenceError } from "../../errors.ts";
import type { Bin, Binning, Holds, Trend } from "./binning.ts";
import type { CategoryColumn, Column, NumericColumn } from "./column.ts";
import { bestPartition, type Partition, type PartitionRules } from "./optimal-bins.ts";
import { type Mass, massOf, type Outcomes } from "./outcomes.ts";
import { countedLabels, countedNumbers, edgesOf, type PreBins } from "./pre-bins.ts";
import { type Measure, smoothedShare, weighedBin } from "./weight-of-evidence.ts";

/** How a column is cut; what is not said is as in BINNING_DEFAULTS. */
export type BinningOptions = {
  /** How the share of good outcomes must run along the numbers; "auto" takes the better of up and down. */
  readonly trend?: Trend | "auto";
  /** The most bins of numbers or labels; special values and missing come on top. */
  readonly binsMax?: number;
  /** The least part of all outcomes that a bin holds; special values and missing may hold less. */
  readonly leastShare?: number;
  /** What one more bin must gain in log-likelihood, in nats. */
  readonly penalty?: number;
  /** How many outcomes of the table's own share are lent to each bin, so that a small bin says little; above 0. */
  readonly smoothing?: number;
  /** Into how many parts numbers are cut before bins are put together of them. */
  readonly partsMax?: number;
};

/** What binningOf takes where nothing else is said. */
const BINNING_DEFAULTS = {
  trend: "auto",
  binsMax: 8,
  leastShare: 0.03,
  // Akaike's: a bin is one more number to be fitted. That its edges were searched for is met by `leastShare` and `smoothing`.
  penalty: 1,
  smoothing: 10,
  partsMax: 48,
} as const satisfies Required<BinningOptions>;

/** More parts than this cost memory by their square and find nothing new. */
const PARTS_MAX = 256;

/**
 * Cuts a column into bins by what happened in them: optimal over the finest cut (quantiles, or single labels in the order of their shares),
 * by dynamic programming, under the rules given. Special values and missing are bins of their own. Throws `internal` where a good and a bad
 * outcome are not both there, or rows do not fit.
 */
export function binningOf(column: Column, outcomes: Outcomes, options: BinningOptions = {}): Binning {
  const asked = { ...BINNING_DEFAULTS, ...options };
  const all = massOf(outcomes);
  if (!(all.good > 0 && all.bad > 0)) {
    throw new CredenceError("internal", `${all.good} good and ${all.bad} bad outcomes; wanted some of each`);
  }
  const measure = { all, smoothing: asked.smoothing };
  const bins =
    column.kind === "numeric" ? numericBins(column, outcomes, { asked, measure }) : labelBins(column, outcomes, { asked, measure });
  return { column: column.name, kind: column.kind, ...bins, iv: bins.bins.reduce((sum, { iv }) => sum + iv, 0) };
}

type Setting = { readonly asked: Required<BinningOptions>; readonly measure: Measure };
type Cut = { readonly trend: Trend; readonly bins: readonly Bin[] };

function numericBins(column: NumericColumn, outcomes: Outcomes, { asked, measure }: Setting): Cut {
  const { special = [] } = column;
  const edges = edgesOf(column, Math.min(asked.partsMax, PARTS_MAX));
  const counted = countedNumbers(column, edges, outcomes);
  const count = edges.length + 1;
  const parts = { good: counted.good.subarray(0, count), bad: counted.bad.subarray(0, count) };
  const { trend, starts } = cutOf(parts, { asked, measure });
  const numbers = starts.map((start, at) => {
    const next = starts[at + 1];
    const holds: Holds = next === undefined ? { kind: "numbers" } : { kind: "numbers", below: edges[next - 1] ?? 0 };
    return weighedBin(holds, massIn(parts, start, next ?? count), measure);
  });
  const specials = special.map((value, at) => weighedBin({ kind: "special", value }, massIn(counted, count + at, count + at + 1), measure));
  const missing = weighedBin({ kind: "missing" }, massIn(counted, count + special.length, count + special.length + 1), measure);
  return { trend, bins: [...numbers, ...specials, missing] };
}

function labelBins(column: CategoryColumn, outcomes: Outcomes, { asked, measure }: Setting): Cut {
  const counted = countedLabels(column, outcomes);
  const { labels } = column;
  const order = orderOf(counted, labels.length, measure);
  const groups = grouped(order, Math.min(asked.partsMax, PARTS_MAX));
  const parts: PreBins = {
    good: Float64Array.from(groups, (group) => group.reduce((sum, label) => sum + (counted.good[label] ?? 0), 0)),
    bad: Float64Array.from(groups, (group) => group.reduce((sum, label) => sum + (counted.bad[label] ?? 0), 0)),
  };
  const { starts } = cutOf(parts, { asked: { ...asked, trend: "none" }, measure });
  const named = starts.map((start, at) => {
    const next = starts[at + 1] ?? groups.length;
    const held = groups.slice(start, next).flat();
    return weighedBin({ kind: "labels", labels: held.map((label) => labels[label] ?? "") }, massIn(parts, start, next), measure);
  });
  const missing = weighedBin({ kind: "missing" }, massIn(counted, labels.length, labels.length + 1), measure);
  return { trend: "none", bins: [...named, missing] };
}

/** Labels that occur, from the worst to the best: neighbours belong together, so that bins of them are optimal too (Fisher 1958). */
function orderOf(counted: PreBins, labels: number, measure: Measure): number[] {
  const shareOf = (label: number) => smoothedShare({ good: counted.good[label] ?? 0, bad: counted.bad[label] ?? 0 }, measure);
  const seen = Array.from({ length: labels }, (_, label) => label).filter(
    (label) => (counted.good[label] ?? 0) + (counted.bad[label] ?? 0) > 0,
  );
  return seen.sort((a, b) => shareOf(a) - shareOf(b) || a - b);
}

/** At most so many runs of neighbours. */
function grouped(order: readonly number[], groupsMax: number): number[][] {
  const count = Math.min(order.length, groupsMax);
  return Array.from({ length: count }, (_, at) =>
    order.slice(Math.floor((at * order.length) / count), Math.floor(((at + 1) * order.length) / count)),
  );
}

function cutOf(parts: PreBins, { asked, measure }: Setting): { readonly trend: Trend; readonly starts: readonly number[] } {
  if (parts.good.length === 0) return { trend: asked.trend === "auto" ? "none" : asked.trend, starts: [] };
  const under = (trend: Trend): Partition => bestPartition(parts, rulesOf(trend, { asked, measure }));
  if (asked.trend !== "auto") return { trend: asked.trend, starts: under(asked.trend).starts };
  const up = under("up");
  const down = under("down");
  return up.gain >= down.gain ? { trend: "up", starts: up.starts } : { trend: "down", starts: down.starts };
}

function rulesOf(trend: Trend, { asked, measure: { all } }: Setting): PartitionRules {
  const { binsMax, penalty, smoothing } = asked;
  return { trend, binsMax, penalty, smoothing, leastWeight: asked.leastShare * (all.good + all.bad) };
}

function massIn({ good, bad }: PreBins, from: number, to: number): Mass {
  const sum = (values: Float64Array) => values.subarray(from, to).reduce((total, value) => total + value, 0);
  return { good: sum(good), bad: sum(bad) };
}
