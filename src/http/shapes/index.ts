/** What the API takes and gives, as zod: validated, documented and typed by the same words. */
export { answerShape, checkShape, standingShape, toldAnswer } from "./check-shape.ts";
export { instantShape, simulatedShape } from "./instant-shape.ts";
export { problemResponses, problemShape } from "./problem-shape.ts";
export { recordResultShape, replacementShape, toldResult } from "./record-result-shape.ts";
export { recordShape } from "./record-shape.ts";
