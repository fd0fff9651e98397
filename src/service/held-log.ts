import type { Ed25519Sign, VerifierKey } from "../core/log/index.ts";
import { CredenceError } from "../errors.ts";
import {
  type LogFilePaths,
  type LogKeyFile,
  logKeyMark,
  logOrigin,
  logSignerOf,
  readLogKeyFile,
  writeLastCheckpoint,
} from "../store/index.ts";

/** The log that an installation writes to, and with what it signs. */
export type OpenLog = {
  /** Which of the installation's logs it is, counted from 1; where a store was restored from an older copy, another began. */
  readonly epoch: number;
  /** Its name in checkpoints. */
  readonly origin: string;
  /** The key in use, and what signs with it: both change with `renewKey`, so they are to be taken together. */
  readonly key: VerifierKey;
  readonly sign: Ed25519Sign;
  readonly files: LogFilePaths;
  /** Lays a signed checkpoint beside the key, durably: none is shown before. Returns the size of the one that lies there then. */
  readonly keepCheckpoint: (checkpoint: string) => Promise<number>;
  /**
   * Reads the key again where its file has changed: another process may have rotated it. Throws `log_ended` where the file is that of the next
   * log already, `key_file_unsafe` where it is not there any more.
   */
  readonly renewKey: () => Promise<void>;
};

/** The log of a key file, as it was read. */
export function heldLog(file: LogKeyFile, files: LogFilePaths): OpenLog {
  const { epoch } = file;
  const origin = logOrigin(file);
  let signer = logSignerOf(file);
  let mark: string | undefined;
  const renewKey = async (): Promise<void> => {
    const found = await logKeyMark(files.logKey);
    if (found === mark) return;
    const read = await readLogKeyFile(files.logKey);
    if (logOrigin(read) !== origin)
      throw new CredenceError("log_ended", `the log ${origin} has ended: its key file is that of ${logOrigin(read)}`);
    signer = logSignerOf(read);
    mark = found;
  };
  return {
    epoch,
    origin,
    get key() {
      return signer.key;
    },
    get sign() {
      return signer.sign;
    },
    files,
    keepCheckpoint: (checkpoint) => keepCheckpoint({ origin, files }, checkpoint),
    renewKey,
  };
}

async function keepCheckpoint({ origin, files }: Pick<OpenLog, "origin" | "files">, checkpoint: string): Promise<number> {
  const { checkpoint: kept } = await writeLastCheckpoint(files.checkpoint, checkpoint);
  if (kept.origin === origin) return kept.size;
  throw new CredenceError("log_ended", `the log ${origin} has ended: the last checkpoint is of ${kept.origin}`);
}
