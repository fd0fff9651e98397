import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";

/** What a running server says of itself in postmaster.pid. */
export type Postmaster = { readonly pid: number; readonly isReady: boolean };

/** Between two looks at a file or process; starting takes about 50 ms. */
const LOOK_EVERY_MS = 10;

/** Reads postmaster.pid; undefined: no server, or one that has not written it yet. Lines: pid, folder, time, port, socket, address, key, status. */
export async function readPostmaster(dataDir: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(dataDir, "postmaster.pid"), "utf8").catch(() => "");
  const [pid = "", , , , , , , status = ""] = text.split("\n");
  if (!/^[1-9]\d*$/.test(pid)) return undefined;
  return { pid: Number(pid), isReady: status.trim() === "ready" };
}

/** Whether the process of that number is a server on that data folder: after a crash or a restart the number may be anybody's. */
export async function isPostmaster(pid: number, dataDir: string): Promise<boolean> {
  try {
    if (process.platform !== "linux")
      return (await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)])).stdout.includes("postgres");
    const [at, data] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(dataDir)]); // PostgreSQL works inside its data folder
    return at.dev === data.dev && at.ino === data.ino;
  } catch {
    return false;
  }
}

/** Sends the signal for a fast shutdown (clients are cut off, everything is flushed) and waits; false: it took too long. */
export async function shutDown({ pid }: Postmaster, dataDir: string, msMax: number): Promise<boolean> {
  signalIfThere(pid, "SIGINT");
  return holdsWithin(msMax, async () => (await readPostmaster(dataDir))?.pid !== pid || !(await isPostmaster(pid, dataDir)));
}

/** SIGKILL to the server and all of its children. It is stopped first, so that it starts no more of them meanwhile. */
export async function killTree({ pid }: Postmaster, dataDir: string, msMax: number): Promise<boolean> {
  signalIfThere(pid, "SIGSTOP");
  const tree = [pid, ...(await childrenOf(pid))];
  for (const each of tree) signalIfThere(each, "SIGKILL");
  return holdsWithin(msMax, async () => (await Promise.all(tree.map((each) => isPostmaster(each, dataDir)))).every((is) => !is));
}

/** Looks until it is so; false after the time. */
export async function holdsWithin(msMax: number, isSo: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + msMax;
  while (!(await isSo())) {
    if (performance.now() > end) return false;
    await delay(LOOK_EVERY_MS);
  }
  return true;
}

async function childrenOf(pid: number): Promise<number[]> {
  const pairs = process.platform === "linux" ? await parentsFromProc() : await parentsFromPs();
  return pairs.filter(([, parent]) => parent === pid).map(([child]) => child);
}

type ChildAndParent = readonly [number, number];

async function parentsFromProc(): Promise<ChildAndParent[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  return Promise.all(
    pids.map(async (pid) => {
      const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
      const afterName = text.slice(text.lastIndexOf(")") + 2); // "state parent ..."; the name before may hold anything
      return [pid, Number(afterName.split(" ")[1])] as const;
    }),
  );
}

async function parentsFromPs(): Promise<ChildAndParent[]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid="]);
  return stdout.split("\n").map((line) => {
    const [pid, parent] = line.trim().split(/\s+/);
    return [Number(pid), Number(parent)] as const;
  });
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
