import type { Dispute, DisputeState } from "./dispute.ts";
import type { DisputeRules } from "./dispute-law.ts";
import { duesOf } from "./dues-of.ts";
import { passedDeadline } from "./elapsed-step.ts";
import { EVIDENCE_MAX, STEPS_MAX, TEXT_CHARS_MAX } from "./limits.ts";
import { afterAnswer, afterDecision, afterEscalation, afterExtension, afterJoining, afterTelling } from "./on-the-way.ts";
import { openedDispute, reopenedDispute } from "./rounds.ts";
import { type AtDue, CLOCKS, type ClockStep, type DisputeStep, type StepName } from "./step.ts";
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
export function nextState(dispute: Dispute | undefined, step: DisputeStep, rules: DisputeRules): Moved {
  const next = refusalBefore(dispute, step, rules) ?? afterStep(dispute, step, rules);
  return typeof next === "string" ? { is: "refused", because: next } : { is: "moved", dispute: next };
}

function refusalBefore(dispute: Dispute | undefined, step: DisputeStep, rules: DisputeRules): StepRefusal | undefined {
  return sizeRefusal(step) ?? (dispute === undefined ? undefined : placeRefusal(dispute, step, rules)) ?? clocksRefusal(step);
}

function placeRefusal(dispute: Dispute, step: DisputeStep, rules: DisputeRules): StepRefusal | undefined {
  if (step.step === "opened") return "already_opened";
  if (!FOLLOWS[step.step].includes(dispute.state)) return "step_does_not_follow";
  if (step.at < dispute.lastAt) return "goes_back_in_time";
  if (dispute.steps >= STEPS_MAX && step.by !== "clock" && !ENDING.includes(step.step)) return "too_many_steps";
  return step.by === "clock" ? clockRefusal(dispute, step, rules) : deadlineRefusal(dispute, step, rules);
}

function sizeRefusal(step: DisputeStep): StepRefusal | undefined {
  if ("evidence" in step && step.evidence.length > EVIDENCE_MAX) return "too_much_evidence";
  return "text" in step && step.text.length > TEXT_CHARS_MAX ? "text_too_long" : undefined;
}

function clocksRefusal(step: DisputeStep): StepRefusal | undefined {
  const clocks = Object.entries(step).filter(([name]) => CLOCKS.some((clock) => clock === name));
  return clocks.some(([, by]) => typeof by === "number" && by < step.at) ? "clock_runs_back" : undefined;
}

function deadlineRefusal(dispute: Dispute, step: DisputeStep, rules: DisputeRules): StepRefusal | undefined {
  return duesOf(dispute, rules).some(({ by, atDue }) => atDue !== undefined && by < step.at) ? "deadline_comes_first" : undefined;
}

/** A clock does exactly what the first of the deadlines brings, and only when it has passed. */
function clockRefusal(dispute: Dispute, step: ClockStep, rules: DisputeRules): StepRefusal | undefined {
  if (step.recordedAt < step.at) return "recorded_before_it_happened";
  const passed = passedDeadline(dispute, rules, step.recordedAt);
  return passed?.at === step.at && isSameStep(passed.brings, step) ? undefined : "deadline_not_reached";
}

function isSameStep(brought: AtDue, step: ClockStep): boolean {
  return brought.step === step.step && (!("outcome" in brought) || ("outcome" in step && brought.outcome === step.outcome));
}

function afterStep(dispute: Dispute | undefined, step: DisputeStep, rules: DisputeRules): Dispute | StepRefusal {
  if (dispute === undefined) return step.step === "opened" ? openedDispute(step) : "not_yet_opened";
  const next = withStep(dispute, step, rules);
  return typeof next === "string" ? next : { ...next, steps: dispute.steps + 1, lastAt: step.at };
}

function withStep(dispute: Dispute, step: DisputeStep, rules: DisputeRules): Dispute | StepRefusal {
  switch (step.step) {
    case "opened":
      return "already_opened";
    case "reopened":
      return reopenedDispute(dispute, step);
    case "routed":
      return { ...dispute, state: "routed", ...(step.answerBy === undefined ? {} : { answerBy: step.answerBy }) };
    case "answered":
      return afterAnswer(dispute, step);
    case "answer_overdue":
    case "decision_overdue":
      return { ...dispute, state: step.step };
    case "extended":
      return afterExtension(dispute, step, rules);
    case "escalated":
      return afterEscalation(dispute, step);
    case "decided":
      return afterDecision(dispute, step, rules);
    case "told":
      return afterTelling(dispute, step);
    case "statement_sent":
      return afterStatement(dispute, step, rules);
    case "statement_answered":
      return afterStatementAnswer(dispute, step);
    case "reinserted":
      return afterReinsertion(dispute, step, rules);
    case "joined":
      return afterJoining(dispute, step);
    case "taken_back":
      return { ...dispute, state: "taken_back" };
  }
}
