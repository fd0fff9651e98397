import type { Dispute } from "./dispute.ts";
import type { DisputeRules } from "./dispute-law.ts";
import { awaitsAnswer } from "./dues-of.ts";
import type { StepOf } from "./step.ts";
import type { StepRefusal } from "./step-refusal.ts";
import { wordsIn } from "./words-in.ts";

/** The subject's own words beside a record that stays, within the law's words and time. */
export function afterStatement(dispute: Dispute, step: StepOf<"statement_sent">, rules: DisputeRules): Dispute | StepRefusal {
  const { text, at, statementAnswerBy } = step;
  if (rules.statementWordsMax === undefined) return "law_gives_no_statement";
  if (dispute.left === "taken_out") return "already_decided_for_the_subject";
  if (dispute.statement !== undefined && dispute.statement.answer !== "refused") return "statement_already_sent";
  if (dispute.statementBy !== undefined && at > dispute.statementBy) return "statement_too_late";
  const words = wordsIn(text);
  if (words === 0) return "nothing_new_is_said";
  if (words > rules.statementWordsMax) return "statement_too_long";
  const sent = { text, sentAt: at };
  return {
    ...dispute,
    statement: statementAnswerBy === undefined ? { ...sent, answer: "attached" } : { ...sent, answerBy: statementAnswerBy },
  };
}

/** Attached, referred to the authority, or, by the authority alone, refused. */
export function afterStatementAnswer(dispute: Dispute, step: StepOf<"statement_answered">): Dispute | StepRefusal {
  const { statement } = dispute;
  const isOpen = awaitsAnswer(dispute) || (step.by === "authority" && statement?.answer === "referred");
  if (statement === undefined || !isOpen) return "no_statement_to_answer";
  return { ...dispute, statement: { ...statement, answer: step.answer } };
}

/** Back only as the law allows: on the source's certificate that it is complete and accurate (15 USC 1681i(a)(5)(B)). */
export function afterReinsertion(dispute: Dispute, step: StepOf<"reinserted">, rules: DisputeRules): Dispute | StepRefusal {
  if (dispute.left !== "taken_out") return "nothing_was_taken_out";
  if (rules.reinsertion === "never") return "law_forbids_reinsertion";
  // The source put another record in its place: both would count.
  if (dispute.answer?.verdict === "corrected") return "source_took_it_back";
  if (step.certification === undefined || step.certification === "") return "source_did_not_certify";
  return { ...dispute, state: "reinserted", left: "live", tellBy: step.tellBy };
}
