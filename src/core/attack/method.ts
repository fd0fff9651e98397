import type { Forged } from "./forged.ts";
import type { Market } from "./market.ts";

/** How a method stands to one subject: its value on the method's own scale, and among the established subjects the share below it. */
export type Place = { readonly value: number; readonly rank: number };

/** A way of telling good from bad out of who rated whom: ours, or one of those that it is compared with. */
export type Method = {
  readonly name: string;
  /** Whether `value` is a probability, or a share of one. EigenTrust's is neither: only its rank can be compared. */
  readonly isProbability: boolean;
  /** Where a subject would stand if these deals were among the market's. */
  readonly placeOf: (forged: readonly Forged[], subject: number) => Place;
};

/** What a method needs that reads nothing but what was said about the subject itself. */
type LocalMethod = {
  readonly name: string;
  readonly market: Market;
  readonly established: readonly number[];
  readonly answerOf: (forged: readonly Forged[], subject: number) => number;
};

/** Its ranks are among what the honest market gave: forged deals about one subject leave the others as they were. */
export function localMethod({ name, established, answerOf }: LocalMethod): Method {
  const honest = Float64Array.from(established, (subject) => answerOf([], subject)).sort();
  return {
    name,
    isProbability: true,
    placeOf: (forged, subject) => {
      const value = answerOf(forged, subject);
      return { value, rank: rankAmong(honest, value) };
    },
  };
}

/** The share of sorted values below this one, equals counting half. NaN where there are none. */
export function rankAmong(sorted: Float64Array, value: number): number {
  return (placeIn(sorted, (other) => other < value) + placeIn(sorted, (other) => other <= value)) / (2 * sorted.length);
}

function placeIn(sorted: Float64Array, isBefore: (other: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
