/** The use cases, one file each. They open the transactions; everything they need comes with the installation. */
export { appendRecords, BATCH_RECORDS_MAX, type RecordBatch, type RecordResult } from "./append-records.ts";
export { type CorrectionRequest, type CorrectionResult, correctRecord } from "./correct-record.ts";
export { findSubject } from "./find-subject.ts";
export { type Installation, type OpenRegister, purposeOf, registerOf, type ServingModel } from "./installation.ts";
export { type LinkRequest, linkSubjects, type SubjectPair, unlinkSubjects } from "./link-subjects.ts";
export { type Opening, openInstallation } from "./open-installation.ts";
export { type CheckAnswer, type CheckRequest, type Checks, type Look, openChecks } from "./run-check.ts";
export { type WithdrawalRequest, type WithdrawalResult, withdrawRecord } from "./withdraw-record.ts";
