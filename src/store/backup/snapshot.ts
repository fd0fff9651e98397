import { readMigrations } from "../schema.ts";
import { list, type Pool, raw, type Session } from "../sql.ts";
import type { BackupPart, BackupTable } from "./header.ts";
import { columnsOf, tableNames } from "./tables.ts";

/** A store at one moment, as it is copied out. */
export type Snapshot = {
  readonly tx: Session;
  readonly migrations: readonly string[];
  readonly tables: Readonly<Record<BackupPart, readonly BackupTable[]>>;
};

/**
 * Works on a store as it is at one moment, whatever is written meanwhile; nobody waits. The tables are locked first and the moment taken
 * then: a rebuild empties tables in a way that moments before it would see.
 */
export async function withSnapshot<T>(pool: Pool, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const names = [...(await tableNames(pool, "store")), ...(await tableNames(pool, "subject keys"))];
  return pool.begin(async (tx) => {
    await tx`lock table ${list(names.map(quoted))} in access share mode`;
    const tables = { store: await tablesOf(tx, "store"), "subject keys": await tablesOf(tx, "subject keys") };
    return work({ tx, tables, migrations: await readMigrations(tx) });
  }, raw("isolation level repeatable read read only"));
}

const quoted = (name: string) => raw(`"${name}"`);

async function tablesOf(tx: Session, part: BackupPart): Promise<BackupTable[]> {
  const names = await tableNames(tx, part);
  const columns = await columnsOf(tx, names);
  const tables: BackupTable[] = [];
  for (const name of names) {
    const [row] = await tx<{ rows: number }>`select count(*) as rows from ${quoted(name)}`;
    tables.push({ name, columns: columns.get(name) ?? [], rows: row?.rows ?? 0 });
  }
  return tables;
}
