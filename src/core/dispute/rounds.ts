import type { Dispute, Round } from "./dispute.ts";
import type { OpenedStep, ReopenedStep } from "./step.ts";
import type { StepRefusal } from "./step-refusal.ts";

/** A dispute in its first round. */
export function openedDispute(step: OpenedStep): Dispute {
  return {
    id: step.dispute,
    record: step.record,
    ground: step.ground,
    state: "opened",
    ...clocksOf(step),
    isExtended: false,
    lateAnswers: [],
    earlierRounds: [],
    left: "live",
    steps: 1,
    lastAt: step.at,
  };
}

/**
 * A new round: new clocks, and neither an answer nor a decision yet; what earlier ones left of the record stays until then. The subject needs
 * something new to show: the same again would suspend the record for as long as somebody repeats it.
 */
export function reopenedDispute(dispute: Dispute, step: ReopenedStep): Dispute | StepRefusal {
  if (dispute.left === "taken_out") return "already_decided_for_the_subject";
  if (step.because === "new_evidence" && step.evidence.length === 0) return "nothing_new_is_said";
  const { answer: _a, answerBy: _b, decision: _c, tellBy: _d, firstToldAt: _e, statementBy: _f, ...kept } = dispute;
  return {
    ...kept,
    state: "reopened",
    ...clocksOf(step),
    isExtended: false,
    earlierRounds: [...dispute.earlierRounds, ...roundOf(dispute)],
  };
}

function clocksOf({ at, routeBy, decideBy }: OpenedStep | ReopenedStep): Pick<Dispute, "openedAt" | "routeBy" | "decideBy" | "dueBy"> {
  return { openedAt: at, routeBy, decideBy, dueBy: decideBy };
}

function roundOf({ dueBy, firstToldAt }: Dispute): Round[] {
  return firstToldAt === undefined ? [] : [{ dueBy, toldAt: firstToldAt }];
}
