import { type ChildProcess, spawn } from "node:child_process";
import { type FileHandle, open, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { CredenceError } from "../errors.ts";
import { dataArgument, type Home } from "./embedded-home.ts";
import { holdsWithin, isPostmaster, readPostmaster } from "./embedded-postmaster.ts";

/**
 * started: it is ready. occupied: another server holds the data. orphans: sessions of a killed server still hold its shared memory;
 * they end when they notice.
 */
export type Launch = "started" | "occupied" | "orphans";

/** The log is quiet (see embedded-settings.ts); past this it is laid aside at the next start, once. */
const LOG_BYTES_MAX = 4 * 1024 * 1024;
const LAST_WORDS_LINES_MAX = 12;

/** Starts a server that outlives this process, and waits until it answers or ends. Throws `embedded_server_failed` with its last words. */
export async function launch(home: Home, settings: Record<string, string>, msMax: number): Promise<Launch> {
  const log = await openLog(home.logFile);
  try {
    const { size } = await log.stat();
    const child = await spawnServer(home, settings, log.fd);
    const isSettled = await holdsWithin(msMax, async () => hasEnded(child) || (await isReady(home, child)));
    if (!hasEnded(child) && isSettled) return "started";
    const said = await readFrom(log, size);
    if (/lock file .* already exists/.test(said)) return "occupied";
    if (said.includes("pre-existing shared memory block")) return "orphans";
    throw failure(isSettled ? "The embedded PostgreSQL ended at once" : `The embedded PostgreSQL is not ready after ${msMax} ms`, said);
  } finally {
    await log.close();
  }
}

async function spawnServer(home: Home, settings: Record<string, string>, logFd: number): Promise<ChildProcess> {
  const words = ["-D", await dataArgument(home.dataDir, home.account)];
  for (const [name, value] of Object.entries(settings)) words.push("-c", `${name}=${value}`);
  const child = spawn(join(home.binDir, "postgres"), words, {
    ...home.account,
    cwd: home.dataDir,
    detached: true, // its own session: neither Ctrl-C nor our end reaches it
    stdio: ["ignore", logFd, logFd],
    env: { LC_ALL: "C", TZ: "UTC", ...(await staleNumber(home)) },
  });
  child.unref();
  await new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", (cause) => reject(failure("The embedded PostgreSQL cannot be run here", cause.message)));
  });
  return child;
}

/**
 * If the process number in a left postmaster.pid is somebody else's by now, PostgreSQL would take it for a server and refuse. Told that
 * this is its grandparent's, it looks past the number, and still checks that nobody uses the old server's shared memory.
 */
async function staleNumber({ dataDir }: Home): Promise<Record<string, string>> {
  const left = await readPostmaster(dataDir);
  if (left === undefined || (await isPostmaster(left.pid, dataDir))) return {};
  return { PG_GRANDPARENT_PID: String(left.pid) };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function isReady({ dataDir }: Home, child: ChildProcess): Promise<boolean> {
  const seen = await readPostmaster(dataDir);
  return seen?.pid === child.pid && seen?.isReady === true;
}

function failure(what: string, said: string): CredenceError {
  const lastWords = said.trim().split("\n").slice(-LAST_WORDS_LINES_MAX).join("\n");
  return new CredenceError("embedded_server_failed", `${what}. Its last words:\n${lastWords}`);
}

async function openLog(path: string): Promise<FileHandle> {
  const size = await stat(path).then(
    (seen) => seen.size,
    () => 0,
  );
  if (size > LOG_BYTES_MAX) await rename(path, `${path}.old`);
  return open(path, "a+", 0o600);
}

async function readFrom(log: FileHandle, position: number): Promise<string> {
  const { size } = await log.stat();
  const { buffer } = await log.read({ buffer: Buffer.alloc(size - position), position });
  return buffer.toString("utf8");
}
