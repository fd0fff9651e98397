import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { shippedConfigs, shippedRecordTypes, shippedRegisters } from "../src/packs/index.ts";
import { openInstallation } from "../src/service/index.ts";
import { type Connection, ensureKeyFile, keyringOf, logFilesBeside, openPool, startEmbeddedServer } from "../src/store/index.ts";

/** How a database of the test server is reached. */
export type Target = Connection | string;

/** A clone of a migrated, empty store, with a copy of the key file it was made with. */
export type TestDatabase = { readonly target: Target; readonly keyFile: string; readonly drop: () => Promise<void> };

type Server = { readonly admin: Target; readonly target: (database: string) => Target };

/** Any constant will do, as long as it is ours. */
const TEMPLATE_LOCK = 7_242_318;

let server: Promise<Server> | undefined;
let clones = 0;

/** Clones the store of a shipped configuration: 60 ms, where opening a new one takes a second. */
export async function cloneDatabase(config: string): Promise<TestDatabase> {
  server ??= startServer();
  const { admin, target } = await server;
  const template = `${inject("runName")}_${config}`;
  // Worker threads share the process: the number of the thread keeps their clones apart.
  const name = `${template}_${process.env.VITEST_POOL_ID ?? "0"}_${clones++}`;
  await withAdmin(admin, async (client) => {
    await ensureTemplate(client, { config, template, target });
    await client.query(`create database "${name}" template "${template}"`);
  });
  const keyFile = await copyKeys(dirname(keyFileOf(config)), join(inject("runDir"), name));
  return {
    target: target(name),
    keyFile,
    drop: () => withAdmin(admin, (client) => client.query(`drop database if exists "${name}" with (force)`)),
  };
}

/** A database in which nothing is yet, not even a schema. */
export async function createEmptyDatabase(): Promise<Omit<TestDatabase, "keyFile">> {
  server ??= startServer();
  const { admin, target } = await server;
  const name = `${inject("runName")}_empty_${process.env.VITEST_POOL_ID ?? "0"}_${clones++}`;
  await withAdmin(admin, (client) => client.query(`create database "${name}"`));
  return { target: target(name), drop: () => withAdmin(admin, (client) => client.query(`drop database if exists "${name}" with (force)`)) };
}

/** A database on a server of its own, which can be killed and started again: for the tests in which it is gone. */
export type OwnDatabase = TestDatabase & { readonly kill: () => Promise<void>; readonly start: () => Promise<void> };

/** Starts a server of its own, about 1.5 s, with an empty database. */
export async function ownDatabase(config: string): Promise<OwnDatabase> {
  const dir = join(inject("runDir"), `own-${process.env.VITEST_POOL_ID ?? "0"}-${clones++}`);
  await mkdir(dir, { mode: 0o755 });
  let own = await startEmbeddedServer({ dir });
  await own.ensureDatabase(config);
  const keyFile = join(dir, "keys.json");
  await ensureKeyFile(keyFile, { isNewStore: true });
  return {
    target: own.connection(config),
    keyFile,
    kill: () => own.kill(),
    start: async () => {
      own = await startEmbeddedServer({ dir });
    },
    drop: () => own.kill(),
  };
}

/** Drops every database of a run on a server that stays. */
export async function dropDatabases(databaseUrl: string, runName: string): Promise<void> {
  await withAdmin(databaseUrl, async (client) => {
    const found = await client.query<{ datname: string }>("select datname from pg_database where starts_with(datname, $1)", [runName]);
    for (const { datname } of found.rows) await client.query(`drop database if exists "${datname}" with (force)`);
  });
}

async function startServer(): Promise<Server> {
  const databaseUrl = inject("databaseUrl");
  if (databaseUrl !== "") {
    const target = (database: string) => Object.assign(new URL(databaseUrl), { pathname: `/${database}` }).href;
    return { admin: databaseUrl, target };
  }
  const { connection } = await startEmbeddedServer({ dir: inject("runDir") });
  return { admin: connection("postgres"), target: connection };
}

type Template = { readonly config: string; readonly template: string; readonly target: Server["target"] };

async function ensureTemplate(client: pg.Client, { config: name, template, target }: Template): Promise<void> {
  await client.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
  const { rowCount } = await client.query("select from pg_database where datname = $1", [template]);
  if (rowCount === 0) {
    await client.query(`create database "${template}"`);
    await migrateTemplate(name, target(template));
  }
  await client.query("select pg_advisory_unlock($1)", [TEMPLATE_LOCK]);
}

const keyFileOf = (config: string): string => join(inject("runDir"), `template-${config}`, "keys.json");

/** A folder of keys, and of the log's files beside them. */
async function copyKeys(from: string, to: string): Promise<string> {
  await cp(from, to, { recursive: true });
  return join(to, "keys.json");
}

async function migrateTemplate(name: string, target: Target): Promise<void> {
  const config = shippedConfigs.find((shipped) => shipped.name === name);
  if (config === undefined) throw new RangeError(`no configuration ${name} ships`);
  const keyFile = keyFileOf(name);
  await mkdir(dirname(keyFile), { recursive: true });
  const keys = keyringOf(await ensureKeyFile(keyFile, { isNewStore: true }));
  const pool = openPool(target, { max: 2 });
  try {
    const logFiles = logFilesBeside(keyFile);
    await openInstallation({ config, pool, keys, now: () => 0, logFiles, shipped: shippedRecordTypes, shippedRegisters });
  } finally {
    await pool.end();
  }
}

async function withAdmin<T>(admin: Target, work: (client: pg.Client) => Promise<T>): Promise<void> {
  const client = new pg.Client(typeof admin === "string" ? { connectionString: admin } : admin);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
