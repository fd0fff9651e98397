import type { Model } from "../standing/index.ts";
import { eigenTrust } from "./eigen-trust.ts";
import type { Market } from "./market.ts";
import type { Method } from "./method.ts";
import { ourMethod } from "./our-method.ts";
import { betaMethod, plainMean } from "./plain-methods.ts";

/** One model by the name that a table gives it. */
export type NamedModel = { readonly name: string; readonly model: Model };

/** Ours under each of the models, and beside it the plain mean, Beta and, where it is known who rated, EigenTrust. Ranks are among the established. */
export function methodsOf(
  market: Market,
  { models, established }: { readonly models: readonly NamedModel[]; readonly established: readonly number[] },
): Method[] {
  const among = { market, established };
  const ours = models.map((named) => ourMethod({ ...named, ...among }));
  const plain = [...ours, plainMean(among), betaMethod(among)];
  return market.edges.rater.length === 0 ? plain : [...plain, eigenTrust(among)];
}
