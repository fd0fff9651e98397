import { dirname, join } from "node:path";

/** Where the log's files lie. */
export type LogFilePaths = { readonly logKey: string; readonly checkpoint: string; readonly erasures: string };

/** Beside the key file, and so outside the database: what is restored with the database could not tell that it was restored. */
export function logFilesBeside(keyFile: string): LogFilePaths {
  const folder = dirname(keyFile);
  return {
    logKey: join(folder, "log-key.json"),
    checkpoint: join(folder, "log-checkpoint.txt"),
    erasures: join(folder, "erasures.ndjson"),
  };
}
