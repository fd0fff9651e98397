import type { Dispute } from "./dispute.ts";
import type { DisputeLaw, DisputePeriods } from "./dispute-law.ts";
import type { DisputeStep, UntimedStep } from "./step.ts";

/** The step with the deadlines that the law sets with it: what is then kept, and folded without the law's calendar. */
export function timedStep(dispute: Dispute | undefined, step: UntimedStep, { periods }: DisputeLaw): DisputeStep {
  const { at } = step;
  switch (step.step) {
    case "opened":
    case "reopened":
      return { ...step, routeBy: (periods.routeBy ?? periods.decideBy)(at), decideBy: periods.decideBy(at) };
    case "routed":
      return { ...step, ...(periods.answerBy === undefined ? {} : { answerBy: periods.answerBy(at) }) };
    case "extended":
      return { ...step, decideBy: extended(dispute, at, periods) };
    case "escalated":
      return { ...step, decideBy: (periods.escalatedDecideBy ?? periods.decideBy)(at) };
    case "decided":
    case "reinserted":
      return { ...step, tellBy: periods.tellBy === undefined ? Math.max(at, dispute?.decideBy ?? at) : periods.tellBy(at) };
    case "told":
      return { ...step, ...(periods.statementBy === undefined ? {} : { statementBy: periods.statementBy(at) }) };
    case "statement_sent":
      return { ...step, ...(periods.statementAnswerBy === undefined ? {} : { statementAnswerBy: periods.statementAnswerBy(at) }) };
    case "answered":
    case "answer_overdue":
    case "decision_overdue":
    case "statement_answered":
    case "joined":
    case "taken_back":
      return step;
  }
}

/** Never shorter than it was. */
function extended(dispute: Dispute | undefined, at: number, { decideBy, extendedDecideBy }: DisputePeriods): number {
  return Math.max(dispute?.decideBy ?? at, (extendedDecideBy ?? decideBy)(dispute?.openedAt ?? at));
}
