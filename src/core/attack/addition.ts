import { type Bounds, boundsOf, type CountReference, type RaterClass, type Register } from "../law/index.ts";
import { FULL_WEIGHT } from "../standing/index.ts";
import { givenClass } from "./given-class.ts";

/** What is added to a tally: one record of each type for each account in each of the last `months` months. */
export type Addition = {
  readonly registers: readonly Register[];
  readonly accounts: number;
  readonly months: number;
  readonly month: number;
  /** Of which class the accounts are, where that is known: then they add nothing to what others' ratings count for. */
  readonly by?: RaterClass | undefined;
};

/** What one account can add to one count in one month: a record of each type, or none. Never too narrow. */
export function boundsOfCount({ register, count }: CountReference, { registers, by }: Pick<Addition, "registers" | "by">): Bounds {
  const types = Object.values(registers.find(({ name }) => name === register)?.records ?? {});
  const each = types.map((type) => {
    const expression = type.counts[count];
    return expression === undefined ? { min: 0, max: 0 } : boundsOf(by === undefined ? expression : givenClass(expression, by), type);
  });
  return {
    min: each.reduce((sum, { min }) => sum + Math.min(0, min), 0),
    max: each.reduce((sum, { max }) => sum + Math.max(0, max), 0),
  };
}

/** What all of it adds to a faded sum of the count, in whole counts: k x the bounds x the weights of the months. */
export function fadedBounds(
  count: CountReference,
  { addition, weights }: { readonly addition: Addition; readonly weights: readonly number[] },
): Bounds {
  const { min, max } = boundsOfCount(count, addition);
  const times = addition.accounts * weightOf(addition, weights);
  return { min: (min * times) / FULL_WEIGHT, max: (max * times) / FULL_WEIGHT };
}

/** W: what a record a month weighs together. */
function weightOf({ months }: Addition, weights: readonly number[]): number {
  return weights.slice(0, Math.min(months, weights.length)).reduce((sum, weight) => sum + weight, 0);
}
