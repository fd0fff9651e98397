import { demandPairs } from "./pairs.ts";

/**
 * The mean of -ln(probability given to what happened), in nats; lower is better, ln 2 = 0.693 is a coin's. A probability of 0 for what
 * happened makes it infinite, unless `floor` holds all of them within floor..1 - floor. NaN without cases. Outcomes are 0 or 1.
 */
export function logLoss(probabilities: Float64Array, outcomes: Uint8Array, floor = 0): number {
  demandPairs(probabilities, outcomes);
  let sum = 0;
  for (let at = 0; at < outcomes.length; at++) {
    const probability = Math.min(Math.max(probabilities[at] ?? 0, floor), 1 - floor);
    sum -= outcomes[at] === 1 ? Math.log(probability) : Math.log1p(-probability);
  }
  return sum / outcomes.length;
}

/** The mean of (probability - outcome) squared (Brier 1950); lower is better, 0.25 is a coin's. NaN without cases. */
export function brier(probabilities: Float64Array, outcomes: Uint8Array): number {
  demandPairs(probabilities, outcomes);
  let sum = 0;
  for (let at = 0; at < outcomes.length; at++) sum += ((probabilities[at] ?? 0) - (outcomes[at] ?? 0)) ** 2;
  return sum / outcomes.length;
}
