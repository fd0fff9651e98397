import { randomBytes } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CredenceError } from "../../errors.ts";
import { renameDurable } from "./rename-durable.ts";

/**
 * Writes a file so that after a crash at any moment its path holds either the old content or the new, whole, and once this resolves
 * the new: a temporary file in the same folder with the given mode (umask notwithstanding), fsync, rename, fsync of the folder.
 * Throws `file_unreadable`; the old content then stands unless the folder's fsync was what failed.
 */
export async function writeFileDurable(path: string, data: string | Uint8Array, { mode }: { readonly mode: number }): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeSynced(temporary, data, mode);
    await renameDurable(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new CredenceError("file_unreadable", `${path} cannot be written`, { cause });
  }
}

/** Created with 0600 at most, so that it is never open wider than in the end. */
async function writeSynced(path: string, data: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", mode & 0o600);
  try {
    await file.writeFile(data);
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}
