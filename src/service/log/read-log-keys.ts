import type { VerifierKey } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { logKeysOf, readLogKeyFile } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/**
 * The keys that sign, or signed, the log that grows or an earlier one by its number, oldest first: the last is in use. Read from the key file
 * each time, since another process may have changed the key. Throws `log_part_unknown` for a log that there is not.
 */
export async function readLogKeys({ log }: Pick<Installation, "log">, epoch?: number): Promise<readonly VerifierKey[]> {
  const keys = logKeysOf(await readLogKeyFile(log.files.logKey), epoch);
  if (keys.length > 0) return keys;
  throw new CredenceError("log_part_unknown", `the log of epoch ${epoch ?? log.epoch} has no key: there is no such log`);
}
