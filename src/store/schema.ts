import { readdir, readFile } from "node:fs/promises";
import type { Register } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";
import { type Fragment, type Pool, raw, type Sql } from "./sql.ts";

const FOLDER = new URL("./migrations/", import.meta.url);

/** Serialises migrations of processes that start together. Any constant will do, as long as it is ours. */
const MIGRATION_LOCK = 7_242_317;

/** Brings the schema up to date, forward only. Throws `store_foreign` when the store was made by a newer version of Credence. */
export async function migrate(pool: Pool): Promise<void> {
  const known = await knownMigrations();
  await pool.begin((tx) => migrateWithin(tx, known));
}

/** The migrations of this version of Credence, in order. */
export async function knownMigrations(): Promise<string[]> {
  return (await readdir(FOLDER)).filter((file) => file.endsWith(".sql")).sort();
}

/** The migrations that the store has been through, in order; none in an empty database. */
export async function readMigrations(sql: Sql): Promise<string[]> {
  const [table] = await sql<{ found: string | null }>`select to_regclass('migration')::text as found`;
  if ((table?.found ?? null) === null) return [];
  return (await sql<{ name: string }>`select name from migration order by name`).map((row) => row.name);
}

/** Takes the schema through those of the wanted migrations that it has not been through. Throws `store_foreign` when it knows others. */
export async function migrateWithin(tx: Sql, wanted: readonly string[]): Promise<void> {
  await tx`select pg_advisory_xact_lock(${MIGRATION_LOCK})`;
  await tx`create table if not exists migration (name text primary key)`;
  const done = new Set(await readMigrations(tx));
  for (const name of done) {
    if (!wanted.includes(name))
      throw new CredenceError("store_foreign", `the store has migration ${name}, which this version does not know`);
  }
  for (const file of wanted.filter((name) => !done.has(name))) {
    await runScript(tx, await readFile(new URL(file, FOLDER), "utf8"));
    await tx`insert into migration values (${file})`;
  }
}

/** A migration's statements one by one: a prepared statement holds only one. Comments may not hold a semicolon at a line's end. */
async function runScript(tx: Sql, script: string): Promise<void> {
  for (const statement of script.split(/;\s*\n/)) {
    if (statement.replace(/--.*$/gm, "").trim() !== "") await tx`${raw(statement)}`;
  }
}

/** The tally table of a register's version, made from its declaration, so that any SQL tool can read it. */
export async function ensureTallyTable(sql: Sql, register: Register): Promise<void> {
  await makeTallyTable(sql, tallyTable(register), countColumns(register));
}

/** A tally table of these columns for counts, which are quoted already. */
export async function makeTallyTable(sql: Sql, table: Fragment, countColumns: readonly string[]): Promise<void> {
  const columns = countColumns.map((column) => `${column} bigint not null`);
  await sql`
    create table if not exists ${table} (subject uuid not null, month integer not null, records bigint not null,
      ${raw([...columns, "primary key (subject, month)"].join(", "))}) with (fillfactor = 80)`;
}

/** The name of a register version's tally table. */
export function tallyTable(register: Pick<Register, "name" | "version">): Fragment {
  return raw(`tally_${register.name.replaceAll("-", "_")}_${register.version}`);
}

/** The columns of a register's counts, in the order of `countNames`. */
export function countColumns(register: Pick<Register, "countNames">): string[] {
  return register.countNames.map(columnOf);
}

/** Quoted, since a count may be named as a word of SQL is. */
function columnOf(count: string): string {
  return `"${count.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
}
