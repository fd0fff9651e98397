/** Disputes: a subject contests a record against a legal clock. */
export {
  addEvidence,
  EVIDENCE_BYTES_MAX,
  type EvidenceFile,
  type EvidenceResult,
  type NewEvidence,
  showEvidence,
} from "./add-evidence.ts";
export { type Answering, answerDispute, type SourceAnswer } from "./answer-dispute.ts";
export { type CarriedOut, carryOutDisputes } from "./carry-out-disputes.ts";
export type { Deed, DisputeViewer } from "./deed.ts";
export { disputeLawOf } from "./dispute-law-of.ts";
export type { DisputeView, ListedDispute } from "./dispute-view.ts";
export { demandDisputeOver, eraseOfDispute } from "./erase-of-dispute.ts";
export { foldFaultIn } from "./fold-fault.ts";
export {
  type DisputeListRequest,
  type DisputePage,
  listDisputes,
  listWork,
  showDispute,
  type WorkPage,
  type WorkRequest,
} from "./list-disputes.ts";
export { marksOf, type RecordMark } from "./marks-of.ts";
export { type DisputeRequest, openDispute } from "./open-dispute.ts";
export { type DisputeClock, startDisputeClock } from "./start-dispute-clock.ts";
export { type DisputeResult, type Doing, takeStep } from "./take-step.ts";
