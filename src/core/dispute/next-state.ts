import type { Dispute, DisputeState } from "./dispute.ts";
import type { DisputeLaw } from "./dispute-law.ts";
import { duesOf } from "./dues-of.ts";
import { elapsedStep } from "./elapsed-step.ts";
import { EVIDENCE_MAX, STEPS_MAX, TEXT_CHARS_MAX } from "./limits.ts";
import { afterAnswer, afterDecision, afterEscalation, afterExtension, afterJoining, afterTelling } from "./on-the-way.ts";
import { openedDispute, reopenedDispute } from "./rounds.ts";
import type { ClockStep, DisputeStep, StepName } from "./step.ts";
import type { StepRefusal } from "./step-refusal.ts";
import { afterReinsertion, afterStatement, afterStatementAnswer } from "./what-travels.ts";

/** A dispute after a step, or why the step is refused; then the dispute is as it was. */
export type Moved = { readonly is: "moved"; readonly dispute: Dispute } | { readonly is: "refused"; readonly because: StepRefusal };

const UNDECIDED: readonly DisputeState[] = ["opened", "reopened", "routed", "answered", "answer_overdue"];
const OVERDUE: readonly DisputeState[] = ["decision_overdue", "escalated"];

/** In which states each step may come. */
const FOLLOWS: Readonly<Record<StepName, readonly DisputeState[]>> = {
  opened: [],
  routed: ["opened", "reopened"],
  answered: ["routed", "answered", "answer_overdue", ...OVERDUE, "decided", "told"],
  answer_overdue: ["routed"],
  extended: UNDECIDED,
  decision_overdue: UNDECIDED,
  escalated: [...UNDECIDED, "decision_overdue", "told"],
  decided: [...UNDECIDED, ...OVERDUE],
  told: ["decided", "reinserted"],
  statement_sent: ["told"],
  statement_answered: [...UNDECIDED, ...OVERDUE, "decided", "reinserted", "told", "taken_back"],
  reinserted: ["told"],
  reopened: ["told"],
  joined: ["opened", "routed", "answer_overdue"],
  taken_back: [...UNDECIDED, ...OVERDUE],
};

/** What may still come after STEPS_MAX steps: what brings a dispute to its end. */
const ENDING: readonly StepName[] = ["decided", "told", "statement_answered", "joined", "taken_back"];

/**
 * The dispute after one more step, under the law it was opened under. A step that came after a deadline at which the law acts by itself is
 * refused with `deadline_comes_first` until that is recorded (`owedSteps`): so the outcome cannot depend on how late a clock runs.
 */
export function nextState(dispute: Dispute | undefined, step: DisputeStep, law: DisputeLaw): Moved {
  const next = refusalBefore(dispute, step, law) ?? afterStep(dispute, step, law);
  return typeof next === "string" ? { is: "refused", because: next } : { is: "moved", dispute: next };
}

function refusalBefore(dispute: Dispute | undefined, step: DisputeStep, law: DisputeLaw): StepRefusal | undefined {
  const refusal = sizeRefusal(step);
  if (refusal !== undefined || dispute === undefined) return refusal;
  if (step.step === "opened") return "already_opened";
  if (!FOLLOWS[step.step].includes(dispute.state)) return "step_does_not_follow";
  if (step.at < dispute.lastAt) return "goes_back_in_time";
  if (dispute.steps >= STEPS_MAX && step.by !== "clock" && !ENDING.includes(step.step)) return "too_many_steps";
  return step.by === "clock" ? clockRefusal(dispute, step, law) : deadlineRefusal(dispute, step, law);
}

function sizeRefusal(step: DisputeStep): StepRefusal | undefined {
  if ("evidence" in step && step.evidence.length > EVIDENCE_MAX) return "too_much_evidence";
  return "text" in step && step.text.length > TEXT_CHARS_MAX ? "text_too_long" : undefined;
}

function deadlineRefusal(dispute: Dispute, step: DisputeStep, law: DisputeLaw): StepRefusal | undefined {
  return duesOf(dispute, law).some(({ by, atDue }) => atDue !== undefined && by < step.at) ? "deadline_comes_first" : undefined;
}

/** A clock does exactly what the first of the deadlines brings, and only when it has passed. */
function clockRefusal(dispute: Dispute, step: ClockStep, law: DisputeLaw): StepRefusal | undefined {
  if (step.recordedAt < step.at) return "recorded_before_it_happened";
  const owed = elapsedStep(dispute, { law, now: step.recordedAt });
  return owed !== undefined && isSameStep(owed, step) ? undefined : "deadline_not_reached";
}

function isSameStep(owed: ClockStep, step: ClockStep): boolean {
  if (owed.step !== step.step || owed.at !== step.at) return false;
  return !("outcome" in owed) || ("outcome" in step && owed.outcome === step.outcome);
}

function afterStep(dispute: Dispute | undefined, step: DisputeStep, law: DisputeLaw): Dispute | StepRefusal {
  if (dispute === undefined) return step.step === "opened" ? openedDispute(step, law) : "not_yet_opened";
  const next = withStep(dispute, step, law);
  return typeof next === "string" ? next : { ...next, steps: dispute.steps + 1, lastAt: step.at };
}

function withStep(dispute: Dispute, step: DisputeStep, law: DisputeLaw): Dispute | StepRefusal {
  switch (step.step) {
    case "opened":
      return "already_opened";
    case "reopened":
      return reopenedDispute(dispute, step, law);
    case "routed":
      return { ...dispute, state: "routed", ...(law.answerBy === undefined ? {} : { answerBy: law.answerBy(step.at) }) };
    case "answered":
      return afterAnswer(dispute, step);
    case "answer_overdue":
    case "decision_overdue":
      return { ...dispute, state: step.step };
    case "extended":
      return afterExtension(dispute, step, law);
    case "escalated":
      return afterEscalation(dispute, step, law);
    case "decided":
      return afterDecision(dispute, step, law);
    case "told":
      return afterTelling(dispute, step);
    case "statement_sent":
      return afterStatement(dispute, step, law);
    case "statement_answered":
      return afterStatementAnswer(dispute, step);
    case "reinserted":
      return afterReinsertion(dispute, step, law);
    case "joined":
      return afterJoining(dispute, step);
    case "taken_back":
      return { ...dispute, state: "taken_back" };
  }
}
