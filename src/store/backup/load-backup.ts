import { CredenceError } from "../../errors.ts";
import { isNewStore } from "../installation-row.ts";
import { knownMigrations, makeTallyTable, migrateWithin, readMigrations } from "../schema.ts";
import { raw, type Session } from "../sql.ts";
import { openBackup } from "./backup-reader.ts";
import { copyStatement } from "./copy-statement.ts";
import { type BackupHeader, type BackupTable, broken } from "./header.ts";
import { RowCounter } from "./row-counter.ts";
import { columnsOf, isOfPart, TALLY_NAME } from "./tables.ts";

/**
 * Makes the schema of a backup in a database that holds no store yet. Throws `store_not_empty`, or `store_foreign` for a backup made by
 * a newer version of Credence.
 */
export async function emptyStore(tx: Session, header: BackupHeader): Promise<void> {
  if (!(await isNewStore(tx))) throw new CredenceError("store_not_empty", "the store is in use; wanted an empty one to restore into");
  const known = await knownMigrations();
  const newer = header.migrations.filter((name) => !known.includes(name));
  if (newer.length > 0) throw new CredenceError("store_foreign", `the backup needs ${newer.join(", ")}, which this version does not know`);
  const ahead = (await readMigrations(tx)).filter((name) => !header.migrations.includes(name));
  if (ahead.length > 0) {
    throw new CredenceError("store_not_empty", `the database was set up after the backup was made (${ahead.join(", ")}); wanted a new one`);
  }
  await migrateWithin(tx, header.migrations);
}

/** Loads the tables of a backup file, to its end. Throws `backup_broken`: the transaction must then not be committed. */
export async function loadBackup(tx: Session, path: string, onRows: (rows: number) => void): Promise<void> {
  const backup = await openBackup(path);
  try {
    await prepareTables(tx, backup.header);
    let before = 0;
    for (const table of backup.header.tables) {
      const from = before;
      await copyIn(
        tx,
        table,
        counted(backup.table(), (rows) => onRows(from + rows)),
      );
      before += table.rows;
    }
    await backup.end();
  } finally {
    await backup.close();
  }
}

/** Takes the schema from the backup's migrations to our own. */
export async function takeOnward(tx: Session): Promise<void> {
  await migrateWithin(tx, await knownMigrations());
}

/** Tally tables are made as the backup has them; all must then have its columns. */
async function prepareTables(tx: Session, { part, tables }: BackupHeader): Promise<void> {
  for (const table of tables) {
    if (!isOfPart(part, table.name)) throw broken(`it holds a table ${table.name}, which a backup of ${part} has not`);
    if (TALLY_NAME.test(table.name)) await makeTallyTable(tx, raw(`"${table.name}"`), countsOf(table));
  }
  const found = await columnsOf(
    tx,
    tables.map(({ name }) => name),
  );
  for (const { name, columns } of tables) {
    if (JSON.stringify(columns) !== JSON.stringify(found.get(name))) throw broken(`its columns of ${name} are not those of its migrations`);
    const [row] = await tx<{ isFilled: boolean }>`select exists (select from ${raw(`"${name}"`)}) as "isFilled"`;
    if (row?.isFilled === true) throw new CredenceError("store_not_empty", `${name} has rows already; wanted an empty store`);
  }
}

/** The columns after subject, month and records. */
const countsOf = ({ columns }: BackupTable): string[] => columns.slice(3).map(([column]) => `"${column}"`);

async function* counted(chunks: AsyncIterable<Buffer>, onRows: (rows: number) => void): AsyncGenerator<Buffer> {
  const counter = new RowCounter();
  for await (const chunk of chunks) {
    counter.push(chunk);
    onRows(counter.rows);
    yield chunk;
  }
}

async function copyIn(tx: Session, table: BackupTable, chunks: AsyncIterable<Buffer>): Promise<void> {
  try {
    await tx.copyIn(copyStatement(table, "from stdin"), chunks);
  } catch (error) {
    throw isOfData(error) ? broken(`its rows of ${table.name} are damaged`, error) : error;
  }
}

/** PostgreSQL's classes 22, 23 and 54: what is no row of the table, breaks its constraints, or is too long for anything. */
function isOfData(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(22|23|54)...$/.test(String(error.code));
}
