import { existsSync } from "node:fs";
import { CredenceError } from "../../errors.ts";
import {
  ensureErasureList,
  epochOf,
  type LogFilePaths,
  readEpochKeys,
  readGrowingLog,
  readLastCheckpoint,
  type Sql,
  succeedingLogKey,
  withStore,
  writeLogKeyFile,
} from "../../store/index.ts";
import { atUnusedNumber } from "./begin-log.ts";

/**
 * Puts a new key in the place of one that is lost. Nobody can sign for the log that was any more: the next opening begins another one under the
 * same name, of the number that is returned. Throws `key_file_unsafe` where a key lies there, or the store has no log, and `store_unavailable`.
 */
export async function replaceLostLogKey(sql: Sql, files: LogFilePaths): Promise<number> {
  if (existsSync(files.logKey)) throw new CredenceError("key_file_unsafe", `there is a log key file at ${files.logKey}: it is not lost`);
  const last = await readLastCheckpoint(files.checkpoint);
  const [row, known] = await withStore(async () => [await readGrowingLog(sql), await readEpochKeys(sql)]);
  if (row === undefined) throw new CredenceError("key_file_unsafe", "the store has no log yet, and so no key of it was lost");
  const { name, epoch } = epochOf(row.origin);
  const file = succeedingLogKey({ name, epoch: Math.max(epoch, last?.epoch ?? 0) + 1, known });
  await ensureErasureList(files.erasures);
  await writeLogKeyFile(files.logKey, file);
  return atUnusedNumber({ row, file, last }).epoch;
}
