/** The use cases, one file each. They open the transactions; everything they need comes with the installation. */

export type { Holdings } from "../store/index.ts";
export type { ListedNotice } from "../store/notices/index.ts";
export {
  type ApiKey,
  type ApiKeys,
  type IssuedKey,
  issueApiKey,
  type KeyRequest,
  listApiKeys,
  openApiKeys,
  revokeApiKey,
} from "./api-keys.ts";
export { appendRecords, BATCH_RECORDS_MAX } from "./append-records.ts";
export { type AttackFound, type AttackRequest, attackPurpose } from "./attack/index.ts";
export {
  type AuthorityLook,
  type AuthorityLookResult,
  countLooksOfAuthorities,
  lookAsAuthority,
  type Prolongation,
  type ProlongationResult,
  prolongWithholding,
} from "./authority/index.ts";
export { type BacktestRequest, backtestPurpose } from "./backtest-purpose.ts";
export { type BackupProgress, type BackupSummary, backupStore } from "./backup.ts";
export type { CheckAnswer, CheckRequest, Look } from "./check/index.ts";
export {
  type ConsentListRequest,
  type ConsentRequest,
  type ConsentResult,
  type ConsentWithdrawal,
  type ConsentWithdrawalResult,
  type InformedResult,
  type Informing,
  informSubject,
  listConsents,
  type Recorder,
  recordConsent,
  type ToldConsent,
  withdrawConsents,
} from "./consent/index.ts";
export { type CorrectionRequest, type CorrectionResult, correctRecord } from "./correct-record.ts";
export {
  askForReview,
  type DecisionReport,
  type DecisionResult,
  decideReview,
  listOwnReviews,
  listReviews,
  type Review,
  reportDecision,
} from "./decision/index.ts";
export {
  type Examination,
  type ExaminationProgress,
  examineStore,
  type Finding,
  type FindingName,
  isSound,
} from "./doctor/index.ts";
export { type ErasureRequest, type ErasureResult, eraseStatement } from "./erase-statement.ts";
export { answerErasure, askForErasure, listErasures, listOwnErasures, type OwnErasure } from "./erasure-requests/index.ts";
export { type Expired, expireRecords } from "./expire-records.ts";
export { type ExportedModel, type ExportForm, exportModel } from "./export-model.ts";
export { type FileRequest, subjectFile } from "./file/index.ts";
export { findSubject } from "./find-subject.ts";
export { type FreezeRequest, type FreezeResult, freezeSubject, type ThawRequest, thawSubject } from "./freeze/index.ts";
export type { OpenLog } from "./held-log.ts";
export { hasRecords, holdingsOf } from "./holdings.ts";
export { type ImportBatch, type ImportSummary, importRecords } from "./import-records.ts";
export { type Installation, type OpenRegister, purposeOf, registerOf, type ServingModel } from "./installation.ts";
export { type RecordBatch, type RecordResult, receiptedIn } from "./intake/index.ts";
export { keepModel, type NewModelVersion } from "./keep-model.ts";
export {
  type LawChangeState,
  type LawOffice,
  type LawProposal,
  makeOperatorKey,
  type OperatorKey,
  openLawOffice,
  type ProposedLawChange,
  proposeLawChange,
  readOperatorKey,
  type ShownLaw,
  type ShownLawChange,
  type SignedLawChange,
  showLaw,
  signLawChange,
  withdrawLawChange,
} from "./law-change/index.ts";
export { type LinkRequest, type LinkResult, linkSubjects, type SubjectPair, type UnlinkRequest, unlinkSubjects } from "./link-subjects.ts";
export { type ListedRecord, listRecords, type RecordList, type RecordListRequest, type ToldField, type Viewer } from "./list-records.ts";
export { listSources, type SourceTotals } from "./list-sources.ts";
export { isListedPublicly, listStandings, type StandingList, type StandingListRequest } from "./list-standings.ts";
export {
  isBehindWitnesses,
  type LogGrowth,
  type LogKeyRotation,
  type LogLag,
  type LogWitnesses,
  logCheckpoint,
  logTile,
  openSequencedStore,
  proveStatement,
  type Receipt,
  type Receipted,
  type Round,
  readLogKeys,
  readLogLag,
  receiptOf,
  replaceLostLogKey,
  rotateLogKey,
  type Sequencer,
  type SequencerState,
  type ShownLogState,
  type StatementProof,
  sequenceRound,
  settleLog,
  showGrowth,
  showLog,
  startSequencer,
  startWitnessing,
  type TileRequest,
  WAIT_STATEMENTS_MAX,
  type Witnessing,
  waitForLog,
} from "./log/index.ts";
export { checkLog, type LogCheck, type LogCheckProgress, type LogFinding, type LogRule } from "./log-check/index.ts";
export { moveRecord } from "./moves/index.ts";
export {
  type Channels,
  type Delivered,
  type DeliveringNotices,
  deliverNotices,
  listNotices,
  listOwnNotices,
  type NoticeLag,
  type NoticePolicy,
  type OwnNotice,
  openChannels,
  readNoticeLag,
  readNoticePolicy,
  startDelivering,
} from "./notices/index.ts";
export { type Opening, openInstallation } from "./open-installation.ts";
export {
  listOwnChecks,
  type OwnCheck,
  type OwnCheckList,
  type OwnCheckListRequest,
  type ShownCheck,
  showOwnCheck,
  type ToldCheck,
} from "./own-checks.ts";
export { issueOwnKey, type KeyHolder, listOwnKeys, OWN_KEYS_MAX, type OwnKey, type OwnKeyRequest, revokeOwnKey } from "./own-keys.ts";
export {
  type HeldBack,
  type HoldBackRow,
  type MappedTable,
  mappedBatches,
  type SampledTable,
  sampleTable,
} from "./own-table/index.ts";
export { pingStore } from "./ping-store.ts";
export { questionOf } from "./question-of.ts";
export { type ClosedMonth, closeRaterMonths } from "./raters/index.ts";
export { type RebuildProgress, type Rebuilt, type RebuiltTally, rebuild } from "./rebuild.ts";
export {
  type ChangedAnswer,
  type ChangedAnswerPage,
  listRedecisions,
  type ReceiversTold,
  type Redecided,
  type Redeciding,
  type RedecisionListRequest,
  redecideChecks,
  startRedeciding,
  tellReceivers,
} from "./redecide/index.ts";
export { type Fitted, fitModel, refitModels, refreshModels } from "./refresh-models.ts";
export { type Refreshed, refreshStandings } from "./refresh-standings.ts";
export { listRefusals, logRefusal, type Refusal } from "./refusals.ts";
export { type RepairReport, repairRecord, runRepair } from "./repair/index.ts";
export { type RestoreProgress, type RestoreRequest, type RestoreSummary, type RestoreTarget, restoreStore } from "./restore.ts";
export { type Rotation, type RotationProgress, rotateKeys } from "./rotate-keys.ts";
export { type Checks, openChecks } from "./run-check.ts";
export { type Contested, type ContestedRequest, showContested } from "./show-contested.ts";
export { type House, showHouse } from "./show-house.ts";
export { type ShownModel, showModel } from "./show-model.ts";
export { type OwnRights, showOwnRights } from "./show-own-rights.ts";
export { type ShownTally, type SubjectSummary, showSubject } from "./show-subject.ts";
export { type ShownSource, showSource } from "./source-faults.ts";
export { type SubjectExamples, subjectExamples } from "./subject-examples.ts";
export { type Training, type TrainingRequest, trainPurpose } from "./train-purpose.ts";
export { type Measured, type Trial, type TrialResult, tryTable } from "./try-table.ts";
export { type WithdrawalRequest, type WithdrawalResult, withdrawRecord } from "./withdraw-record.ts";
export {
  type Asked,
  openWitness,
  openWitnesses,
  readWitnessPolicy,
  type Submission,
  type Witness,
  type WitnessAddress,
  type WitnessAnswer,
  type Witnessed,
  type Witnesses,
  type WitnessOpening,
  type WitnessPolicy,
  type WitnessState,
} from "./witness/index.ts";
