/** What subscribers decided against subjects, by the check it was decided on. */
export { countLooks, type DecidableCheck, readDecidableCheck } from "./decidable-check.ts";
export { type DecisionRow, insertDecision, readDecision } from "./decision-row.ts";
