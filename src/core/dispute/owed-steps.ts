import type { Dispute } from "./dispute.ts";
import { elapsedStep, type Looking } from "./elapsed-step.ts";
import { nextState } from "./next-state.ts";
import type { DisputeStep } from "./step.ts";

/** The steps that the law has taken by itself, in their order, and the dispute after them. */
export type Owed = { readonly steps: readonly DisputeStep[]; readonly dispute: Dispute };

/**
 * What a clock has to record until now: each step dated by its deadline. To be asked by the clock job, and before any other step is taken, in
 * the same transaction: an outage over a deadline then shows as a delay and loses nothing.
 */
export function owedSteps(dispute: Dispute, looking: Looking): Owed {
  const steps: DisputeStep[] = [];
  let current = dispute;
  for (let step = elapsedStep(current, looking); step !== undefined; step = elapsedStep(current, looking)) {
    const moved = nextState(current, step, looking.law.rules);
    if (moved.is === "refused") break;
    steps.push(step);
    current = moved.dispute;
  }
  return { steps, dispute: current };
}
