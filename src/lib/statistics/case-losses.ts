import { demandPairs } from "./pairs.ts";

/** -ln of the probability given to what happened, case by case, in nats; `logLoss` is their mean. Outcomes are 0 or 1. */
export function logLosses(probabilities: Float64Array, outcomes: Uint8Array): Float64Array {
  demandPairs(probabilities, outcomes);
  return probabilities.map((probability, at) => (outcomes[at] === 1 ? -Math.log(probability) : -Math.log1p(-probability)));
}

/** (probability - outcome) squared, case by case; `brier` is their mean. Outcomes are 0 or 1. */
export function squaredErrors(probabilities: Float64Array, outcomes: Uint8Array): Float64Array {
  demandPairs(probabilities, outcomes);
  return probabilities.map((probability, at) => (probability - (outcomes[at] ?? 0)) ** 2);
}
