import type { VerifierKey } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { lockLogOpening, logOrigin, readLogKeyFile, withNewLogKey, withStore, writeLogKeyFile } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { keepKeysOf } from "./begin-log.ts";
import { stateLogKeys } from "./state-log-keys.ts";

/** The key that signs from now on, and the one whose place it took. */
export type LogKeyRotation = { readonly key: VerifierKey; readonly before: VerifierKey };

/**
 * Puts a new key in the place of the one that signs the log; its seed is gone with that. The old key's word for the new one is a statement in the
 * log. Running servers sign with the new key within a second. Broken off after the key file was written, the next opening states it. Throws
 * `log_ended`, `log_malformed` (a log has 40 keys at most), `key_file_unsafe` or `store_unavailable`.
 */
export async function rotateLogKey({ pool, keys, now, log }: Installation): Promise<LogKeyRotation> {
  const { files, origin } = log;
  await withStore(() =>
    pool.begin(async (tx) => {
      await lockLogOpening(tx);
      const file = await readLogKeyFile(files.logKey);
      if (logOrigin(file) !== origin) throw new CredenceError("log_ended", `the log ${origin} has ended: its key is at ${logOrigin(file)}`);
      const renewed = await withNewLogKey(file);
      await writeLogKeyFile(files.logKey, renewed);
      await stateLogKeys(tx, { keys, now, files });
      await keepKeysOf(tx, renewed);
    }),
  );
  const before = log.key;
  await log.renewKey();
  return { key: log.key, before };
}
