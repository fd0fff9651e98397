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
  const table = new Spans(parts, rules);
  const { size } = table;
  // best[count][first * size + last]: the gain of parts 0..last in count bins, of which the last begins at first.
  const layers: Layer[] = [firstLayer(table)];
  for (let count = 1; count < Math.min(rules.binsMax, size); count++) {
    const before = layers[count - 1];
    if (before === undefined) break;
    layers.push(nextLayer(table, before, rules.trend));
  }
  return bestOf(table, layers);
}

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

function firstLayer({ size, gain, isAllowed }: Spans): Layer {
  const first = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  for (let last = 0; last < size; last++) if (isAllowed[last] === 1) first[last] = gain[last] ?? 0;
  return { gain: first, from: new Int32Array(size * size).fill(-1) };
}

function nextLayer(spans: Spans, before: Layer, trend: PartitionRules["trend"]): Layer {
  const { size } = spans;
  const gain = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(size * size).fill(-1);
  for (let first = 1; first < size; first++) {
    for (let last = first; last < size; last++) {
      const at = first * size + last;
      if (spans.isAllowed[at] !== 1) continue;
      const start = bestBefore({ spans, before, trend }, first, spans.share[at] ?? 0);
      if (start < 0) continue;
      gain[at] = (before.gain[start * size + first - 1] ?? 0) + (spans.gain[at] ?? 0);
      from[at] = start;
    }
  }
  return { gain, from };
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

function bestOf({ size }: Spans, layers: readonly Layer[]): Partition {
  let best = { gain: Number.NEGATIVE_INFINITY, count: 0, first: 0 };
  for (const [count, layer] of layers.entries()) {
    for (let first = 0; first < size; first++) {
      const gain = layer.gain[first * size + size - 1] ?? Number.NEGATIVE_INFINITY;
      if (gain > best.gain) best = { gain, count, first };
    }
  }
  const starts = [best.first];
  let last = size - 1;
  for (let count = best.count; count > 0; count--) {
    const first = starts[0] ?? 0;
    const start = layers[count]?.from[first * size + last] ?? 0;
    last = first - 1;
    starts.unshift(start);
  }
  return { starts, gain: best.gain };
}
