import type { Config } from "../../core/law/index.ts";
import { equalBytes, hashEmpty, sha256, tilesForRoot, treeRoot } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import {
  type EpochRow,
  ensureLogKeyFile,
  epochOf,
  lockSequencer,
  logOrigin,
  readGrowingLog,
  readLastCheckpoint,
  type Session,
} from "../../store/index.ts";
import { heldLog, type OpenLog } from "../held-log.ts";
import { type Beginning, beginLog, type KnownLog, keepKeysOf } from "./begin-log.ts";
import { stateLogKeys } from "./state-log-keys.ts";
import { readerOfStored } from "./tree-in-store.ts";

/** What a log is opened with. */
export type LogOpening = Beginning & { readonly config: Config };

/**
 * Opens the log of a store, or begins one: the first, or the next where what lies beside the key shows that the store was restored from an
 * older copy (it is smaller, or another). Throws `key_file_unsafe` (also where the store has a log and its key is lost, or another log's),
 * `log_file_damaged` or `log_malformed`.
 */
export async function openLog(tx: Session, opening: LogOpening): Promise<OpenLog> {
  const log = (await continuing(tx, opening, await readKnown(tx, opening))) ?? (await beginning(tx, opening));
  await stateLogKeys(tx, opening);
  return log;
}

async function readKnown(tx: Session, { config, files }: LogOpening): Promise<KnownLog> {
  // The file first: a sequencer at work in another process is then ahead in the store, and never only beside the key.
  const last = await readLastCheckpoint(files.checkpoint);
  const row = await readGrowingLog(tx);
  const file = await ensureLogKeyFile(files.logKey, { config: config.name, isNewLog: row === undefined && last === undefined });
  for (const name of [row === undefined ? file.name : epochOf(row.origin).name, last?.name ?? file.name]) {
    if (name === file.name) continue;
    throw new CredenceError("key_file_unsafe", `the log key file ${files.logKey} is that of ${file.name}; wanted that of ${name}`);
  }
  return { row, file, last };
}

async function continuing(tx: Session, { files }: LogOpening, { row, file, last }: KnownLog): Promise<OpenLog | undefined> {
  if (row?.origin !== logOrigin(file) || !(await isWhole(tx, { row, last }))) return undefined;
  await keepKeysOf(tx, file);
  return heldLog(file, files);
}

/** Looks anew, once no round is under way. */
async function beginning(tx: Session, opening: LogOpening): Promise<OpenLog> {
  await lockSequencer(tx);
  const known = await readKnown(tx, opening);
  return (await continuing(tx, opening, known)) ?? beginLog(tx, opening, known);
}

type Held = Pick<KnownLog, "last"> & { readonly row: EpochRow };

/** Whether the store holds all that was ever shown of its log: else it is an older copy, and going on would show another past. */
async function isWhole(tx: Session, { row, last }: Held): Promise<boolean> {
  // Nothing of it was shown: it had only just begun.
  if (row.publishedSize === 0 && (last === undefined || last.epoch < row.epoch)) return true;
  if (last?.checkpoint.origin !== row.origin || last.checkpoint.size > row.size) return false;
  const { size, root } = last.checkpoint;
  return equalBytes(await rootInStore(tx, { epoch: row.epoch, size }), root);
}

async function rootInStore(tx: Session, { epoch, size }: { readonly epoch: number; readonly size: number }): Promise<Uint8Array> {
  if (size === 0) return hashEmpty(sha256);
  return treeRoot(sha256, size, await readerOfStored(tx, { epoch, size }, tilesForRoot(size)));
}
