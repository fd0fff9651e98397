import { lockFolder } from "../lib/node/index.ts";

/**
 * Runs the work while no other process does on this folder; undefined, without having run it: another one is at it. PostgreSQL's own lock file
 * does not do: of two servers started over a left one, the second may delete the first one's.
 */
export async function withStartLock<T>(dir: string, work: () => Promise<T>): Promise<T | undefined> {
  const release = await lockFolder({ dir, name: "start" });
  if (release === undefined) return undefined;
  try {
    return await work();
  } finally {
    await release();
  }
}
