import { CredenceError } from "../../errors.ts";
import { lockLogOpening, lockSequencer, readGrowingLog, readLastCheckpoint, readLogKeyFile, withStore } from "../../store/index.ts";
import type { OpenLog } from "../held-log.ts";
import type { Installation } from "../installation.ts";
import { beginLog } from "./begin-log.ts";

/**
 * Ends the log that grows and begins the next one, on purpose: where it is known from elsewhere that this one may not go on. Its last known
 * checkpoint is named by the first leaf of the new one. Whoever has the installation open, the caller too, then writes to a log that has ended,
 * as its next round finds (`log_ended`), and must open it anew. Returns the log that begins. Throws `log_ended` where it had ended already,
 * `key_file_unsafe` or `store_unavailable`.
 */
export async function beginNextLog({ pool, keys, now, log }: Installation): Promise<OpenLog> {
  const { files, origin } = log;
  return withStore(() =>
    pool.begin(async (tx) => {
      await lockLogOpening(tx);
      await lockSequencer(tx);
      const last = await readLastCheckpoint(files.checkpoint);
      const row = await readGrowingLog(tx);
      if (row?.origin !== origin)
        throw new CredenceError("log_ended", `the log ${origin} has ended already: the store's is ${row?.origin}`);
      return beginLog(tx, { keys, now, files }, { row, file: await readLogKeyFile(files.logKey), last });
    }),
  );
}
