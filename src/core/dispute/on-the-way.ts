import type { Answer, Decision, Dispute } from "./dispute.ts";
import type { DisputeRules } from "./dispute-law.ts";
import { isTakenBackBySource } from "./standing-answer.ts";
import type { Outcome, StepOf } from "./step.ts";
import type { StepRefusal } from "./step-refusal.ts";

/**
 * A source may answer again until it is decided, but not stand by a record again that it took back. What comes after the decision is
 * recorded as late and changes nothing; before that, a late answer still informs who decides.
 */
export function afterAnswer(dispute: Dispute, { verdict, at }: StepOf<"answered">): Dispute | StepRefusal {
  const answer: Answer = { verdict, at, isLate: at > Math.min(dispute.answerBy ?? dispute.decideBy, dispute.decideBy) };
  if (dispute.state === "decided" || dispute.state === "told") {
    return { ...dispute, lateAnswers: [...dispute.lateAnswers, { ...answer, isLate: true }] };
  }
  if (isTakenBackBySource(dispute) && verdict === "verified") return "source_took_it_back";
  const isOverdue = dispute.state === "decision_overdue" || dispute.state === "escalated";
  // The source's own correction or withdrawal takes effect at once: no decision is needed for what nobody disputes.
  return { ...dispute, state: isOverdue ? dispute.state : "answered", answer, left: verdict === "verified" ? dispute.left : "taken_out" };
}

/** Only once, only for the law's reasons, and not once the record is found wrong (15 USC 1681i(a)(1)(C)). */
export function afterExtension(dispute: Dispute, step: StepOf<"extended">, rules: DisputeRules): Dispute | StepRefusal {
  if (!rules.extendsFor.includes(step.because)) return "law_gives_no_extension";
  if (dispute.isExtended) return "already_extended";
  if (isTakenBackBySource(dispute)) return "source_took_it_back";
  if (step.because === "subject_sent_more" && step.evidence.length === 0 && step.text === "") return "nothing_new_is_said";
  if (step.decideBy < dispute.decideBy) return "clock_runs_back";
  return { ...dispute, isExtended: true, decideBy: step.decideBy };
}

/** Before the deadline there is nothing to escalate, after it or against a decision there is. */
export function afterEscalation(dispute: Dispute, step: StepOf<"escalated">): Dispute | StepRefusal {
  if (step.by !== "clock" && dispute.state !== "decision_overdue" && dispute.state !== "told") return "step_does_not_follow";
  if (dispute.left === "taken_out") return "already_decided_for_the_subject";
  return { ...dispute, state: "escalated", decideBy: step.decideBy };
}

/** What each outcome leaves of the record. */
const LEFT: Readonly<Record<Outcome, Dispute["left"]>> = {
  upheld: "taken_out",
  deleted_unverified: "taken_out",
  objection_recorded: "marked",
  rejected: "live",
  refused_as_frivolous: "live",
};

/** A decision. From here on its outcome stands, unless it is contested. */
export function afterDecision(dispute: Dispute, step: StepOf<"decided">, rules: DisputeRules): Dispute | StepRefusal {
  const refusal = step.by === "clock" ? undefined : decisionRefusal(dispute, step, rules);
  if (refusal !== undefined) return refusal;
  const decision: Decision = {
    outcome: step.outcome,
    by: step.by,
    at: step.at,
    recordedAt: step.by === "clock" ? step.recordedAt : step.at,
    isLate: step.at > dispute.decideBy,
  };
  return { ...dispute, state: "decided", decision, tellBy: step.tellBy, left: LEFT[step.outcome] };
}

type HumanDecision = Exclude<StepOf<"decided">, { readonly by: "clock" }>;

/** A human may always decide for the subject; against it only for a record that somebody verified. */
function decisionRefusal(dispute: Dispute, { outcome, evidence }: HumanDecision, rules: DisputeRules): StepRefusal | undefined {
  if (LEFT[outcome] === "taken_out") return undefined;
  if (isTakenBackBySource(dispute)) return "source_took_it_back";
  switch (outcome) {
    case "upheld":
    case "deleted_unverified":
      return undefined;
    case "rejected":
      return dispute.answer?.verdict === "verified" || evidence.length > 0 ? undefined : "nothing_verified_it";
    case "objection_recorded":
      return rules.atDeadline === "record_objection" ? undefined : "law_gives_no_such_outcome";
    case "refused_as_frivolous":
      return rules.mayRefuseFrivolous ? undefined : "law_gives_no_such_outcome";
  }
}

/** The subject knows. */
export function afterTelling(dispute: Dispute, { at, statementBy }: StepOf<"told">): Dispute {
  const told: Dispute = { ...dispute, state: "told", toldAt: at, firstToldAt: dispute.firstToldAt ?? at };
  return statementBy === undefined ? told : { ...told, statementBy };
}

/** Only a first round that nobody has answered: a mark or a removal it already brought about would be lost with it. */
export function afterJoining(dispute: Dispute, { into }: StepOf<"joined">): Dispute | StepRefusal {
  return dispute.earlierRounds.length > 0 ? "step_does_not_follow" : { ...dispute, state: "joined", joinedTo: into };
}
