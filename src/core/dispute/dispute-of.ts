import type { Dispute } from "./dispute.ts";
import type { DisputeRules } from "./dispute-law.ts";
import { nextState } from "./next-state.ts";
import type { DisputeStep } from "./step.ts";
import type { StepRefusal } from "./step-refusal.ts";

/** A fold's result. `refused` names the first step, counted from 0, that could not have been taken; without any step it is step 0. */
export type Folded =
  | { readonly is: "folded"; readonly dispute: Dispute }
  | { readonly is: "refused"; readonly because: StepRefusal; readonly index: number };

/**
 * The dispute that its steps make, in their order, under the law it was opened under. It reads no clock: the same steps always make the same
 * dispute. A kept sequence that is refused was tampered with, or folded under another rules.
 */
export function disputeOf(steps: readonly DisputeStep[], rules: DisputeRules): Folded {
  let dispute: Dispute | undefined;
  for (const [index, step] of steps.entries()) {
    const moved = nextState(dispute, step, rules);
    if (moved.is === "refused") return { is: "refused", because: moved.because, index };
    dispute = moved.dispute;
  }
  return dispute === undefined ? { is: "refused", because: "not_yet_opened", index: 0 } : { is: "folded", dispute };
}
