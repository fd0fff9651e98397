import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** Renames a file within its folder so that, once this resolves, a crash does not undo it. Its content must be synced already. */
export async function renameDurable(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** A rename is durable once its folder is. Windows opens no folders, and its rename is in the file system's own journal. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
