import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { CredenceError } from "../../errors.ts";
import { writeFileDurable } from "../../lib/node/index.ts";
import { ensureErasureList, readErasureList } from "./erasure-list.ts";
import { readLastCheckpoint, writeLastCheckpoint } from "./last-checkpoint.ts";
import type { LogFilePaths } from "./log-file-paths.ts";
import { readLogKeyFile, writeLogKeyFile } from "./log-key-file.ts";

/** From where, to where, and whether the key is known to be lost: then what there is of the others is copied. */
export type LogFilesCopy = { readonly from: LogFilePaths; readonly to: LogFilePaths; readonly isKeyLost: boolean };

/**
 * Copies the files beside a log's key to another place, durably, each only if it is sound; the key last, so that a copy which is broken off can be
 * made again. Throws `key_file_unsafe` for a key that is missing or unsafe, or where there is one already, and `log_file_damaged`, also for a list
 * of erasures that is missing: what was erased would come back.
 */
export async function copyLogFiles({ from, to, isKeyLost }: LogFilesCopy): Promise<void> {
  if (existsSync(to.logKey)) throw new CredenceError("key_file_unsafe", `there is a log key file at ${to.logKey} already; wanted none`);
  const key = isKeyLost ? undefined : await readLogKeyFile(from.logKey);
  const last = await readLastCheckpoint(from.checkpoint);
  if (!isKeyLost || existsSync(from.erasures)) await copyErasures(from.erasures, to.erasures);
  if (last !== undefined) await writeLastCheckpoint(to.checkpoint, last.note);
  if (key !== undefined) await writeLogKeyFile(to.logKey, key);
}

async function copyErasures(from: string, to: string): Promise<void> {
  for await (const erasures of readErasureList(from)) void erasures;
  await ensureErasureList(to);
  await writeFileDurable(to, await readFile(from), { mode: 0o600 });
}
