import { createHash } from "node:crypto";
import { once } from "node:events";
import { constants, open } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";

/** Runs the work while no other process does on this folder; undefined, without having run it: another one is at it. */
export async function withStartLock<T>(dir: string, work: () => Promise<T>): Promise<T | undefined> {
  const release = process.platform === "linux" ? await lockName(dir) : await lockFile(dir);
  if (release === undefined) return undefined;
  try {
    return await work();
  } finally {
    await release();
  }
}

/*
 * PostgreSQL's own lock file does not do: of two servers started over a left one, the second may delete the first one's. A lock file
 * of ours would have the same flaw. So the kernel keeps the lock, and gives it up with the process, however that ends.
 */

type Release = () => Promise<void>;

/** Linux: a socket name in the abstract namespace, which is no file. */
async function lockName(dir: string): Promise<Release | undefined> {
  const server = createServer((caller) => caller.destroy());
  const name = `\0credence-start-${createHash("sha256").update(dir).digest("hex")}`;
  try {
    server.listen({ path: name, exclusive: true });
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

async function lockFile(dir: string): Promise<Release | undefined> {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK;
  const handle = await open(join(dir, "start.lock"), flags, 0o600).catch(() => undefined);
  return handle && (() => handle.close());
}
