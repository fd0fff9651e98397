import type { Dispute, PaidSpan } from "./dispute.ts";
import type { DisputeLaw } from "./dispute-law.ts";
import type { OpenedStep, ReopenedStep } from "./step.ts";
import type { StepRefusal } from "./step-refusal.ts";

/** A dispute in its first round. */
export function openedDispute(step: OpenedStep, law: DisputeLaw): Dispute {
  return {
    id: step.dispute,
    record: step.record,
    ground: step.ground,
    state: "opened",
    ...clocksFrom(step.at, law),
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
export function reopenedDispute(dispute: Dispute, step: ReopenedStep, law: DisputeLaw): Dispute | StepRefusal {
  if (dispute.left === "taken_out") return "already_decided_for_the_subject";
  if (step.because === "new_evidence" && step.evidence.length === 0) return "nothing_new_is_said";
  const { answer: _answer, answerBy: _answerBy, decision: _decision, tellBy: _tellBy, firstToldAt: _firstToldAt, ...kept } = dispute;
  return {
    ...kept,
    state: "reopened",
    ...clocksFrom(step.at, law),
    isExtended: false,
    earlierRounds: [...dispute.earlierRounds, ...paidSpanOf(dispute)],
  };
}

function clocksFrom(at: number, law: DisputeLaw): Pick<Dispute, "openedAt" | "routeBy" | "decideBy"> {
  return { openedAt: at, routeBy: law.routeBy(at), decideBy: law.decideBy(at) };
}

function paidSpanOf({ openedAt, firstToldAt }: Dispute): PaidSpan[] {
  return firstToldAt === undefined ? [] : [{ openedAt, toldAt: firstToldAt }];
}
