import { BUYERS_PER_SELLER, type CheckedOptions, checkedOptions, type MarketOptions } from "./market-options.ts";
import { FOUNDER_SHARE, NEWCOMER_BEFORE_END_DAYS, sellerOf } from "./seller.ts";

/** A market before anything happens: who is there when, and how often each sells. Eight bytes for each seller, whatever the deals. */
export type MarketPlan = CheckedOptions & {
  readonly span: number;
  readonly buyers: number;
  /** The two deals that are the newcomer's. */
  readonly newcomerDeals: readonly number[];
  /** `weights[n]` is the weight of the first n sellers together. */
  readonly weights: Float64Array;
};

/** Throws `command_misused` for options out of range. */
export function planOf(given: MarketOptions): MarketPlan {
  const options = checkedOptions(given);
  const { sellers, start, until, deals } = options;
  const span = until - start;
  const weights = new Float64Array(sellers + 1);
  for (let index = 0; index < sellers; index++) weights[index + 1] = (weights[index] ?? 0) + sellerOf(options, index).weight;
  const due = Math.ceil(deals * dealShareBy(1 - (NEWCOMER_BEFORE_END_DAYS * 86_400_000_000) / span));
  const first = Math.min(due, deals - 2);
  return { ...options, span, buyers: sellers * BUYERS_PER_SELLER, newcomerDeals: [first, first + 1], weights };
}

/**
 * When a share of all deals has been made, as a share of the market's life. Trade grows evenly to three times what it was, so by time s
 * the share (s + s^2) / 2 is made; this is its inverse.
 */
export function timeOfDealShare(share: number): number {
  return (Math.sqrt(1 + 8 * share) - 1) / 2;
}

/** The seller whose turn it is when `draw` of the weight of all who are there at `time` has gone by; both from 0 to 1. */
export function sellerIndexAt({ weights, sellers }: MarketPlan, time: number, draw: number): number {
  const founders = FOUNDER_SHARE * sellers;
  const present = Math.max(1, Math.min(sellers, Math.floor(founders + time * (sellers - founders)) + 1));
  const wanted = draw * (weights[present] ?? 0);
  let low = 0;
  let high = present - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((weights[middle + 1] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

function dealShareBy(time: number): number {
  return (time + time * time) / 2;
}
