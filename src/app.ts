import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Config } from "./core/law/index.ts";
import { shippedRecordTypes } from "./packs/index.ts";
import { type Checks, type Installation, openChecks, openInstallation } from "./service/index.ts";
import { ensureKeyFile, isNewStore, keyringOf, openPool, type Pool, readKeyFile, startEmbeddedServer } from "./store/index.ts";

/** Where an installation lives, and under which configuration. */
export type Place = {
  readonly config: Config;
  /** Holds the keys, and the embedded server's data. */
  readonly dir: string;
  /** A PostgreSQL server of one's own, instead of the embedded one. */
  readonly databaseUrl?: string;
};

/** A running installation and what has to be closed after it. */
export type App = {
  readonly installation: Installation;
  readonly check: Checks;
  readonly keyFile: string;
  readonly close: () => Promise<void>;
};

/** Connections of one process: a few transactions of intake, and checks beside them. */
const CONNECTIONS_MAX = 10;

/** Opens everything an installation needs; the only place that wires it. What was opened is closed again when a later step fails. */
export async function openApp({ config, dir, databaseUrl }: Place): Promise<App> {
  const home = join(resolve(dir), config.name);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const { pool, close } = databaseUrl === undefined ? await embedded(resolve(dir), config.name) : ownServer(databaseUrl);
  try {
    const keyFile = join(home, "keys.json");
    const keys = keyringOf(await ensureKeyFile(keyFile, { isNewStore: await isNewStore(pool) }));
    const readKeys = async () => keyringOf(await readKeyFile(keyFile));
    const installation = await openInstallation({ config, pool, keys, readKeys, now: nowMicros, shipped: shippedRecordTypes });
    return { installation, check: openChecks(installation), keyFile, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** An open port. `close` waits for the answers under way. */
export type Listening = { readonly address: string; readonly close: () => Promise<void> };

/** Serves the HTTP API on this machine only; port 0 takes a free one. Commands that serve nothing do not load the server's code. */
export async function serveApp({ installation, check }: Pick<App, "installation" | "check">, port: number): Promise<Listening> {
  const { buildServer } = await import("./http/index.ts");
  const server = buildServer({ installation, check });
  const address = await server.listen({ port, host: "127.0.0.1" });
  return { address, close: () => server.close() };
}

type Opened = { readonly pool: Pool; readonly close: () => Promise<void> };

async function embedded(dir: string, database: string): Promise<Opened> {
  const server = await startEmbeddedServer({ dir });
  await server.ensureDatabase(database);
  const pool = openPool(server.connection(database), { max: CONNECTIONS_MAX });
  const close = async () => {
    await pool.end();
    await server.stop();
  };
  return { pool, close };
}

function ownServer(url: string): Opened {
  const pool = openPool(url, { max: CONNECTIONS_MAX });
  return { pool, close: () => pool.end() };
}

/** The wall clock in UTC microseconds: the only one of the product. */
function nowMicros(): number {
  return Date.now() * 1000;
}
