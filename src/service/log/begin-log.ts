import { formatVerifierKey, hashEmpty, sha256 } from "../../core/log/index.ts";
import {
  type EpochRow,
  epochOf,
  insertEpoch,
  type Keyring,
  keepEpochKeys,
  type LastCheckpoint,
  type LogFilePaths,
  type LogKeyFile,
  logKeysOf,
  newStatementId,
  type Session,
  uuidText,
  withNextEpoch,
  writeLogKeyFile,
} from "../../store/index.ts";
import { heldLog, type OpenLog } from "../held-log.ts";
import { signedCheckpoint } from "./signed-checkpoint.ts";
import { writeFirst } from "./write-statements.ts";

/** What is known of an installation's log: the store's row of it, its key, and the last checkpoint that was signed. */
export type KnownLog = {
  readonly row: EpochRow | undefined;
  readonly file: LogKeyFile;
  readonly last: LastCheckpoint | undefined;
};

/** With what a log is begun. */
export type Beginning = { readonly keys: Keyring; readonly now: () => number; readonly files: LogFilePaths };

/**
 * Begins the first log, or the one that follows: its first leaf then says how the one before ended. The key file is written first, so that no
 * number is ever used twice; the checkpoint beside the key is replaced when the first of the new log is laid there. The sequencer's place must
 * be held.
 */
export async function beginLog(tx: Session, { keys, now, files }: Beginning, { row, file, last }: KnownLog): Promise<OpenLog> {
  const begun = atUnusedNumber({ row, file, last });
  if (begun !== file) await writeLogKeyFile(files.logKey, begun);
  const log = heldLog(begun, files);
  const at = now();
  const checkpoint = await signedCheckpoint(log, { size: 0, root: hashEmpty(sha256) });
  await insertEpoch(tx, { epoch: log.epoch, origin: log.origin, checkpoint, checkpointAt: at });
  await keepKeysOf(tx, begun);
  const lastKnown = last?.note ?? row?.checkpoint;
  if (lastKnown === undefined) return log;
  await writeFirst(tx, { keys, now }, { kind: "epoch", id: uuidText(newStatementId(at)), at, last: lastKnown, held: row?.size ?? 0 });
  return log;
}

/** Notes in the store which keys signed in the log that grows: they are then known even if the key file is lost. */
export async function keepKeysOf(tx: Session, file: LogKeyFile): Promise<void> {
  await keepEpochKeys(tx, { epoch: file.epoch, keys: logKeysOf(file).map(formatVerifierKey) });
}

/**
 * The key file at a number that was never shown. Where no checkpoint lies beside it any more, it may have been shown under its own number,
 * unless the store has no log at all: then the last opening was broken off between file and row.
 */
export function atUnusedNumber({ row, file, last }: KnownLog): LogKeyFile {
  const shown = last === undefined ? (row === undefined ? 0 : file.epoch) : epochOf(last.checkpoint.origin).epoch;
  const before = Math.max(row?.epoch ?? 0, shown);
  let begun = file;
  while (begun.epoch <= before) begun = withNextEpoch(begun);
  return begun;
}
