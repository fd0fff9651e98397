import type { CategoryColumn, NumericColumn } from "./column.ts";
import type { Outcomes } from "./outcomes.ts";
import { roundestBetween } from "./roundest-between.ts";

/** The outcomes of the finest cut of a column, of which bins are put together. */
export type PreBins = { readonly good: Float64Array; readonly bad: Float64Array };

/** The finest cut of a column's numbers: the first of each part after the first, and what fell into the parts; special and missing apart. */
export type NumberParts = PreBins & { readonly edges: Float64Array };

/** An edge may move by this part of a part's rows on either side, to be a rounder number: in dense columns no round number parts the same rows. */
const SLACK = 1 / 8;

/** Quantiles of so many rows are as good as those of all; what falls between the edges is counted over all rows. */
const EDGE_ROWS_MAX = 200_000;

/** Cuts of numbers into at most so many parts of about as many rows, never parting equal numbers. Edges are as round as can be. */
export function edgesOf({ values, special = [] }: NumericColumn, partsMax: number): Float64Array {
  const sorted = seenOf(values)
    .filter((value) => !Number.isNaN(value) && (special.length === 0 || !special.includes(value)))
    .sort();
  const slack = Math.floor((SLACK * sorted.length) / partsMax);
  const edges: number[] = [];
  let before = sorted[0] ?? Number.NaN;
  for (let part = 1; part < partsMax; part++) {
    const at = firstOf(sorted, Math.floor((part * sorted.length) / partsMax), before);
    if (at === 0 || at >= sorted.length) continue;
    const { low, high } = roomAt(sorted, at, slack);
    const edge = roundestBetween(Math.max(low, edges.at(-1) ?? Number.NEGATIVE_INFINITY), high);
    edges.push(edge);
    before = Math.max(sorted[at] ?? 0, edge);
  }
  return Float64Array.from(edges);
}

/** Every so manieth row of a very long column. */
function seenOf(values: Float64Array): Float64Array {
  const stride = Math.ceil(values.length / EDGE_ROWS_MAX);
  return stride <= 1
    ? values
    : Float64Array.from({ length: Math.floor(values.length / stride) }, (_, at) => values[at * stride] ?? Number.NaN);
}

/** Where the edge before the number at `at` may lie: above `low`, at most `high`. Right beside a heap of equal numbers it stays: heaps mean something. */
function roomAt(sorted: Float64Array, at: number, slack: number): { readonly low: number; readonly high: number } {
  const [below, own] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
  const lowest = sorted[Math.max(0, at - 1 - slack)] ?? 0;
  const highest = sorted[Math.min(sorted.length - 1, at + slack)] ?? 0;
  return { low: highest === own ? below : lowest, high: lowest === below ? own : highest };
}

/** The place of the value that is at `at` and above `before`: the first such where it stands more than once. */
function firstOf(sorted: Float64Array, at: number, before: number): number {
  const value = sorted[at] ?? Number.NaN;
  if (value > before) return lowerBound(sorted, value);
  // A heap of equal numbers hides the quantile: the cut comes right after it.
  return lowerBound(sorted, before, (seen, wanted) => seen <= wanted);
}

function lowerBound(
  sorted: Float64Array,
  wanted: number,
  isBelow: (seen: number, wanted: number) => boolean = (seen, value) => seen < value,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(sorted[middle] ?? 0, wanted)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part that a number falls in: how many edges are not above it. */
export function partOf(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What fell into the parts of a column's numbers, then into each special value, then into missing. */
export function countedNumbers(column: NumericColumn, edges: Float64Array, outcomes: Outcomes): PreBins {
  const { values, special = [] } = column;
  const missing = edges.length + 1 + special.length;
  const good = new Float64Array(missing + 1);
  const bad = new Float64Array(missing + 1);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    const named = special.length === 0 ? -1 : special.indexOf(value);
    const part = Number.isNaN(value) ? missing : named >= 0 ? edges.length + 1 + named : partOf(value, edges);
    good[part] = (good[part] ?? 0) + (outcomes.good[row] ?? 0);
    bad[part] = (bad[part] ?? 0) + (outcomes.bad[row] ?? 0);
  }
  return { good, bad };
}

/** What fell on each label, then on missing. */
export function countedLabels({ codes, labels }: CategoryColumn, outcomes: Outcomes): PreBins {
  const good = new Float64Array(labels.length + 1);
  const bad = new Float64Array(labels.length + 1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    const label = code < 0 ? labels.length : code;
    good[label] = (good[label] ?? 0) + (outcomes.good[row] ?? 0);
    bad[label] = (bad[label] ?? 0) + (outcomes.bad[row] ?? 0);
  }
  return { good, bad };
}
