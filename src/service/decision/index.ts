/** Decisions against subjects on the answers to checks: reported by their subscribers, and told to the subjects. */
export { type DecisionReport, type DecisionResult, reportDecision } from "./report-decision.ts";
