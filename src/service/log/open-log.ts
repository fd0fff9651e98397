import type { Config } from "../../core/law/index.ts";
import { type Ed25519Sign, equalBytes, hashEmpty, sha256, tilesForRoot, treeRoot, type VerifierKey } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import {
  type EpochRow,
  ensureLogKeyFile,
  epochOf,
  insertEpoch,
  type Keyring,
  type LastCheckpoint,
  type LogFilePaths,
  type LogKeyFile,
  logOrigin,
  logSignerOf,
  newStatementId,
  readGrowingLog,
  readLastCheckpoint,
  type Session,
  uuidText,
  withNextEpoch,
  writeLastCheckpoint,
  writeLogKeyFile,
} from "../../store/index.ts";
import { signedCheckpoint } from "./signed-checkpoint.ts";
import { readerOfStored } from "./tree-in-store.ts";
import { writeStatements } from "./write-statements.ts";

/** The log that an installation writes to, and with what it signs. */
export type OpenLog = {
  /** Which of the installation's logs it is, counted from 1; where a store was restored from an older copy, another began. */
  readonly epoch: number;
  /** Its name in checkpoints. */
  readonly origin: string;
  readonly key: VerifierKey;
  readonly sign: Ed25519Sign;
  readonly files: LogFilePaths;
  /** Lays a signed checkpoint beside the key, durably: none is shown before. Returns the size of the one that lies there then. */
  readonly keepCheckpoint: (checkpoint: string) => Promise<number>;
};

/** What a log is opened with. */
export type LogOpening = {
  readonly config: Config;
  readonly keys: Keyring;
  /** UTC microseconds. */
  readonly now: () => number;
  readonly files: LogFilePaths;
};

/**
 * Opens the log of a store, or begins one: the first, or the next where what lies beside the key shows that the store was restored from an
 * older copy (it is smaller, or another). Throws `key_file_unsafe`, `log_file_damaged` or `log_malformed`.
 */
export async function openLog(tx: Session, opening: LogOpening): Promise<OpenLog> {
  const { config, files } = opening;
  const row = await readGrowingLog(tx);
  const last = await readLastCheckpoint(files.checkpoint);
  const name = row === undefined ? undefined : epochOf(row.origin).name;
  const wanted = { config: config.name, isNewLog: true, ...(name === undefined ? {} : { name }) };
  const file = await ensureLogKeyFile(files.logKey, wanted);
  if (row !== undefined && (await continues(tx, { row, file, last }))) return logOf(file, files);
  return beginLog(tx, opening, { row, file, last });
}

type Known = { readonly row: EpochRow; readonly file: LogKeyFile; readonly last: LastCheckpoint | undefined };

/** Whether the store holds all that was ever shown of its log: else it is an older copy, and going on would show another past. */
async function continues(tx: Session, { row, file, last }: Known): Promise<boolean> {
  if (row.origin !== logOrigin(file)) return false;
  // Nothing of it was shown: it had only just begun.
  if (row.publishedSize === 0 && last?.checkpoint.origin !== row.origin) return true;
  if (last?.checkpoint.origin !== row.origin || last.checkpoint.size > row.size) return false;
  const { size, root } = last.checkpoint;
  return equalBytes(await rootInStore(tx, { epoch: row.epoch, size }), root);
}

async function rootInStore(tx: Session, { epoch, size }: { readonly epoch: number; readonly size: number }): Promise<Uint8Array> {
  if (size === 0) return hashEmpty(sha256);
  return treeRoot(sha256, size, await readerOfStored(tx, { epoch, size }, tilesForRoot(size)));
}

type Before = Omit<Known, "row"> & { readonly row: EpochRow | undefined };

/**
 * Begins a log. Its key file is written first, so that no number is ever used twice; the checkpoint beside the key is replaced when the first
 * of the new log is laid there.
 */
async function beginLog(tx: Session, { keys, now, files }: LogOpening, { row, file, last }: Before): Promise<OpenLog> {
  const before = Math.max(row?.epoch ?? 0, last === undefined ? 0 : epochOf(last.checkpoint.origin).epoch);
  let begun = file;
  while (begun.epoch <= before) begun = withNextEpoch(begun);
  if (begun !== file) await writeLogKeyFile(files.logKey, begun);
  const log = logOf(begun, files);
  const at = now();
  const checkpoint = await signedCheckpoint(log, { size: 0, root: hashEmpty(sha256) });
  await insertEpoch(tx, { epoch: log.epoch, origin: log.origin, checkpoint, checkpointAt: at });
  const lastKnown = last?.note ?? row?.checkpoint;
  if (lastKnown !== undefined) {
    const statement = { kind: "epoch", id: uuidText(newStatementId(at)), at, last: lastKnown, held: row?.size ?? 0 } as const;
    await writeStatements(tx, { keys, now }, [statement]);
  }
  return log;
}

function logOf(file: LogKeyFile, files: LogFilePaths): OpenLog {
  const { origin, key, sign } = logSignerOf(file);
  const keepCheckpoint = async (checkpoint: string): Promise<number> => {
    const { checkpoint: kept } = await writeLastCheckpoint(files.checkpoint, checkpoint);
    if (kept.origin !== origin)
      throw new CredenceError("log_ended", `the log ${origin} has ended: the last checkpoint is of ${kept.origin}`);
    return kept.size;
  };
  return { epoch: file.epoch, origin, key, sign, files, keepCheckpoint };
}
