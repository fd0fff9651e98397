import type { Ground } from "./grounds.ts";
import type { Outcome, StatementAnswer, Verdict } from "./step.ts";

/**
 * Where a dispute stands. Not yet decided: `opened` and `reopened` (the source is not asked yet), `routed`, `answered`, `answer_overdue`,
 * `decision_overdue`, `escalated`. Then `decided` and `reinserted`, until the subject is `told`. `told`, `joined` (to an older dispute) and
 * `taken_back` are ends, though the first can be contested again.
 */
export const DISPUTE_STATES = [
  "opened",
  "reopened",
  "routed",
  "answered",
  "answer_overdue",
  "decision_overdue",
  "escalated",
  "decided",
  "reinserted",
  "told",
  "joined",
  "taken_back",
] as const;

/** One of the states. */
export type DisputeState = (typeof DISPUTE_STATES)[number];

/** What a source answered. A late answer is kept and informs a decision still to come; a decision made it does not touch. */
export type Answer = { readonly verdict: Verdict; readonly at: number; readonly isLate: boolean };

/** How it was decided. The delay of a clock is `recordedAt` less `at`; `isLate` says that a human decided after the deadline. */
export type Decision = {
  readonly outcome: Outcome;
  readonly by: "operator" | "authority" | "clock";
  readonly at: number;
  readonly recordedAt: number;
  readonly isLate: boolean;
};

/** The subject's own words. Once attached they travel with the record. */
export type SubjectStatement = {
  readonly text: string;
  readonly sentAt: number;
  readonly answer?: StatementAnswer;
  readonly answerBy?: number;
};

/** A round that is over: when it was to be decided, and when the subject was first told. */
export type Round = { readonly dueBy: number; readonly toldAt: number };

/** A dispute, folded from its steps. All times are UTC microseconds. */
export type Dispute = {
  readonly id: string;
  readonly record: string;
  readonly ground: Ground;
  readonly state: DisputeState;
  /** When this round was opened. */
  readonly openedAt: number;
  readonly routeBy: number;
  /** Set once the source is asked. */
  readonly answerBy?: number;
  /** Extensions and escalations move it. */
  readonly decideBy: number;
  /** When this round was to be decided at first: from there a delay is counted. */
  readonly dueBy: number;
  readonly isExtended: boolean;
  /** The source's answer that stands in this round. */
  readonly answer?: Answer;
  /** Answers that came after the decision, of all rounds. */
  readonly lateAnswers: readonly Answer[];
  readonly decision?: Decision;
  readonly tellBy?: number;
  /** When the subject was last told. */
  readonly toldAt?: number;
  /** Until when the subject may send a statement, where the law has such a time. */
  readonly statementBy?: number;
  /** When the subject was first told in this round: there a delay ends. */
  readonly firstToldAt?: number;
  readonly earlierRounds: readonly Round[];
  readonly statement?: SubjectStatement;
  /** What the decisions so far made of the record, the subject's statement aside. */
  readonly left: "live" | "marked" | "taken_out";
  readonly joinedTo?: string;
  readonly steps: number;
  readonly lastAt: number;
};
