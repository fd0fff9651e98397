import { CredenceError } from "../../errors.ts";
import {
  epochOf,
  type LogFilePaths,
  readGrowingLog,
  readLastCheckpoint,
  readLogKeyFile,
  type Session,
  withNextEpoch,
  writeLogKeyFile,
} from "../../store/index.ts";
import { atUnusedNumber } from "./begin-log.ts";
import { replaceLostLogKey } from "./replace-lost-log-key.ts";

/** The files beside the key, and whether the operator says that the key is lost. */
export type Restored = { readonly files: LogFilePaths; readonly isKeyLost: boolean };

/**
 * Ends the log of a store that was just restored, whatever it is a copy of: its files may be copies too, older than what was shown, and whoever
 * went on would show another past. The next opening begins the log of the number that is returned; undefined for a store without a log. Throws
 * `key_file_unsafe`.
 */
export async function endRestoredLog(tx: Session, { files, isKeyLost }: Restored): Promise<number | undefined> {
  const row = await readGrowingLog(tx);
  if (row === undefined) return undefined;
  if (isKeyLost) return replaceLostLogKey(tx, files);
  const file = await readLogKeyFile(files.logKey);
  const { name, epoch } = epochOf(row.origin);
  if (file.name !== name)
    throw new CredenceError("key_file_unsafe", `the log key file ${files.logKey} is that of ${file.name}; wanted that of ${name}`);
  const next = withNextEpoch({ ...file, epoch: Math.max(file.epoch, epoch) });
  await writeLogKeyFile(files.logKey, next);
  return atUnusedNumber({ row, file: next, last: await readLastCheckpoint(files.checkpoint) }).epoch;
}
