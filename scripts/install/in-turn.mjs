import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** The holder touches its lock this often ... */
const BEAT_MS = 1_000;
/** ... and one that has not been touched for this long belongs to nobody. A file's time also works across containers, a process id does not. */
const STALE_MS = 10_000;
const POLL_MS = 250;
/** Two who find the same stale lock may both take it; after this pause only the one whose name is still in it goes on. */
const SETTLE_MS = 100;
/** Longer than any install we have seen on a slow line. */
const WAIT_MS_MAX = 15 * 60_000;

/**
 * Runs `work` while holding `lockFile`, so that two processes never do it at once. The lock of a process that was killed is taken over
 * after ten seconds.
 * @template T
 * @param {{ lockFile: string, onWait: () => void }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn({ lockFile, onWait }, work) {
  const token = `${process.pid} ${Math.random().toString(36).slice(2)}`;
  await take({ lockFile, token, onWait });
  const beat = setInterval(() => touch(lockFile), BEAT_MS);
  const release = () => heldBy(lockFile) === token && rmSync(lockFile, { force: true });
  const stop = () => {
    release();
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off("SIGINT", stop).off("SIGTERM", stop);
    release();
  }
}

async function take({ lockFile, token, onWait }) {
  const giveUpAtMs = Date.now() + WAIT_MS_MAX;
  for (let hasWaited = false; ; hasWaited = true) {
    if (create(lockFile, token)) {
      await wait(SETTLE_MS);
      if (heldBy(lockFile) === token) return;
    }
    if (!hasWaited) onWait();
    if (Date.now() > giveUpAtMs)
      throw new Error(`Another process has held ${lockFile} for 15 minutes. If no install and no build runs, delete that file.`);
    removeIfStale(lockFile);
    await wait(POLL_MS);
  }
}

function create(lockFile, token) {
  try {
    writeFileSync(lockFile, token, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw new Error(
      `${lockFile} cannot be written (${error.code}), so nothing can be installed here. Make the folder yours, then run the same command again.`,
      { cause: error },
    );
  }
}

function heldBy(lockFile) {
  try {
    return readFileSync(lockFile, "utf8");
  } catch {
    return undefined;
  }
}

function removeIfStale(lockFile) {
  try {
    if (Date.now() - statSync(lockFile).mtimeMs < STALE_MS) return;
    const grave = `${lockFile}.${process.pid}`;
    renameSync(lockFile, grave);
    rmSync(grave, { force: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function touch(lockFile) {
  try {
    utimesSync(lockFile, new Date(), new Date());
  } catch {
    // Somebody took it over while this machine slept: the work goes on, and release() leaves the other's lock alone.
  }
}
