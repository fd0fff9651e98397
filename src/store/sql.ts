import type { Readable, Writable } from "node:stream";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { CredenceError } from "../errors.ts";

/** A piece of a statement: text, with the values that belong between. Made by `raw`, `part` and `list` only. */
export type Fragment = { readonly parts: readonly string[]; readonly values: readonly unknown[] };

/**
 * Statements, as a tagged template: ``sql<Row>`select ... where subject = ${id}` `` sends its values apart from its text, and is
 * prepared once a connection. bigint comes as a number and throws beyond 2^53, bytea as a Buffer, numeric as text.
 */
export type Sql = <Row extends object>(parts: TemplateStringsArray, ...values: readonly unknown[]) => Promise<Row[]>;

/** The statements of one connection, as within a transaction: COPY works on these only. */
export type Session = Sql & {
  /** Sends rows to `copy ... from stdin`. */
  readonly copyIn: (statement: Fragment, chunks: Iterable<Buffer> | AsyncIterable<Buffer>) => Promise<void>;
  /**
   * Runs work of which nothing stays if a row of it is there already (a unique index refuses it); returns whether it stayed. Every
   * other error passes.
   */
  readonly unlessTaken: (work: () => Promise<void>) => Promise<boolean>;
  /** The bytes of `copy ... to stdout`. */
  readonly copyOut: (statement: Fragment) => Readable;
};

/** Where a database is: a server's socket folder or host, its port, and who asks for which database. */
export type Connection = { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

/** A pool answers statements, runs transactions, and finds the server again by itself after it was gone. */
export type Pool = Sql & {
  /** Runs a transaction; a thrown error rolls it back. `mode` as in `isolation level repeatable read`. */
  readonly begin: <T>(work: (tx: Session) => Promise<T>, mode?: Fragment) => Promise<T>;
  /** Reads whole tables, all of one moment: a transaction of repeatable reads, in which the planner may choose any plan. */
  readonly scan: <T>(work: (tx: Session) => Promise<T>) => Promise<T>;
  readonly end: () => Promise<void>;
};

/** A text that is part of a statement. Never made of what a user wrote: names come from checked declarations. */
export const raw = (text: string): Fragment => ({ parts: [text], values: [] });

/** A piece of a statement with values in it, to be put into a larger one. */
export const part = (parts: TemplateStringsArray, ...values: readonly unknown[]): Fragment => ({ parts, values });

/** Pieces with commas between, or another text. */
export const list = (pieces: readonly Fragment[], between = ", "): Fragment => ({
  parts: ["", ...pieces.slice(1).map(() => between), ""],
  values: pieces,
});

/** A local server answers in milliseconds, a remote one with TLS within a second; beyond this it is as good as gone. */
const CONNECT_MS_MAX = 10_000;

/**
 * Every statement but a scan looks rows up by key, thousands at a time. The planner would take arrays of unknown length for large and
 * read whole tables instead, and would plan anew for each; so plans are made once, by index.
 */
const LOOKUP_PLANS = "-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off";
const SCAN_PLANS = raw(`select set_config('enable_seqscan', 'on', true), set_config('enable_hashjoin', 'on', true),
  set_config('enable_mergejoin', 'on', true), set_config('plan_cache_mode', 'auto', true)`);
const SCAN_MODE = raw("isolation level repeatable read");

/** Opens a pool of at most `max` connections, each made when first needed. */
export function openPool(target: Connection | string, { max }: { readonly max: number }): Pool {
  const place = typeof target === "string" ? { connectionString: target } : target;
  const pool = new pg.Pool({
    ...place,
    max,
    types: TYPES,
    application_name: "credence",
    options: LOOKUP_PLANS,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    idleTimeoutMillis: 0,
    keepAlive: true,
  });
  // An idle connection that dies reports here; without a listener it would end the process. The next statement gets a new one.
  pool.on("error", () => {});
  let ended: Promise<void> | undefined;
  const end = (): Promise<void> => {
    ended ??= pool.end();
    return ended;
  };
  const begin = beginOn(pool);
  const scan: Pool["scan"] = (work) =>
    begin(async (tx) => {
      await tx`${SCAN_PLANS}`;
      return work(tx);
    }, SCAN_MODE);
  return Object.assign(tagOf(pool), { begin, scan, end });
}

/** PostgreSQL, Appendix A. */
const UNIQUE_VIOLATION = "23505";

function beginOn(pool: pg.Pool): Pool["begin"] {
  return async (work, mode) => {
    const client = await pool.connect();
    let broken: Error | undefined;
    const markBroken = (error: Error): void => {
      broken = error;
    };
    client.on("error", markBroken);
    try {
      await client.query(`begin ${mode === undefined ? "" : textOf(mode)}`);
      const result = await work(sessionOf(client));
      const { command } = await client.query("commit");
      // After a failed statement, even one whose error was caught, PostgreSQL answers a commit with ROLLBACK and no error.
      if (command !== "COMMIT") throw new CredenceError("internal", "the transaction had failed and was rolled back");
      return result;
    } catch (error) {
      await client.query("rollback").catch(markBroken);
      throw error;
    } finally {
      client.off("error", markBroken);
      client.release(broken);
    }
  };
}

function sessionOf(client: pg.PoolClient): Session {
  return Object.assign(tagOf(client), {
    copyIn: async (statement: Fragment, chunks: Iterable<Buffer> | AsyncIterable<Buffer>) => {
      const stream = client.query(copyFrom(textOf(statement)));
      await writeAll(stream, chunks);
    },
    unlessTaken: async (work: () => Promise<void>) => {
      await client.query("savepoint taken");
      try {
        await work();
        await client.query("release savepoint taken");
        return true;
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION)) throw error;
        await client.query("rollback to savepoint taken; release savepoint taken");
        return false;
      }
    },
    copyOut: (statement: Fragment) => client.query(copyTo(textOf(statement))),
  });
}

