import { existsSync } from "node:fs";
import type { Config } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";
import {
  assertFits,
  type BackupHeader,
  countSubjectsWithoutKey,
  dropStrayKeys,
  emptyStore,
  type Keyring,
  keysPathOf,
  keyVersionsUsed,
  type LogFilePaths,
  loadBackup,
  type Pool,
  readKeyInUse,
  type Sql,
  takeOnward,
  verifyBackup,
  withStore,
} from "../store/index.ts";
import { endRestoredAccess } from "./contact-change/index.ts";
import { endRestoredLog } from "./log/index.ts";

/** What a backup is restored into: a database that holds no store yet, the key file that the store was worked with, and its log's. */
export type RestoreTarget = {
  readonly config: Config;
  readonly pool: Pool;
  readonly keys: Keyring;
  /** UTC microseconds. */
  readonly now: () => number;
  /** Where the files beside the log's key lie. */
  readonly logFiles: LogFilePaths;
};

/** What is restored. */
export type RestoreRequest = {
  readonly path: string;
  /** Restore without the subjects' keys, if they are gone: what was sealed under them can never be read again. */
  readonly isWithoutKeys?: boolean;
  /** Restore although the log's key is gone: the log that follows has a new one, for which the old one does not give its word. */
  readonly isLogKeyLost?: boolean;
  readonly onProgress?: (progress: RestoreProgress) => void;
};

/** What a restore has come to: first the files are verified, then they are loaded. */
export type RestoreProgress = { readonly step: "verified" | "loaded"; readonly rows: number; readonly total: number };

/** What was restored. Subjects without a key were erased after the backup was made, or restored without keys. */
export type RestoreSummary = {
  readonly madeAt: number;
  readonly tables: number;
  readonly rows: number;
  readonly subjectsWithoutKey: number;
  /** The number of the log that begins when the store is next opened; undefined where it has none yet. */
  readonly nextEpoch: number | undefined;
};

/**
 * Restores a backup into an empty store, in one transaction: either all of it is there, or nothing. The two files need not be of one
 * moment, only of one store. A backup of an older version is taken through the migrations that it lacks. The log of the store ends with it, and
 * the next opening begins another. Sessions, one-time codes and contacts to come may have been ended since the backup: the restore ends them. Throws `store_not_empty`,
 * `backup_broken`, `backup_incomplete`, `store_foreign`, `key_file_unsafe`, `file_unreadable` or `store_unavailable`.
 */
export async function restoreStore(target: RestoreTarget, request: RestoreRequest): Promise<RestoreSummary> {
  const onProgress = request.onProgress ?? (() => {});
  const parts = await verifiedParts(target, request);
  const total = rowsIn(parts);
  return withStore(() =>
    target.pool.begin(async (tx) => {
      const [store] = parts;
      await emptyStore(tx, store.header);
      let before = 0;
      for (const { path, header } of parts) {
        const from = before;
        await loadBackup(tx, path, (rows) => onProgress({ step: "loaded", rows: from + rows, total }));
        before += rowsIn([{ path, header }]);
      }
      await dropStrayKeys(tx);
      await assertKeysFit(tx, target.keys);
      await takeOnward(tx);
      await endRestoredAccess(tx, { keys: target.keys, now: target.now, madeAt: store.header.madeAt });
      const tables = parts.reduce((sum, { header }) => sum + header.tables.length, 0);
      const subjectsWithoutKey = await countSubjectsWithoutKey(tx);
      const nextEpoch = await endRestoredLog(tx, { files: target.logFiles, isKeyLost: request.isLogKeyLost ?? false });
      return { madeAt: store.header.madeAt, tables, rows: total, subjectsWithoutKey, nextEpoch };
    }),
  );
}

type Part = { readonly path: string; readonly header: BackupHeader };

/** The file, and that of the subjects' keys unless they are to be left out: both whole, and of this configuration and one store. */
async function verifiedParts({ config, logFiles }: RestoreTarget, request: RestoreRequest): Promise<readonly [Part, ...Part[]]> {
  const { path, isWithoutKeys = false, isLogKeyLost = false, onProgress = () => {} } = request;
  const keysPath = keysPathOf(path);
  if (!isWithoutKeys && !existsSync(keysPath)) {
    throw new CredenceError("backup_incomplete", `there are no subject keys at ${keysPath}`);
  }
  const verify = (part: string) => verifyBackup(part, (rows, total) => onProgress({ step: "verified", rows, total }));
  const store = await verify(path);
  if (store.part !== "store") throw new CredenceError("backup_broken", "the file holds subject keys; wanted the one without .keys");
  if (store.config !== config.name) {
    throw new CredenceError("store_foreign", `the backup is of the configuration ${store.config.slice(0, 60)}; wanted ${config.name}`);
  }
  if (!isLogKeyLost) requireLogKey(store, logFiles);
  if (isWithoutKeys) return [{ path, header: store }];
  const keys = await verify(keysPath);
  if (keys.part !== "subject keys" || keys.config !== store.config || keys.createdAt !== store.createdAt) {
    throw new CredenceError("backup_incomplete", "the file of subject keys beside the backup belongs to another store");
  }
  return [
    { path, header: store },
    { path: keysPath, header: keys },
  ];
}

/** Looked at before an hour's loading. A key that is another log's is found at its end. */
function requireLogKey({ tables }: BackupHeader, { logKey }: LogFilePaths): void {
  const hasLog = tables.some(({ name, rows }) => name === "log_epoch" && rows > 0);
  if (!hasLog || existsSync(logKey)) return;
  throw new CredenceError(
    "key_file_unsafe",
    `the store has a log, and there is no log key file at ${logKey}; wanted a copy of it (--log-files), or the word that it is lost (--log-key-lost)`,
  );
}

const rowsIn = (parts: readonly Part[]): number => parts.flatMap(({ header }) => header.tables).reduce((sum, { rows }) => sum + rows, 0);

/** A store whose key file is another's would make each of its subjects a second time. */
async function assertKeysFit(tx: Sql, keys: Keyring): Promise<void> {
  const inUse = await readKeyInUse(tx);
  if (inUse !== undefined) assertFits(inUse, keys);
  const missing = (await keyVersionsUsed(tx)).filter(({ version }) => keys.mark(version) === undefined);
  if (missing.length === 0) return;
  const versions = [...new Set(missing.map(({ version }) => version))].join(", ");
  throw new CredenceError(
    "key_file_unsafe",
    `the key file lacks version ${versions}, under which rows of the backup lie; wanted a copy of its time`,
  );
}
