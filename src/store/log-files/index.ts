/** The files beside the log's key: what signs for the log, the last checkpoint it signed, and what was erased. None is in the database. */
export { copyLogFiles, type LogFilesCopy } from "./copy-log-files.ts";
export type { Erasure } from "./erasure.ts";
export { appendErasures, ensureErasureList, readErasureList } from "./erasure-list.ts";
export { type LastCheckpoint, readLastCheckpoint, writeLastCheckpoint } from "./last-checkpoint.ts";
export { type LogFilePaths, logFilesBeside } from "./log-file-paths.ts";
export { ensureLogKeyFile, type LogKey, type LogKeyFile, logOrigin, readLogKeyFile, writeLogKeyFile } from "./log-key-file.ts";
export { logKeyMark } from "./log-key-mark.ts";
export { epochOf } from "./log-origin.ts";
export { type LogSigner, logKeysOf, logSignerOf } from "./log-signer.ts";
export { nodeEd25519Verify } from "./node-ed25519.ts";
export { withNewLogKey, withNextEpoch } from "./renewed-log-key.ts";
export { type KeylessLog, succeedingLogKey } from "./succeeding-log-key.ts";
