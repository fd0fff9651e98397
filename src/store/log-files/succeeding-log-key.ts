import { parseVerifierKey, sha256 } from "../../core/log/index.ts";
import { LOG_KEYS_MAX, type LogKey, type LogKeyFile } from "./log-key-file.ts";
import { newSeed, publicKeyOf } from "./node-ed25519.ts";

/** What is known of a log whose key is lost: its name, the epoch to begin, and by epoch the keys that signed, oldest first, as vkey texts. */
export type KeylessLog = {
  readonly name: string;
  readonly epoch: number;
  readonly known: readonly { readonly epoch: number; readonly keys: readonly string[] }[];
};

/**
 * The key file of the log that follows one whose key is lost: a new key under the same name, for which no older key gives its word. The older
 * ones stay in the list, so that what they signed can be verified.
 */
export function succeedingLogKey({ name, epoch, known }: KeylessLog): LogKeyFile {
  const older = new Map<string, LogKey>();
  for (const { epoch: since, keys } of known) {
    for (const key of keys)
      if (!older.has(keyPart(key))) older.set(keyPart(key), { publicKey: parseVerifierKey(sha256, key).publicKey, since });
  }
  const seed = newSeed();
  const keys = [...older.values()].slice(1 - LOG_KEYS_MAX);
  return { name, epoch, seed, keys: [...keys, { publicKey: publicKeyOf(seed), since: epoch }] };
}

/** In each epoch a key has another name and another id; what follows the last plus is the same. */
function keyPart(key: string): string {
  return key.split("+").slice(2).join("+");
}
