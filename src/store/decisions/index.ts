/** What subscribers decided against subjects, by the check it was decided on; and what persons were asked to decide again. */
export { countLooks, type DecidableCheck, readDecidableCheck } from "./decidable-check.ts";
export { type DecisionRow, insertDecision, readDecision } from "./decision-row.ts";
export {
  decideReviewRow,
  insertReview,
  type ReviewBodies,
  type ReviewRow,
  readOpenReviews,
  readReview,
  readReviewsOf,
} from "./reviews.ts";
