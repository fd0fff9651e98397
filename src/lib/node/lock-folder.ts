import { createHash } from "node:crypto";
import { once } from "node:events";
import { constants, open } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** What a lock is on, and the word that tells it from other locks on the same folder. */
export type FolderLock = { readonly dir: string; readonly name: string };

/** Gives a lock back. */
export type Release = () => Promise<void>;

/**
 * Locks a folder against all other processes of this machine; undefined: another one holds it. A lock file of ours could be left behind, and
 * of two processes that find it the second may delete the first one's: so the kernel keeps the lock, and gives it up with the process, however
 * that ends. The same folder must be named by the same path.
 */
export async function lockFolder(lock: FolderLock): Promise<Release | undefined> {
  const end = performance.now() + GIVEN_BACK_WITHIN_MS;
  for (;;) {
    const release = await (process.platform === "linux" ? lockName(lock) : lockFile(lock));
    if (release !== undefined || performance.now() >= end) return release;
    await setTimeout(RETRY_MS);
  }
}

/** A child that its holder is just starting has the lock too, until it runs its own program: one given back may look held so long. */
const GIVEN_BACK_WITHIN_MS = 500;
const RETRY_MS = 20;

/** Linux: a socket name in the abstract namespace, which is no file. */
async function lockName({ dir, name }: FolderLock): Promise<Release | undefined> {
  const server = createServer((caller) => caller.destroy());
  const path = `\0credence-${name}-${createHash("sha256").update(dir).digest("hex")}`;
  try {
    server.listen({ path, exclusive: true });
    await once(server, "listening");
  } catch {
    return undefined;
  }
  return async () => {
    server.close();
    await once(server, "close");
  };
}

/** open(2) of macOS and the BSDs: O_EXLOCK takes flock(2) with the opening. */
const O_EXLOCK = 0x20;

async function lockFile({ dir, name }: FolderLock): Promise<Release | undefined> {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK;
  const handle = await open(join(dir, `${name}.lock`), flags, 0o600).catch(() => undefined);
  return handle && (() => handle.close());
}
