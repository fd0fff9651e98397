import pg from "pg";
import { isUnavailable } from "./availability.ts";
import type { Connection } from "./sql.ts";

/** A connection that says: somebody needs this server. */
export type Presence = {
  readonly isLost: () => boolean;
  /** Gives the share of the lock up and asks for all of it; true: nobody else is present, and none will be before we end. */
  readonly isLast: () => Promise<boolean>;
  readonly hasOthers: () => Promise<boolean>;
  readonly end: () => Promise<void>;
};

/** "cred" in ASCII. All who are present share this advisory lock; who holds it alone may switch the server off. */
const PRESENCE_LOCK = 0x63726564;
/** Longer than a shutdown; then the start looks around again. */
const LOCK_MS_MAX = 15_000;
const CONNECT_MS_MAX = 10_000;

/** Undefined: nobody answers, or only to say goodbye. Waits while somebody switches the server off. */
export async function openPresence(admin: Connection): Promise<Presence | undefined> {
  const client = openAdmin(admin);
  let isLost = false;
  client.once("end", () => {
    isLost = true;
  });
  try {
    await client.connect();
    await client.query(`set lock_timeout = ${LOCK_MS_MAX}; select pg_advisory_lock_shared(${PRESENCE_LOCK})`);
  } catch (error) {
    await client.end();
    if (isUnavailable(error) || hasCode(error, "55P03")) return undefined; // 55P03: lock_timeout
    throw error;
  }
  return {
    isLost: () => isLost,
    isLast: async () => {
      await client.query(`select pg_advisory_unlock_shared(${PRESENCE_LOCK})`);
      return (await client.query(`select from (select pg_try_advisory_lock(${PRESENCE_LOCK}) as got) as try where got`)).rowCount === 1;
    },
    hasOthers: async () => (await client.query(OTHERS)).rowCount !== 0,
    end: () => client.end(),
  };
}

const OTHERS = "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1";

/** Makes the database unless it is there, by now or in the same moment. */
export async function ensureDatabase(admin: Connection, name: string): Promise<void> {
  const client = openAdmin(admin);
  try {
    await client.connect();
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    // duplicate_database, or the unique index of pg_database when two make it at once
    if (!hasCode(error, "42P04") && !hasCode(error, "23505")) throw error;
  } finally {
    await client.end();
  }
}

function openAdmin(admin: Connection): pg.Client {
  const client = new pg.Client({ ...admin, ssl: false, application_name: "credence", connectionTimeoutMillis: CONNECT_MS_MAX });
  client.on("error", () => {}); // a server that goes away reports here; unheard, that would end the process
  return client;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