async function writeAll(stream: Writable, chunks: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<void> {
  const done = new Promise<void>((resolve, reject) => stream.once("finish", resolve).once("error", reject));
  let isRefused = false;
  done.catch(() => {
    isRefused = true;
  });
  try {
    for await (const chunk of chunks) {
      if (!stream.write(chunk)) await Promise.race([done, new Promise((resolve) => stream.once("drain", resolve))]);
    }
  } catch (error) {
    // The server must be told that no more rows come: it would take the rollback for one.
    if (!isRefused) stream.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
  stream.end();
  await done;
}

function tagOf(target: pg.Pool | pg.PoolClient): Sql {
  return async <Row extends object>(parts: TemplateStringsArray, ...given: readonly unknown[]) => {
    const { text, values } = statementOf(parts, given);
    const { rows } = await target.query<Row>({ name: nameOf(text), text, values });
    return rows;
  };
}

type Statement = { text: string; readonly values: unknown[] };

function statementOf(parts: readonly string[], given: readonly unknown[]): Statement {
  const statement: Statement = { text: "", values: [] };
  write(statement, parts, given);
  return statement;
}

function write(into: Statement, parts: readonly string[], given: readonly unknown[]): void {
  parts.forEach((text, i) => {
    into.text += text;
    if (i >= given.length) return;
    const value = given[i];
    if (isFragment(value)) write(into, value.parts, value.values);
    else into.text += `$${into.values.push(value)}`;
  });
}

/** The text of a statement that can hold no values: COPY and BEGIN take none. */
function textOf(fragment: Fragment): string {
  const { text, values } = statementOf(fragment.parts, fragment.values);
  if (values.length > 0) throw new RangeError("COPY and BEGIN take no values");
  return text;
}

function isFragment(value: unknown): value is Fragment {
  return typeof value === "object" && value !== null && "parts" in value;
}

/** A prepared statement needs a short name, the same for the same text. Texts are ours, with names of declared registers: few. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

const OID = { int8: 20, int8Array: 1016 } as const;

const TYPES = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    if (oid === OID.int8) return safeInteger;
    if (oid === OID.int8Array) return safeIntegers;
    return pg.types.getTypeParser(oid, format);
  },
};

/** Our bigints are microseconds and counts, below 2^53 by design; a larger one is a mistake that rounding would hide. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`the store answered the integer ${text}; wanted one below 2^53`);
  return value;
}

/** `{1,2}` or `{{1,2},{3,4}}`. */
function safeIntegers(text: string): unknown {
  return JSON.parse(text.replaceAll("{", "[").replaceAll("}", "]"));
}
