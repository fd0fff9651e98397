import { setTimeout as delay } from "node:timers/promises";
import { CredenceError } from "../errors.ts";
import { isUnavailable } from "./availability.ts";
import { ensureCluster, SUPERUSER } from "./embedded-cluster.ts";
import { type Home, prepareHome } from "./embedded-home.ts";
import { type Launch, launch } from "./embedded-launch.ts";
import { holdsWithin, isPostmaster, killTree, type Postmaster, readPostmaster, shutDown } from "./embedded-postmaster.ts";
import { ensureDatabase, openPresence, type Presence } from "./embedded-presence.ts";
import { embeddedSettings } from "./embedded-settings.ts";
import { withStartLock } from "./embedded-start-lock.ts";
import type { Connection } from "./sql.ts";

/** A hold on the embedded server of one folder. While any process has one, `stop()` in another leaves the server running. */
export type EmbeddedServer = {
  /** Whether this call started it; false: it ran already. */
  readonly startedHere: boolean;
  /** What `openPool` needs for a database of it. */
  readonly connection: (database: string) => Connection;
  /** Makes the database unless it is there. */
  readonly ensureDatabase: (name: string) => Promise<void>;
  /** Lets go, and shuts the server down if nobody else is connected. Close your own pools first. */
  readonly stop: () => Promise<"stopped" | "left_running">;
  /** For fault tests: SIGKILL to the server and its children. */
  readonly kill: () => Promise<void>;
};

type StartOptions = {
  /** Holds the data (`dir/postgres`), the socket and the log; made when absent. */
  readonly dir: string;
  /** Over ours, for tests and measurements. They count only when this call starts the server. */
  readonly settings?: Record<string, string>;
};

/** A start takes 50 ms; replaying 2 GB of WAL after a crash on a slow disk may take most of this. */
const START_MS_MAX = 120_000;
/** A fast shutdown flushes at most shared_buffers. */
const STOP_MS_MAX = 60_000;
const KILL_MS_MAX = 10_000;
/** Sessions of just closed pools may take a moment to leave the server's list. */
const LEAVE_MS_MAX = 300;
const RETRY_MS = 50;

const ADMIN_DATABASE = "postgres";

/**
 * Starts PostgreSQL 18 on `dir`, or attaches to the one that runs there already. First use makes the data folder (about 1 s), later
 * starts take about 0.1 s. The server outlives this process until a `stop()`, is durable, and is reachable only through a Unix
 * socket in a private folder. Any number of processes may call this at once: one server results.
 * Throws `embedded_server_failed`, with the server's last words.
 */
export async function startEmbeddedServer({ dir, settings = {} }: StartOptions): Promise<EmbeddedServer> {
  const home = await prepareHome(dir);
  const end = performance.now() + START_MS_MAX;
  let startedHere = false;
  while (performance.now() < end) {
    const presence = await attach(home);
    if (presence !== undefined) return holdOf(home, presence, startedHere);
    const outcome = await withStartLock(home.dir, () => launchUnlessRunning(home, settings, end - performance.now()));
    if (outcome === "started") startedHere = true;
    else await delay(RETRY_MS); // another process is starting or stopping it, or orphans of a killed server are ending
  }
  const seen = await readPostmaster(home.dataDir);
  const message = `No PostgreSQL on ${home.dataDir} answers after ${START_MS_MAX} ms; process ${seen?.pid ?? "(none)"} is named in its postmaster.pid. See ${home.logFile}.`;
  throw new CredenceError("embedded_server_failed", message);
}

async function launchUnlessRunning(home: Home, settings: Record<string, string>, msMax: number): Promise<Launch> {
  if ((await runningServer(home)) !== undefined) return "occupied";
  await ensureCluster(home);
  return launch(home, { ...embeddedSettings(), ...settings }, msMax);
}

function holdOf(home: Home, presence: Presence, startedHere: boolean): EmbeddedServer {
  let mine = presence;

  async function stop(): Promise<"stopped" | "left_running"> {
    if (mine.isLost()) {
      const again = await attach(home);
      if (again === undefined) return "stopped";
      mine = again;
    }
    return letGo(home, mine);
  }

  return {
    startedHere,
    connection: (database) => connectionTo(home, database),
    ensureDatabase: (name) => ensureDatabase(connectionTo(home, ADMIN_DATABASE), name),
    stop,
    kill: () => kill(home),
  };
}

function connectionTo({ socketDir }: Home, database: string): Connection {
  return { host: socketDir, port: 5432, user: SUPERUSER, database }; // without TCP the port is but a part of the socket's name
}

async function attach(home: Home): Promise<Presence | undefined> {
  if ((await readPostmaster(home.dataDir)) === undefined) return undefined;
  try {
    return await openPresence(connectionTo(home, ADMIN_DATABASE));
  } catch (cause) {
    throw new CredenceError("embedded_server_failed", `The PostgreSQL on ${home.dataDir} refuses us: ${String(cause)}`, { cause });
  }
}

/** Newcomers wait for the lock that the last one holds, then find no server and start a new one. */
async function letGo(home: Home, mine: Presence): Promise<"stopped" | "left_running"> {
  try {
    if (!(await mine.isLast())) return "left_running";
    if (!(await holdsWithin(LEAVE_MS_MAX, async () => !(await mine.hasOthers())))) return "left_running";
    await switchOff(home);
    return "stopped";
  } catch (error) {
    if (isUnavailable(error)) return "stopped"; // it went by itself
    throw error;
  } finally {
    await mine.end();
  }
}

async function switchOff(home: Home): Promise<void> {
  const running = await runningServer(home);
  if (running === undefined || (await shutDown(running, home.dataDir, STOP_MS_MAX))) return;
  throw new CredenceError("embedded_server_failed", `PostgreSQL process ${running.pid} has not stopped within ${STOP_MS_MAX} ms.`);
}

async function kill(home: Home): Promise<void> {
  const running = await runningServer(home);
  if (running === undefined || (await killTree(running, home.dataDir, KILL_MS_MAX))) return;
  throw new CredenceError("embedded_server_failed", `PostgreSQL process ${running.pid} was not gone ${KILL_MS_MAX} ms after SIGKILL.`);
}

async function runningServer({ dataDir }: Home): Promise<Postmaster | undefined> {
  const seen = await readPostmaster(dataDir);
  return seen !== undefined && (await isPostmaster(seen.pid, dataDir)) ? seen : undefined;
}
