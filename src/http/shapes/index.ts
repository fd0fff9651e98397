/** What the API takes and gives, as zod: validated, documented and typed by the same words. */

export { browserSignInShape, type ToldWho, toldWho, whoShape } from "./browser-session-shape.ts";
export { answerShape, checkShape, gradeShape, shareShape, standingShape, toldAnswer, toldStanding } from "./check-shape.ts";
export {
  CONSENT_EXAMPLE,
  consentEndShape,
  consentListShape,
  consentParts,
  consentResultShape,
  informedResultShape,
  informingShape,
  toldConsent,
  toldConsentEnd,
} from "./consent-shape.ts";
export { decisionResultShape, decisionShape, toldDecision } from "./decision-shape.ts";
export { backedShape, contestShape, ownWordsShape } from "./dispute-body-shapes.ts";
export {
  disputeResultShape,
  disputeShape,
  listedDisputeShape,
  toldDispute,
  toldDisputeResult,
  toldListed,
} from "./dispute-shape.ts";
export { ERASURE_EXAMPLE, erasureShape, erasureVerdictShape, toldErasure } from "./erasure-shape.ts";
export { evidenceResultShape, toldEvidence } from "./evidence-shape.ts";
export { freezeResultShape, toldFreezeResult } from "./freeze-shape.ts";
export { instantShape, simulatedShape } from "./instant-shape.ts";
export { endedJobShape, JOB_EXAMPLE, jobShape, runningJobShape, toldEnded, toldJob, toldRunning } from "./job-shape.ts";
export { lawShape, toldLaw } from "./law-shape.ts";
export { lawWordsShape, toldLawWords } from "./law-words-shape.ts";
export { listedRecordShape, toldRecord } from "./listed-record-shape.ts";
export { attackShape, backtestShape, toldAttack, toldBacktest } from "./measurement-shape.ts";
export { listedCheckShape, ownCheckParts, toldCheck, toldCheckParts, toldOwnCheck, toldParts } from "./own-check-shape.ts";
export { ownRightsShape, toldOwnRights } from "./own-rights-shape.ts";
export { nextShape, pageShape } from "./page-shape.ts";
export { problemResponses, problemShape } from "./problem-shape.ts";
export { bodyProofShape, lawProofShape, sizeShape, toldBodyProof, toldLawProof } from "./public-proof-shape.ts";
export { publicStandingShape, toldPublicStanding } from "./public-standing-shape.ts";
export { purposeShape, toldPurpose } from "./purpose-shape.ts";
export { reasonShape, referenceShape } from "./reason-shape.ts";
export { receiptShape, waitShape } from "./receipt-shape.ts";
export { recordResultShape, replacementShape, type ToldResult, toldResult } from "./record-result-shape.ts";
export { recordShape } from "./record-shape.ts";
export { registerShape, toldRegister } from "./register-shape.ts";
export { reportShape, toldReport } from "./report-shape.ts";
export { REVIEW_EXAMPLE, reviewShape, reviewVerdictShape, toldReview } from "./review-shape.ts";
export { provenShape, queuedShape, statementIdShape, toldProof } from "./statement-proof-shape.ts";
export { standingInWordsShape, toldInWords } from "./told-in-words.ts";
