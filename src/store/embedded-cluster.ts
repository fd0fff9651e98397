import { execFile } from "node:child_process";
import { access, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { CredenceError } from "../errors.ts";
import { handOver } from "./embedded-account.ts";
import { dataArgument, type Home } from "./embedded-home.ts";

const DRAFT_PREFIX = "postgres-draft-";
/** It takes about a second; a laden machine may need many times that. */
const INITDB_MS_MAX = 60_000;
/** A draft older than this was left by a killed process. */
const DRAFT_MS_MAX = 3_600_000;

/** The database superuser; connections are trusted, the socket folder is the lock. */
export const SUPERUSER = "credence";

/**
 * Makes the data folder on first use. initdb works in a draft and flushes it to disk (its default; leaving that out gains nothing
 * measurable), then the draft is renamed: so the folder is whole or absent, whenever a process is killed.
 */
export async function ensureCluster(home: Home): Promise<void> {
  if (await isCluster(home.dataDir)) return;
  await removeOldDrafts(home.dir);
  const draft = await mkdtemp(join(home.dir, DRAFT_PREFIX));
  try {
    await handOver(draft, home.account);
    await initdb(home, draft);
    await rename(draft, home.dataDir).catch(async (cause: unknown) => {
      if (await isCluster(home.dataDir)) return;
      throw new CredenceError("embedded_server_failed", `${home.dataDir} holds something else than PostgreSQL data.`, { cause });
    });
    await flushFolder(home.dir);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function isCluster(folder: string): Promise<boolean> {
  return access(join(folder, "PG_VERSION")).then(
    () => true,
    () => false,
  );
}

async function initdb({ binDir, account }: Home, draft: string): Promise<void> {
  // The builtin provider sorts and folds alike on every system and version, so an index never goes wrong under an update.
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--encoding=UTF8"];
  const words = ["-D", await dataArgument(draft, account), ...locale, "--auth=trust", `--username=${SUPERUSER}`, "--no-instructions"];
  try {
    const env = { LC_ALL: "C", TZ: "UTC" };
    await promisify(execFile)(join(binDir, "initdb"), words, { ...account, cwd: draft, env, timeout: INITDB_MS_MAX });
  } catch (cause) {
    const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr).trim() : "";
    throw new CredenceError("embedded_server_failed", `initdb failed: ${said === "" ? String(cause) : said}`, { cause });
  }
}

async function removeOldDrafts(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    if (!name.startsWith(DRAFT_PREFIX)) continue;
    const { mtimeMs } = await stat(join(dir, name));
    if (Date.now() - mtimeMs > DRAFT_MS_MAX) await rm(join(dir, name), { recursive: true, force: true });
  }
}

/** A rename is durable once its folder is flushed. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
