import { CredenceError } from "../errors.ts";
import type { Sql } from "./sql.ts";

/** Runs store work; a server that is gone becomes `store_unavailable`, every other error passes as it is. */
export async function withStore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CredenceError || !isUnavailable(error)) throw error;
    throw new CredenceError("store_unavailable", `the database does not answer (${codeOf(error) || "connection lost"})`, { cause: error });
  }
}

/** Whether an error says that the server, or the way to it, is gone or not ready: the same work may succeed later. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof CredenceError) return error.code === "store_unavailable";
  const code = codeOf(error);
  if (UNAVAILABLE.has(code) || /^08...$/.test(code)) return true;
  if (!(error instanceof Error)) return false;
  // System errors count only where they came from a connection: ENOENT may also be a missing file.
  if ("syscall" in error && CONNECTION_CALLS.has(String(error.syscall))) return true;
  return LOST.test(error.message);
}

/** What pg says, without a code, of a connection that went away under it. */
const LOST =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|Cannot use a pool after calling end)/;

/** A broken connection, and of PostgreSQL's Appendix A the ways in which a server ends or refuses a session. */
const UNAVAILABLE: ReadonlySet<string> = new Set([
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "25P03", // idle_in_transaction_session_timeout
  "25P04", // transaction_timeout
  "40P01", // deadlock_detected: locks are taken in one order, so it should never be; if it is, asking again helps
  "53300", // too_many_connections
  "57P01", // admin_shutdown
  "57P02", // crash_shutdown
  "57P03", // cannot_connect_now: starting, recovering or stopping
  "57P05", // idle_session_timeout
]);

const CONNECTION_CALLS: ReadonlySet<string> = new Set(["connect", "getaddrinfo"]);

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Refuses, with `store_not_durable`, a server that could lose acknowledged records; the message names the settings that are off. */
export async function assertDurable(sql: Sql): Promise<void> {
  const off = await sql<{ name: string }>`
    select name from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name`;
  if (off.length === 0) return;
  const names = off.map((row) => row.name);
  throw new CredenceError("store_not_durable", `${names.join(", ")}: off; wanted on`, { details: { off: names } });
}
