/** Disputes: a subject contests a record against a legal clock. A fold over steps, and what is due next. Pure. */
export {
  type Answer,
  type Decision,
  DISPUTE_STATES,
  type Dispute,
  type DisputeState,
  type Round,
  type SubjectStatement,
} from "./dispute.ts";
export type { AtDeadline, DisputeLaw, DisputePeriods, DisputeRules, Period } from "./dispute-law.ts";
export { disputeOf, type Folded } from "./dispute-of.ts";
export { type Due, duesOf, hasEnded } from "./dues-of.ts";
export type { Looking } from "./elapsed-step.ts";
export { GROUNDS, type Ground } from "./grounds.ts";
export { fateOf, type JoinRefusal, joinRefusal } from "./joining.ts";
export { EVIDENCE_MAX, STEPS_MAX, TEXT_CHARS_MAX } from "./limits.ts";
export { type Moved, nextState } from "./next-state.ts";
export { type Owed, owedSteps } from "./owed-steps.ts";
export { type OwnStep, ownStepsOf } from "./own-steps.ts";
export { type Pay, payOwed } from "./pay-owed.ts";
export { type RecordEffect, type RecordMove, recordMeanwhile, recordMove, strongest } from "./record-meanwhile.ts";
export type {
  AtDue,
  ClockStep,
  DisputeStep,
  ExtensionReason,
  OpenedStep,
  Outcome,
  ReopenedStep,
  StatementAnswer,
  StepName,
  StepOf,
  UntimedStep,
  Verdict,
} from "./step.ts";
export { STEP_REFUSALS, type StepRefusal } from "./step-refusal.ts";
export { timedStep } from "./timed-step.ts";
export { wordsIn } from "./words-in.ts";
