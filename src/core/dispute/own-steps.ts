import type { Dispute } from "./dispute.ts";
import type { DisputeRules } from "./dispute-law.ts";
import { nextState } from "./next-state.ts";
import type { DisputeStep } from "./step.ts";

/** What the subject of a dispute, or who acts for it, may do in it after it was opened: the closed list. */
const OWN_STEPS = ["statement_sent", "escalated", "reopened", "taken_back"] as const;

/** One of the closed list. */
export type OwnStep = (typeof OWN_STEPS)[number];

/**
 * Which of its own steps the subject may take at an instant (UTC microseconds); a statement within the law's words, and a reopening with something
 * new to show. None where a deadline has passed whose effect is not recorded yet: that comes first.
 */
export function ownStepsOf(dispute: Dispute, rules: DisputeRules, now: number): readonly OwnStep[] {
  const at = Math.max(now, dispute.lastAt);
  return OWN_STEPS.filter((name) => nextState(dispute, stepNamed(name, at), rules).is === "moved");
}

/** The least of its kind that can be taken at all. */
function stepNamed(step: OwnStep, at: number): DisputeStep {
  const by = "subject";
  const clocks = { routeBy: at, decideBy: at };
  switch (step) {
    case "statement_sent":
      return { step, by, at, text: "x" };
    case "escalated":
      return { step, by, at, text: "", evidence: [], decideBy: at };
    case "reopened":
      return { step, by, at, text: "", evidence: ["new"], because: "new_evidence", ...clocks };
    case "taken_back":
      return { step, by, at };
  }
}
