/** The log's tables: what waits, the chains, the tree, and where each statement is. */
export { type AdoptedCheck, enterChecks, readAdoptedChecks, type SubjectMoment, versionsAt } from "./adopted-checks.ts";
export {
  type AdoptedLink,
  type AdoptedWithdrawal,
  readAdoptedKeys,
  readAdoptedLinks,
  readAdoptedRefusals,
  readAdoptedWithdrawals,
} from "./adopted-deeds.ts";
export { type AdoptedRecord, type EnteredRecord, enterRecords, readAdoptedRecords } from "./adopted-records.ts";
export { ADOPTED_KINDS, type AdoptedKind, type AdoptionPlace, isAdoptionLeft, keepAdoption, readAdoption } from "./adoption.ts";
export { chainKeyOf, OWN_CHAIN, ownChainKey, readChainHeads, writeChainHeads } from "./chains.ts";
export {
  doubledStatements,
  emptyChains,
  leavesOfNoLog,
  type PlacedStatement,
  readLeafNumbers,
  readPlacedStatement,
  readPlacedStatements,
  type SubjectRange,
} from "./check-leaves.ts";
export { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "./check-openings.ts";
export {
  brokenQueueRows,
  lateCommits,
  leftOut,
  readErasures,
  readUnsaidErasures,
  readWaiting,
  type WaitingStatement,
} from "./check-queue.ts";
export { strayTiles, type TileCount } from "./check-tiles.ts";
export { commitTo, type Salted } from "./commitment.ts";
export {
  type EpochKeys,
  type EpochRow,
  type Growth,
  insertEpoch,
  keepEpochKeys,
  keepWitnessed,
  lockLogOpening,
  lockPublishing,
  lockSequencer,
  moveEpoch,
  publishCheckpoint,
  readEpochKeys,
  readGrowingLog,
  tryLockSequencer,
} from "./epochs.ts";
export { type GrowthRow, raiseGrowth, readGrowth, readKindCounts } from "./growth.ts";
export {
  insertPurpose,
  isPurposeKnown,
  markConfig,
  nameModelStatement,
  nameRegisterStatement,
  type PurposeRow,
  readLogKeyTexts,
  readPurposeDeclaration,
  readUnstatedModels,
  readUnstatedRegisters,
} from "./law-statements.ts";
export { insertLeaves, type LeafRow } from "./leaves.ts";
export {
  enqueueFirst,
  enqueueStatements,
  isQueued,
  type QueuedCommit,
  type QueuedStatement,
  type QueueState,
  queuedCommit,
  readQueueState,
  takeQueued,
} from "./queue.ts";
export { type LogEpoch, readEpochs } from "./read-epochs.ts";
export {
  type FileRow,
  type LawNamed,
  type ReadLog,
  readFileRows,
  readFileRowsOf,
  readLawStatements,
  readNewestFileRows,
} from "./read-file.ts";
export { chainOfStatement, findStatement, placesOfStatements, type StatementPlace } from "./read-places.ts";
export { insertStatements, type StatementRow } from "./statements.ts";
export { BUNDLE_LEVEL, readTileRows, type TileRow, writeTiles } from "./tiles.ts";
