import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { CredenceError } from "../errors.ts";
import { assertDurable, isUnavailable, withStore } from "./availability.ts";
import { type EmbeddedServer, startEmbeddedServer } from "./embedded-server.ts";
import { openPool, type Pool, type Session } from "./sql.ts";

const UNAVAILABLE = { code: "store_unavailable" };

let base: string;
let server: EmbeddedServer;
let pool: Pool;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "credence-availability-"));
  await chmod(base, 0o755); // root's server runs as nobody
  server = await startEmbeddedServer({ dir: join(base, "data") });
  pool = openPool(server.connection("postgres"), { max: 4 });
  await pool`create table entry (n bigint primary key)`;
});

afterEach(async () => {
  await pool`delete from entry`;
});

afterAll(async () => {
  await pool.end();
  await server.stop();
  await rm(base, { recursive: true, force: true });
});

async function restart(): Promise<void> {
  const again = await startEmbeddedServer({ dir: join(base, "data") });
  await server.stop();
  server = again;
}

async function entries(): Promise<number[]> {
  return (await pool<{ n: number }>`select n from entry order by n`).map((row) => row.n);
}

/** Ends the session under a transaction, as an administrator or a failover would. */
async function cutOff(tx: Session): Promise<void> {
  const [own] = await tx<{ pid: number }>`select pg_backend_pid() as pid`;
  await pool`select pg_terminate_backend(${own?.pid}, 5000)`; // waits until it is gone
}

/** Waits until so many statements sleep in the server. */
async function sleeping(count: number): Promise<void> {
  while ((await pool`select from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'`).length < count) {}
}

test("a killed server is store_unavailable to everything in flight, and the same pool works after the next start", async () => {
  const sleepers = [1, 2].map(() => withStore(() => pool`select pg_sleep(60)`));
  const transaction = withStore(() =>
    pool.begin(async (tx) => {
      await tx`insert into entry values (1)`;
      await tx`select pg_sleep(60)`;
    }),
  );
  const outcome = Promise.allSettled([...sleepers, transaction]);
  await sleeping(3);
  await server.kill();
  for (const one of await outcome) expect(one).toMatchObject({ status: "rejected", reason: UNAVAILABLE });
  const whileGone = Array.from({ length: 20 }, () => withStore(() => pool`select 1`));
  for (const one of await Promise.allSettled(whileGone)) expect(one).toMatchObject({ status: "rejected", reason: UNAVAILABLE });
  await expect(withStore(() => pool.begin((tx) => tx`select 1`))).rejects.toMatchObject(UNAVAILABLE);
  await restart();
  expect(await entries()).toEqual([]);
});

test("statements asked for while connections break one after the other are answered or store_unavailable, never lost", async () => {
  const outcomeOf = () =>
    withStore(() => pool`select 1`).then(
      () => "answered",
      (error: unknown) => (error instanceof CredenceError ? error.code : error),
    );
  const outcomes: unknown[] = [];
  const askers = Array.from({ length: 8 }, async () => {
    // Until the server is gone: on a busy machine that may be long after the first hundred.
    for (let i = 0; i < 100 || outcomes.at(-1) === "answered"; i += 1) outcomes.push(await outcomeOf());
  });
  await outcomeOf();
  await server.kill();
  await Promise.all(askers);
  expect(new Set(outcomes)).toEqual(new Set(["answered", "store_unavailable"]));
  await restart();
  expect(await Promise.all(Array.from({ length: 20 }, outcomeOf))).toEqual(Array(20).fill("answered"));
});

test("a transaction whose connection is cut off while it rests commits nothing, and later statements of it reach no other one", async () => {
  const work = pool.begin(async (tx) => {
    await tx`insert into entry values (1)`;
    await cutOff(tx);
    await Promise.all([pool`select 1`, pool`select 1`, pool`select 1`]); // the pool makes new connections meanwhile
    await tx`insert into entry values (2)`;
  });
  await expect(withStore(() => work)).rejects.toMatchObject(UNAVAILABLE);
  expect(await entries()).toEqual([]);
});

test("a transaction that swallows the loss of its connection still does not pass for committed", async () => {
  const work = pool.begin(async (tx) => {
    await tx`insert into entry values (1)`;
    await cutOff(tx);
    await tx`select 1`.catch(() => {});
    return "done";
  });
  await expect(withStore(() => work)).rejects.toMatchObject(UNAVAILABLE);
  expect(await entries()).toEqual([]);
});

test("a server that is shut down under its clients is store_unavailable", async () => {
  const sleeper = withStore(() => pool`select pg_sleep(60)`).catch((error: unknown) => error);
  await sleeping(1);
  const [line] = (await readFile(join(base, "data", "postgres", "postmaster.pid"), "utf8")).split("\n");
  process.kill(Number(line), "SIGINT");
  expect(await sleeper).toMatchObject(UNAVAILABLE);
  await restart();
  expect(await entries()).toEqual([]);
});

test("no server, no such host, and a server that accepts and hangs up are store_unavailable", async () => {
  const rude = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
  await new Promise((resolve) => rude.once("listening", resolve));
  const bound = rude.address();
  const port = typeof bound === "object" ? bound?.port : undefined;
  const addresses = [`postgres://a@127.0.0.1:${port}/a`, "postgres://a@127.0.0.1:1/a", "postgres://a@nowhere.invalid/a"];
  for (const address of addresses) {
    const far = openPool(address, { max: 2 });
    const asked = Array.from({ length: 5 }, () => withStore(() => far`select 1`));
    for (const one of await Promise.allSettled(asked)) expect(one).toMatchObject({ status: "rejected", reason: UNAVAILABLE });
    await far.end();
  }
  rude.close();
});

test("other errors pass as they are", async () => {
  await pool`insert into entry values (1)`;
  await expect(withStore(() => pool`insert into entry values (1)`)).rejects.toMatchObject({ code: "23505" });
  const missing = await readFile("/no/such/file").catch((error: unknown) => error);
  expect(isUnavailable(missing)).toBe(false);
  await expect(withStore(() => Promise.reject(missing))).rejects.toBe(missing);
});

test("a bigint comes as a number, and beyond 2^53 not at all", async () => {
  expect(await pool`select 9007199254740991::bigint as most`).toEqual([{ most: 9007199254740991 }]);
  await expect(pool`select 9007199254740992::bigint as more`).rejects.toThrow("9007199254740992");
  expect(await pool`select '\\x00ff'::bytea as bytes`).toEqual([{ bytes: Buffer.from([0, 255]) }]);
});

test("a server that could lose acknowledged records is refused, by the names of the settings that are off", async () => {
  await assertDurable(pool);
  const settings = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" };
  const frail = await startEmbeddedServer({ dir: join(base, "frail"), settings });
  const frailPool = openPool(frail.connection("postgres"), { max: 1 });
  await expect(assertDurable(frailPool)).rejects.toMatchObject({
    code: "store_not_durable",
    message: expect.stringContaining("fsync, full_page_writes, synchronous_commit"),
  });
  await frailPool.end();
  expect(await frail.stop()).toBe("stopped");
});
