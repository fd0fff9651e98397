import { rotationNote } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { LOG_KEYS_MAX, type LogKeyFile } from "./log-key-file.ts";
import { EPOCHS_MAX } from "./log-origin.ts";
import { logSignerOf } from "./log-signer.ts";
import { newSeed, publicKeyOf } from "./node-ed25519.ts";

/**
 * The same file with a new key in use, and the old one's word for it: `keys.at(-1).note`, the text of a `log_key` statement, which is so never
 * lost, whenever the process dies. The old seed is gone with this: nobody can steal it and sign another history of the log. Throws
 * `log_malformed` when the file is full.
 */
export async function withNewLogKey(file: LogKeyFile): Promise<LogKeyFile> {
  if (file.keys.length >= LOG_KEYS_MAX) {
    throw new CredenceError("log_malformed", `the log ${file.name} had ${file.keys.length} keys; wanted at most ${LOG_KEYS_MAX}`);
  }
  const seed = newSeed();
  const added = { publicKey: publicKeyOf(seed), since: file.epoch };
  const renewed = { ...file, seed, keys: [...file.keys, added] };
  const note = await rotationNote(logSignerOf(file), logSignerOf(renewed).key);
  return { ...renewed, keys: [...file.keys, { ...added, note }] };
}

/** The same file for the log that follows, where a store was restored from an older copy. The key stays in use, under the new origin's name. */
export function withNextEpoch(file: LogKeyFile): LogKeyFile {
  if (file.epoch >= EPOCHS_MAX)
    throw new CredenceError("log_malformed", `the log ${file.name} is in epoch ${file.epoch}, the last there can be`);
  return { ...file, epoch: file.epoch + 1 };
}
