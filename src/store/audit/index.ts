/** The questions that show whether a store is sound: rules asked of all rows at once, and rows handed on to be opened. */

export { activationFaults } from "./activation-faults.ts";
export { askerPartFaults, readAuditedParts } from "./asker-part-faults.ts";
export { clearCountFaults } from "./clear-counts.ts";
export { decisionFaults } from "./decision-faults.ts";
export { disputeFaults } from "./dispute-faults.ts";
export { erasureFaults, readErased } from "./erasure-faults.ts";
export { erasureRequestFaults } from "./erasure-request-faults.ts";
export { type AuditedTable, countRows, type Extent } from "./extent.ts";
export { type Faults, faultsIn, PLACES_SHOWN_MAX, type Place } from "./faults.ts";
export { stateFaults, tallyFaults, versionFaults } from "./fold-faults.ts";
export { freezeFaults } from "./freeze-faults.ts";
export { type KeyUse, keyVersionsUsed } from "./key-use.ts";
export { lawFaults } from "./law-faults.ts";
export { moveFaults } from "./move-faults.ts";
export { noticeFaults } from "./notice-faults.ts";
export { raterFaults } from "./rater-faults.ts";
export { redecisionFaults } from "./redecision-faults.ts";
export {
  type AuditedCheck,
  type AuditedIdentifier,
  type AuditedRecord,
  type AuditedRedecision,
  readAuditedChecks,
  readAuditedIdentifiers,
  readAuditedRecords,
  readAuditedRedecisions,
} from "./rows.ts";
export { truthFaults } from "./truth-faults.ts";
export { linkFaults, modelFaults, referenceFaults, subjectFaults, withdrawalFaults } from "./whole-faults.ts";
