import { claimKeys, type Keyring, type LogFilePaths, type Pool, readLogKeyFile } from "../../store/index.ts";
import { heldLog } from "../held-log.ts";
import type { SequencedStore } from "./sequence-round.ts";

/** What a store is sequenced with, apart from the installation that works on it. */
export type SequencedOpening = {
  readonly pool: Pool;
  /** Reads the key file: at first, and again whenever the keys were rotated. */
  readonly readKeys: () => Promise<Keyring>;
  readonly logFiles: LogFilePaths;
  /** UTC microseconds. */
  readonly now: () => number;
};

/**
 * As much of an installation that was opened before, by whichever process or thread, as a sequencer needs. Throws `key_file_unsafe` or
 * `store_unavailable`.
 */
export async function openSequencedStore({ pool, readKeys, logFiles, now }: SequencedOpening): Promise<SequencedStore> {
  const readClaimed = async (): Promise<Keyring> => {
    const read = await readKeys();
    await claimKeys(pool, read);
    return read;
  };
  let keys = await readClaimed();
  return {
    pool,
    get keys() {
      return keys;
    },
    renewKeys: async () => {
      keys = await readClaimed();
    },
    now,
    log: heldLog(await readLogKeyFile(logFiles.logKey), logFiles),
  };
}
