/** Disputes: what their steps came to, the order of their steps, and evidence, sealed. */
export { contestedOfGroup, countSuspended } from "./contested.ts";
export {
  type DisputeSight,
  readDisputePage,
  readWaitingDisputes,
  type WaitingPlace,
} from "./dispute-pages.ts";
export {
  type ContestedRecord,
  closeDispute,
  type DisputeRow,
  type DisputeStanding,
  type DuePlace,
  findDispute,
  insertDispute,
  type NewDispute,
  type NotedDispute,
  readContestedRecord,
  readContesting,
  readDisputesOfRecord,
  readDueDisputes,
  readNotedDisputes,
  updateDispute,
} from "./disputes.ts";
export { destroyEvidence, type EvidenceRow, insertEvidence, readEvidence, readEvidenceFile, type SealedFile } from "./evidence.ts";
export { disputeOfStatement, insertSteps, readSteps, type StepPlace, type StepRow } from "./steps.ts";
