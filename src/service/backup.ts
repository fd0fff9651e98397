import { writeGzipDurable } from "../lib/node/index.ts";
import {
  type BackupHeader,
  type BackupPart,
  backupBytes,
  keysPathOf,
  readInstallation,
  type Snapshot,
  withSnapshot,
  withStore,
} from "../store/index.ts";
import type { Installation } from "./installation.ts";

/** Readable by its owner only: what lies in the clear in a store does so in its backup. */
const FILE_MODE = 0o600;

/** What a backup has come to. */
export type BackupProgress = { readonly rows: number; readonly total: number };

/** What was written, where. The key file is in neither: see `backupStore`. */
export type BackupSummary = {
  readonly file: string;
  readonly fileBytes: number;
  readonly keysFile: string;
  readonly keysBytes: number;
  readonly tables: number;
  readonly rows: number;
};

/**
 * Writes a store as it is at one moment to two files: all of it to `path`, the subjects' own keys to `path` + ".keys". Servers may run on.
 * Each file is whole or the one before, durably; constant memory. **The key file is in neither**: without a copy of it, kept apart, no
 * identifier of a restored store can be looked up and nothing sealed be opened. Keep ".keys" briefly: what was erased stays readable for
 * as long as a copy of its key is kept. Throws `file_unreadable` or `store_unavailable`.
 */
export async function backupStore(
  installation: Installation,
  path: string,
  onProgress: (progress: BackupProgress) => void = () => {},
): Promise<BackupSummary> {
  return withStore(() =>
    withSnapshot(installation.pool, async (snapshot) => {
      const keys = await headerOf(installation, snapshot, "subject keys");
      const store = await headerOf(installation, snapshot, "store");
      const [keyRows, storeRows] = [rowsOf(keys), rowsOf(store)];
      const total = keyRows + storeRows;
      const write = (header: BackupHeader, to: string, before: number) =>
        writeGzipDurable(
          to,
          backupBytes(snapshot.tx, header, (rows) => onProgress({ rows: before + rows, total })),
          { mode: FILE_MODE },
        );
      // Keys first: broken off between the two, the file of before still has all of its keys, but those erased since.
      const keysBytes = await write(keys, keysPathOf(path), 0);
      const fileBytes = await write(store, path, keyRows);
      const tables = keys.tables.length + store.tables.length;
      return { file: path, fileBytes, keysFile: keysPathOf(path), keysBytes, tables, rows: total };
    }),
  );
}

const rowsOf = ({ tables }: BackupHeader): number => tables.reduce((sum, { rows }) => sum + rows, 0);

async function headerOf(installation: Installation, { tx, tables, migrations }: Snapshot, part: BackupPart): Promise<BackupHeader> {
  const row = await readInstallation(tx);
  if (row === undefined) throw new RangeError("an open installation has no row");
  return {
    credence: "backup",
    format: 1,
    part,
    config: row.config,
    createdAt: row.createdAt,
    madeAt: installation.now(),
    migrations,
    tables: tables[part],
  };
}
