/** Decisions against subjects on the answers to checks: reported by their subscribers, told to the subjects, and decided again by a person. */
export { askForReview } from "./ask-for-review.ts";
export { decideReview } from "./decide-review.ts";
export { listOwnReviews, listReviews } from "./list-reviews.ts";
export { type DecisionReport, type DecisionResult, reportDecision } from "./report-decision.ts";
export type { Review } from "./review.ts";
