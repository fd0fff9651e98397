/** PostgreSQL: the only SQL of the product, the embedded server, the schema, and the keys that never enter the database. */
export {
  type ApiKeyRow,
  findApiKey,
  insertApiKey,
  type KeyRole,
  markApiKeyRevoked,
  readApiKeys,
} from "./api-keys.ts";
export {
  type AuditedCheck,
  type AuditedIdentifier,
  type AuditedRecord,
  type AuditedTable,
  clearCountFaults,
  countRows,
  type Extent,
  type Faults,
  type KeyUse,
  keyVersionsUsed,
  linkFaults,
  modelFaults,
  PLACES_SHOWN_MAX,
  type Place,
  readAuditedChecks,
  readAuditedIdentifiers,
  readAuditedRecords,
  referenceFaults,
  stateFaults,
  subjectFaults,
  tallyFaults,
  versionFaults,
  withdrawalFaults,
} from "./audit/index.ts";
export { assertDurable, isUnavailable, withStore } from "./availability.ts";
export {
  type BackupHeader,
  type BackupPart,
  type BackupTable,
  backupBytes,
  countSubjectsWithoutKey,
  dropStrayKeys,
  emptyStore,
  keysPathOf,
  loadBackup,
  type Snapshot,
  takeOnward,
  verifyBackup,
  withSnapshot,
} from "./backup/index.ts";
export { type CheckRead, type CheckRow, insertChecks, readForChecks } from "./checks.ts";
export { type EmbeddedServer, startEmbeddedServer } from "./embedded-server.ts";
export { type HistoryQuestion, type HistoryRow, readHistory } from "./history.ts";
export {
  claimInstallation,
  enterRegister,
  enterSource,
  type InstallationRow,
  isNewStore,
  markInstallation,
  readInstallation,
  readKnownRegisters,
} from "./installation-row.ts";
export { assertCurrent, assertFits, claimKeys, type KeyInUse, readKeyInUse } from "./key-in-use.ts";
export {
  ensureKeyFile,
  type KeyFile,
  type Keyring,
  keyringOf,
  newKeyFile,
  newStatementId,
  open,
  readKeyFile,
  seal,
  uuidBytes,
  uuidText,
  withNewVersion,
  withoutOldVersions,
  writeKeyFile,
} from "./keys/index.ts";
export { deleteLink, insertLink, type Link } from "./links.ts";
export {
  BUNDLE_LEVEL,
  chainKeyOf,
  commitTo,
  type EpochRow,
  enqueueStatements,
  type Growth,
  insertEpoch,
  insertLeaves,
  insertStatements,
  isQueued,
  keepWitnessed,
  type LeafRow,
  moveEpoch,
  OWN_CHAIN,
  ownChainKey,
  publishCheckpoint,
  type QueuedStatement,
  type QueueState,
  readChainHeads,
  readGrowingLog,
  readQueueState,
  readTileRows,
  type Salted,
  type StatementRow,
  saltedDigest,
  type TileRow,
  takeQueued,
  tryLockSequencer,
  writeChainHeads,
  writeTiles,
} from "./log/index.ts";
export {
  appendErasures,
  type Erasure,
  ensureLogKeyFile,
  epochOf,
  type LastCheckpoint,
  type LogFilePaths,
  type LogKey,
  type LogKeyFile,
  type LogSigner,
  logFilesBeside,
  logKeysOf,
  logOrigin,
  logSignerOf,
  nodeEd25519Verify,
  readErasureList,
  readLastCheckpoint,
  readLogKeyFile,
  withNewLogKey,
  withNextEpoch,
  writeLastCheckpoint,
  writeLogKeyFile,
} from "./log-files/index.ts";
export { insertModel, lastModelDay, type ModelRow, readModel, readModelVersion } from "./models.ts";
export { lockTallies, refoldStates, refoldTally } from "./rebuild.ts";
export { type RecordListRow, type RecordPageRequest, type RecordSight, readRecordPage } from "./record-list.ts";
export type { RecordRow } from "./record-row.ts";
export {
  insertRecords,
  insertWithdrawal,
  moveRecords,
  nameReplacement,
  readRecordForMove,
  readSlots,
  type SlotRow,
  type StateMove,
  type Withdrawal,
} from "./records.ts";
export {
  type CountedRow,
  dropTally,
  otherVersions,
  type RecountedRow,
  readCountedUnder,
  writeRecounted,
} from "./recount.ts";
export { claimReferences, findReferences, type Reference, unclaimReferences } from "./references.ts";
export { insertRefusal, type RefusalRow, readRefusals } from "./refusals.ts";
export { countOlderRows, lockRotation, moveIdentifiers, type OlderRows, rewrapSubjectKeys } from "./rotation.ts";
export { knownMigrations, migrate, readMigrations } from "./schema.ts";
export {
  beginSnapshot,
  insertSnapshotRows,
  type ListedBody,
  lockSnapshot,
  readBodies,
  readSnapshotMade,
  readSnapshotPage,
  type SnapshotMade,
  type SnapshotOrder,
  type SnapshotPageRequest,
  type SnapshotPosition,
  type SnapshotRow,
} from "./snapshots.ts";
export { type Connection, openPool, type Pool, raw, type Session, type Sql } from "./sql.ts";
export { type ExampleQuestion, type Examples, readExamples } from "./subject-examples.ts";
export {
  countLooks,
  countRecords,
  type Holdings,
  hasRecords,
  type LookCount,
  type RecordCount,
  readHoldings,
  readLinked,
  readTally,
} from "./subject-summary.ts";
export {
  createSubjects,
  type FoundSubject,
  findSubjects,
  type IndexKey,
  type NewSubject,
  raiseVersions,
  readIdentifiers,
  readKinds,
  readSubject,
  readSubjectKeys,
  settleKinds,
} from "./subjects.ts";
export { applyTallyDeltas, rebuildTally, type TallyDelta, tallyDifferences, tallyText } from "./tallies.ts";
