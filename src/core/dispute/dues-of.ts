import type { Dispute } from "./dispute.ts";
import type { DisputeRules } from "./dispute-law.ts";
import { isTakenBackBySource } from "./standing-answer.ts";
import type { AtDue } from "./step.ts";

/** What somebody owes: by when, and what happens then. Without `atDue` nothing does but that it is shown as overdue. */
export type Due = {
  readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
  readonly owedBy: "operator" | "source";
  /** The last microsecond in which it is in time. */
  readonly by: number;
  readonly atDue?: AtDue;
};

/**
 * Everything that is due in a dispute, the earliest first, whatever the hour: it asks no clock, and what is overdue stays in it. Empty only
 * where the dispute has ended (`told`, `joined` or `taken_back`, with no statement of the subject that waits).
 */
export function duesOf(dispute: Dispute, rules: DisputeRules): Due[] {
  // The sort is stable: at one instant the source is late before the decision is.
  return [...duesIn(dispute, rules), ...statementDues(dispute)].sort((a, b) => a.by - b.by);
}

/** Whether nothing more is owed. */
export function hasEnded(dispute: Dispute): boolean {
  const isOver = dispute.state === "told" || dispute.state === "joined" || dispute.state === "taken_back";
  return isOver && !awaitsAnswer(dispute);
}

/** Whether the subject's statement is neither attached nor with the authority. */
export function awaitsAnswer({ statement }: Dispute): boolean {
  return statement !== undefined && statement.answer === undefined;
}

function duesIn(dispute: Dispute, rules: DisputeRules): Due[] {
  const { decideBy } = dispute;
  switch (dispute.state) {
    case "opened":
    case "reopened":
      return [{ duty: "route", owedBy: "operator", by: dispute.routeBy }, decisionDue(dispute, rules)];
    case "routed":
      return [answerDue(dispute), decisionDue(dispute, rules)];
    case "answered":
    case "answer_overdue":
      return [decisionDue(dispute, rules)];
    case "decision_overdue":
    case "escalated":
      return [{ duty: "decide", owedBy: "operator", by: decideBy }];
    case "decided":
    case "reinserted":
      return [{ duty: "tell", owedBy: "operator", by: dispute.tellBy ?? decideBy }];
    case "told":
    case "joined":
    case "taken_back":
      return [];
  }
}

function answerDue({ answerBy, decideBy }: Dispute): Due {
  const due: Due = { duty: "answer", owedBy: "source", by: Math.min(answerBy ?? decideBy, decideBy) };
  return answerBy === undefined ? due : { ...due, atDue: { step: "answer_overdue" } };
}

function decisionDue(dispute: Dispute, rules: DisputeRules): Due {
  return { duty: "decide", owedBy: "operator", by: dispute.decideBy, atDue: atDeadline(dispute, rules) };
}

/**
 * That the source verified a record does not change what its deadline brings: whose duty it was to judge the answer did not, and the
 * subject does not pay for that. What the source itself took back needs no judge.
 */
function atDeadline(dispute: Dispute, rules: DisputeRules): AtDue {
  if (isTakenBackBySource(dispute)) return { step: "decided", outcome: "upheld" };
  switch (rules.atDeadline) {
    case "delete":
      return { step: "decided", outcome: "deleted_unverified" };
    case "record_objection":
      return { step: "decided", outcome: "objection_recorded" };
    case "stays_suspended":
      return { step: "decision_overdue" };
    case "escalate":
      return { step: "escalated" };
  }
}

/** Who neither attaches a statement nor goes to the authority in time has to attach it (CCA 1974 s.159(4), (5)). */
function statementDues(dispute: Dispute): Due[] {
  const by = dispute.statement?.answerBy;
  if (by === undefined || !awaitsAnswer(dispute)) return [];
  return [{ duty: "answer_statement", owedBy: "operator", by, atDue: { step: "statement_answered", answer: "attached" } }];
}
