/** The log's tables: what waits, the chains, the tree, and where each statement is. */
export { chainKeyOf, OWN_CHAIN, ownChainKey, readChainHeads, writeChainHeads } from "./chains.ts";
export { commitTo, type Salted, saltedDigest } from "./commitment.ts";
export {
  type EpochRow,
  type Growth,
  insertEpoch,
  keepWitnessed,
  moveEpoch,
  publishCheckpoint,
  readGrowingLog,
  tryLockSequencer,
} from "./epochs.ts";
export { insertLeaves, type LeafRow } from "./leaves.ts";
export {
  enqueueStatements,
  isQueued,
  packStatements,
  QUEUED_BYTES,
  type QueuedStatement,
  type QueueState,
  readQueueState,
  takeQueued,
  unpackStatements,
} from "./queue.ts";
export { insertStatements, type StatementRow } from "./statements.ts";
export { BUNDLE_LEVEL, readTileRows, type TileRow, writeTiles } from "./tiles.ts";
