/** Statements: what the log commits to, kind by kind, as canonical JSON. Pure; runs in a browser. */
export type {
  ContactStatement,
  FileLookStatement,
  PublicLooksStatement,
  RepresentativeStatement,
  SignInStatement,
  VerificationStatement,
} from "./access-statements.ts";
export type { ActivationStatement } from "./activation-statement.ts";
export { type AskerPartStatement, askerPartAsCheck } from "./asker-part-statement.ts";
export type { CheckStatement, Named, RenewedCheckStatement } from "./check-statement.ts";
export { checkText } from "./check-text.ts";
export type {
  AuthorityLookStatement,
  ConsentStatement,
  ConsentWithdrawalStatement,
  InformedStatement,
  WithholdingStatement,
} from "./consent-statements.ts";
export {
  ADVERSE_OUTCOMES,
  type AdverseOutcome,
  type DecisionStatement,
  type RepairStatement,
  type ReviewDecisionStatement,
  type ReviewStatement,
} from "./deciding.ts";
export type { DisputeStatement, EvidenceStatement, Party } from "./dispute-statement.ts";
export { ERASABLES, type Erasable, type ErasureAnswerStatement, type ErasureRequestStatement } from "./erasing.ts";
export { isStatementKind, STATEMENT_KINDS, type StatementKind } from "./kinds.ts";
export { LAW_CHANGE_STEPS, type LawChangeStatement } from "./law-change-statement.ts";
export { MEASUREMENT_KINDS, type MeasurementKind, type MeasurementStatement } from "./measurement-statement.ts";
export type { NoticeResultStatement, NoticeStatement } from "./notice-statement.ts";
export type { RaterTableStatement, RingListingStatement, RingReplyStatement } from "./rating-statements.ts";
export type { CorrectionStatement, RecordContent, RecordStatement, WithdrawalStatement } from "./record-statements.ts";
export { type RecordParts, recordText } from "./record-text.ts";
export { renewedAsCheck } from "./renewed-as-check.ts";
export type {
  AccessKeyStatement,
  ConfigurationStatement,
  DeclarationStatement,
  EpochStatement,
  ErasureStatement,
  ExpiryStatement,
  FreezeStatement,
  LinkStatement,
  LogKeyStatement,
  ModelStatement,
  MoveStatement,
  RedecisionStatement,
  RefusalStatement,
  ReinsertionStatement,
  ReinstatementStatement,
  RemovalStatement,
  Statement,
  SuspensionStatement,
  ThawStatement,
  UnlinkStatement,
} from "./statement.ts";
export type { TruthStatement } from "./truth-statement.ts";
