/** What puts statements into the log, and shows and proves that they are there. */
export { endRestoredLog } from "./end-restored-log.ts";
export type { OpenLog } from "./held-log.ts";
export { type LogLag, readLogLag } from "./log-lag.ts";
export { type LogOpening, openLog } from "./open-log.ts";
export { isOfRow, type Opened, objectOf, openStatement } from "./open-statement.ts";
export { type ProvenTree, proveLeaves } from "./prove-leaves.ts";
export { proveStatement, type StatementProof } from "./prove-statement.ts";
export { isShown, logCheckpoint, logTile, requireRow, type ShownLog, type TileRequest } from "./read-log.ts";
export { readLogKeys } from "./read-log-keys.ts";
export { RECEIPT_SECONDS, type Receipt, type Receipted, receiptOf, signReceipt } from "./receipt.ts";
export { replaceLostLogKey } from "./replace-lost-log-key.ts";
export { type Round, type SequencerState, sequenceRound } from "./sequence-round.ts";
export { type Sequencer, startSequencer } from "./start-sequencer.ts";
export { isBehindWitnesses, startWitnessing, type Witnessing } from "./start-witnessing.ts";
export { digestOfText, modelDigest, modelStatement, stateLaw } from "./state-law.ts";
export { WAIT_STATEMENTS_MAX, waitForLog } from "./wait-for-log.ts";
export { type PlainStatement, writeStatements } from "./write-statements.ts";
