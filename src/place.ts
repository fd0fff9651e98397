import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Config } from "./core/law/index.ts";
import { CredenceError } from "./errors.ts";
import type { RestoreTarget } from "./service/index.ts";
import {
  type Connection,
  copyLogFiles,
  keyringOf,
  type LogFilePaths,
  logFilesBeside,
  openPool,
  type Pool,
  readKeyFile,
  startEmbeddedServer,
  writeKeyFile,
} from "./store/index.ts";

/** Connections of one process: a few transactions of intake, and checks beside them. */
const CONNECTIONS_MAX = 10;

/** Where an installation lives, and under which configuration. */
export type Place = {
  readonly config: Config;
  /** Holds the keys, and the embedded server's data. */
  readonly dir: string;
  /** What its database and the folder of its keys are called; the configuration's name where it is not given. */
  readonly store?: string;
  /** A PostgreSQL server of one's own, instead of the embedded one. */
  readonly databaseUrl?: string;
};

/** A place to restore a backup into, and what has to be closed after it. */
export type VacantPlace = { readonly target: Omit<RestoreTarget, "now">; readonly keyFile: string; readonly close: () => Promise<void> };

/** Copies of the files that are in no backup. */
export type KeyCopies = {
  readonly keyFile?: string | undefined;
  /** The folder of the files beside the log's key; without it they are looked for beside the copy of the key file. */
  readonly logFolder?: string | undefined;
  /** The operator's word that the log's key is gone. */
  readonly isLogKeyLost?: boolean;
};

/**
 * Opens a place without setting up a store there. The keys are those of the store that was backed up: a copy of its key file lies there
 * already, or is named and copied to it, and likewise the files beside the log's key. Throws `key_file_unsafe` where there is no key file, or
 * another, and `log_file_damaged`.
 */
export async function openVacantPlace(place: Place, copies: KeyCopies = {}): Promise<VacantPlace> {
  const { keyFile, pool, close } = await openPlace(place);
  try {
    await layCopies(keyFile, copies);
    const logFiles = logFilesBeside(keyFile);
    return {
      target: { config: place.config, pool, keys: keyringOf(await readKeyFile(keyFile)), logFiles },
      keyFile,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The key file last: broken off before, the same words can be said again. */
async function layCopies(keyFile: string, copies: KeyCopies): Promise<void> {
  if (copies.keyFile !== undefined && existsSync(keyFile))
    throw new CredenceError("key_file_unsafe", `there is a key file at ${keyFile} already; wanted none, or no --key-file`);
  const copy = copies.keyFile === undefined ? undefined : await readKeyFile(copies.keyFile);
  await layLogFiles(logFilesBeside(keyFile), copies);
  if (copy !== undefined) await writeKeyFile(keyFile, copy);
}

/** A folder that is named must have them; beside a key file they are taken where they are. */
async function layLogFiles(to: LogFilePaths, { keyFile, logFolder, isLogKeyLost = false }: KeyCopies): Promise<void> {
  const beside = keyFile === undefined ? undefined : logFilesBeside(keyFile);
  const hasBeside = beside !== undefined && (isLogKeyLost || existsSync(beside.logKey));
  const from = logFolder === undefined ? beside : logFilesBeside(join(logFolder, basename(to.logKey)));
  if (from !== undefined && (logFolder !== undefined || hasBeside)) await copyLogFiles({ from, to, isKeyLost: isLogKeyLost });
}

/** Opens the database of a place, and finds where its keys lie. */
export async function openPlace({ config, dir, store = config.name, databaseUrl }: Place): Promise<Opened & { readonly keyFile: string }> {
  const home = join(resolve(dir), store);
  await mkdir(home, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new CredenceError("file_unreadable", `the folder ${home} cannot be made`, { cause });
  });
  const opened = databaseUrl === undefined ? await embedded(resolve(dir), store) : ownServer(databaseUrl);
  return { ...opened, keyFile: join(home, "keys.json") };
}

type Opened = {
  readonly pool: Pool;
  /** The database, for whoever opens more connections to it. */
  readonly database: Connection | string;
  readonly close: () => Promise<void>;
};

async function embedded(dir: string, database: string): Promise<Opened> {
  const server = await startEmbeddedServer({ dir });
  await server.ensureDatabase(database);
  const connection = server.connection(database);
  const pool = openPool(connection, { max: CONNECTIONS_MAX });
  const close = async () => {
    await pool.end();
    await server.stop();
  };
  return { pool, database: connection, close };
}

function ownServer(url: string): Opened {
  const pool = openPool(url, { max: CONNECTIONS_MAX });
  return { pool, database: url, close: () => pool.end() };
}
