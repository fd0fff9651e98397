import { openBackup } from "./backup-reader.ts";
import { type BackupHeader, broken } from "./header.ts";
import { RowCounter } from "./row-counter.ts";

/**
 * Reads a whole backup file without a store, and returns its header. Throws `backup_broken` unless it is what was written. Done before
 * a restore: a server that is handed a damaged length may reserve a gigabyte for it.
 */
export async function verifyBackup(path: string, onRows: (rows: number, total: number) => void): Promise<BackupHeader> {
  const backup = await openBackup(path);
  try {
    const total = backup.header.tables.reduce((sum, { rows }) => sum + rows, 0);
    let before = 0;
    for (const { name, rows } of backup.header.tables) {
      const counter = new RowCounter();
      for await (const chunk of backup.table()) {
        counter.push(chunk);
        onRows(before + counter.rows, total);
      }
      if (counter.rows !== rows) throw broken(`${name} has ${counter.rows} rows; wanted ${rows}`);
      before += rows;
    }
    await backup.end();
    return backup.header;
  } finally {
    await backup.close();
  }
}
