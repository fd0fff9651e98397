import type { PreBins } from "./pre-bins.ts";

/** What a partition must keep to, and what one more bin has to gain in log-likelihood. */
export type PartitionRules = {
  readonly binsMax: number;
  /** The least weight of outcomes in a bin. */
  readonly leastWeight: number;
  readonly penalty: number;
  readonly trend: "up" | "down" | "none";
  /** How many outcomes of the share of all are lent to a bin before its share is compared with its neighbour's. */
  readonly smoothing: number;
};

/** Where each bin begins, the first at 0; and the log-likelihood less penalties. */
export type Partition = { readonly starts: readonly number[]; readonly gain: number };

/**
 * The best partition of parts that stand in a row into bins of neighbours: the log-likelihood of outcomes given each bin's own share, less
 * `penalty` for each bin, is greatest among all partitions that keep the rules (dynamic programming over the first and last part of the last
 * bin; exact). One bin of all is always allowed.
 */
export function bestPartition(parts: PreBins, rules: PartitionRules): Partition {
  const spans = new Spans(parts, rules);
  const free = freePartition(spans, rules.trend);
  return free.starts.length <= rules.binsMax ? free : countedPartition(spans, rules);
}

/** The best however many bins it takes: one bin before another is then as good as another, and one layer does for all counts. */
function freePartition(spans: Spans, trend: PartitionRules["trend"]): Partition {
  const layer = firstLayer(spans);
  extend(spans, { before: layer, into: layer, trend });
  const { gain, first } = bestEnd(spans, layer);
  return { gain, starts: startsBack(spans, first, () => layer) };
}

/** The best of at most so many bins: a layer for each count. */
function countedPartition(spans: Spans, { binsMax, trend }: PartitionRules): Partition {
  const layers = [firstLayer(spans)];
  for (let before = layers[0]; before !== undefined && layers.length < Math.min(binsMax, spans.size); before = layers.at(-1)) {
    const into = emptyLayer(spans);
    extend(spans, { before, into, trend });
    layers.push(into);
  }
  const ends = layers.map((layer) => bestEnd(spans, layer));
  const count = ends.reduce((best, { gain }, at) => (gain > (ends[best]?.gain ?? Number.NEGATIVE_INFINITY) ? at : best), 0);
  const { gain, first } = ends[count] ?? { gain: Number.NEGATIVE_INFINITY, first: 0 };
  return { gain, starts: startsBack(spans, first, (bin) => layers[count - bin]) };
}

/** By first * size + last: the gain of parts 0..last of which the last bin begins at first, and where the bin before that begins; -1 for none. */
type Layer = { readonly gain: Float64Array; readonly from: Int32Array };

/** Gains and shares of every run of parts, from running sums. */
class Spans {
  readonly size: number;
  readonly gain: Float64Array;
  readonly share: Float64Array;
  readonly isAllowed: Uint8Array;

  constructor({ good, bad }: PreBins, { leastWeight, penalty, smoothing }: PartitionRules) {
    this.size = good.length;
    const { size } = this;
    this.gain = new Float64Array(size * size);
    this.share = new Float64Array(size * size);
    this.isAllowed = new Uint8Array(size * size);
    const prior = shareOf(good, bad);
    for (let first = 0; first < size; first++) {
      let goods = 0;
      let bads = 0;
      for (let last = first; last < size; last++) {
        goods += good[last] ?? 0;
        bads += bad[last] ?? 0;
        const at = first * size + last;
        this.gain[at] = logLikelihood(goods, bads) - penalty;
        this.share[at] = goods + bads + smoothing === 0 ? prior : (goods + smoothing * prior) / (goods + bads + smoothing);
        this.isAllowed[at] = goods + bads >= leastWeight || (first === 0 && last === size - 1) ? 1 : 0;
      }
    }
  }
}

function shareOf(good: Float64Array, bad: Float64Array): number {
  const goods = good.reduce((sum, value) => sum + value, 0);
  const all = goods + bad.reduce((sum, value) => sum + value, 0);
  return all === 0 ? 0.5 : goods / all;
}

function logLikelihood(good: number, bad: number): number {
  const all = good + bad;
  return (good > 0 ? good * Math.log(good / all) : 0) + (bad > 0 ? bad * Math.log(bad / all) : 0);
}

function emptyLayer({ size }: Spans): Layer {
  return { gain: new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY), from: new Int32Array(size * size).fill(-1) };
}

/** One bin of all parts so far. */
function firstLayer(spans: Spans): Layer {
  const layer = emptyLayer(spans);
  for (let last = 0; last < spans.size; last++) if (spans.isAllowed[last] === 1) layer.gain[last] = spans.gain[last] ?? 0;
  return layer;
}

/** Puts one bin more behind what `before` holds. */
function extend(
  spans: Spans,
  { before, into, trend }: { readonly before: Layer; readonly into: Layer; readonly trend: PartitionRules["trend"] },
): void {
  const { size } = spans;
  for (let first = 1; first < size; first++) {
    for (let last = first; last < size; last++) {
      const at = first * size + last;
      if (spans.isAllowed[at] !== 1) continue;
      const start = bestBefore({ spans, before, trend }, first, spans.share[at] ?? 0);
      if (start < 0) continue;
      into.gain[at] = (before.gain[start * size + first - 1] ?? 0) + (spans.gain[at] ?? 0);
      into.from[at] = start;
    }
  }
}

type Search = { readonly spans: Spans; readonly before: Layer; readonly trend: PartitionRules["trend"] };

/** Where the bin that ends before `first` begins, for the greatest gain that a next bin of this share may follow; -1 for none. */
function bestBefore({ spans: { size, share }, before, trend }: Search, first: number, next: number): number {
  let best = -1;
  let bestGain = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < first; start++) {
    const at = start * size + first - 1;
    const gain = before.gain[at] ?? Number.NEGATIVE_INFINITY;
    if (gain <= bestGain) continue;
    const own = share[at] ?? 0;
    if ((trend === "up" && own > next) || (trend === "down" && own < next)) continue;
    best = start;
    bestGain = gain;
  }
  return best;
}

/** Where the last bin of the best partition of all parts begins. */
function bestEnd({ size }: Spans, { gain }: Layer): { readonly gain: number; readonly first: number } {
  let best = { gain: Number.NEGATIVE_INFINITY, first: 0 };
  for (let first = 0; first < size; first++) {
    const own = gain[first * size + size - 1] ?? Number.NEGATIVE_INFINITY;
    if (own > best.gain) best = { gain: own, first };
  }
  return best;
}

/** From the last bin back to the first; `layerOf` says where the bin that is so many before the last was found. */
function startsBack({ size }: Spans, lastFirst: number, layerOf: (bin: number) => Layer | undefined): number[] {
  const starts = [lastFirst];
  let last = size - 1;
  for (let bin = 0, first = lastFirst; first > 0; bin++) {
    const start = layerOf(bin)?.from[first * size + last] ?? 0;
    last = first - 1;
    first = Math.max(0, start);
    starts.unshift(first);
  }
  return starts;
}
