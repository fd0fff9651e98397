import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type EmbeddedServer, startEmbeddedServer } from "./embedded-server.ts";
import { openPool, type Pool, raw } from "./sql.ts";

const IS_ROOT = process.getuid?.() === 0;
const HERE = new URL("./embedded-server.ts", import.meta.url).href;

let base: string;
let dir: string;
const held: EmbeddedServer[] = [];
const pools: Pool[] = [];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "credence-server-"));
  await chmod(base, 0o755); // root's server runs as nobody
  dir = join(base, "main");
});

async function letGo(): Promise<void> {
  await Promise.all(pools.splice(0).map((pool) => pool.end()));
  for (const server of held.splice(0)) await server.stop();
}
afterEach(letGo);

afterAll(() => rm(base, { recursive: true, force: true }));

async function start(folder: string, settings: Record<string, string> = {}): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dir: folder, settings });
  held.push(server);
  return server;
}

function pool(server: EmbeddedServer, database = "postgres"): Pool {
  const opened = openPool(server.connection(database), { max: 2 });
  pools.push(opened);
  return opened;
}

async function postmasterPid(folder: string): Promise<number> {
  return Number((await readFile(join(folder, "postgres", "postmaster.pid"), "utf8")).split("\n")[0]);
}

/** Runs a module in a Node of its own; `{ kill: true }` ends it with SIGKILL after its first line. */
async function runNode(code: string, { kill = false } = {}): Promise<string> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
    if (kill) child.kill("SIGKILL");
  });
  await once(child, "close");
  return said.trim();
}

const startIn = (folder: string) =>
  `const { startEmbeddedServer } = await import(${JSON.stringify(HERE)}); const server = await startEmbeddedServer({ dir: ${JSON.stringify(folder)} });`;

test("two processes that start at once for the first time share one server", async () => {
  const shared = join(base, "race");
  const code = `${startIn(shared)} console.log(server.startedHere); await server.stop();`;
  const said = await Promise.all([runNode(code), runNode(code)]);
  // The slower one may find the faster one's server already switched off, and then starts it again: never two at a time.
  expect(said).toContain("true");
  expect(await readFile(join(shared, "postgres.log"), "utf8")).not.toContain("was not properly shut down");
  expect((await start(shared)).startedHere).toBe(true);
});

test("a first start makes a durable server behind a private socket", async () => {
  const server = await start(dir);
  expect(server.startedHere).toBe(true);
  const rows = await pool(server)<{ name: string; setting: string }>`select name, setting from pg_settings`;
  const settings = Object.fromEntries(rows.map((row) => [row.name, row.setting]));
  expect(settings).toMatchObject({ fsync: "on", full_page_writes: "on", synchronous_commit: "on", data_checksums: "on" });
  expect(settings).toMatchObject({ listen_addresses: "", server_encoding: "UTF8", jit: "off", TimeZone: "UTC" });
  const [locale] = await pool(server)`select datlocprovider, datlocale from pg_database where datname = 'template1'`;
  expect(locale).toEqual({ datlocprovider: "b", datlocale: "C.UTF-8" });
  expect((await stat(join(dir, "postgres"))).mode & 0o777).toBe(0o700); // the socket is in it
});

test("a database is made once, whoever asks, and its name may hold anything", async () => {
  const server = await start(dir);
  const name = 'odd "name"';
  await Promise.all([server.ensureDatabase(name), server.ensureDatabase(name)]);
  await server.ensureDatabase(name);
  const [row] = await pool(server, name)`select current_database() as name`;
  expect(row).toEqual({ name });
});

test("the last hold switches the server off, whoever started it", async () => {
  const first = await start(dir);
  const second = await start(dir);
  expect([first.startedHere, second.startedHere]).toEqual([true, false]);
  expect(await first.stop()).toBe("left_running");
  expect(await second.stop()).toBe("stopped");
  expect(await second.stop()).toBe("stopped");
  await expect(postmasterPid(dir)).rejects.toThrow("ENOENT");
});

test("a connected client without a hold keeps the server running", async () => {
  const server = await start(dir);
  const client = openPool(server.connection("postgres"), { max: 1 });
  await client`select 1`;
  expect(await server.stop()).toBe("left_running");
  await client.end();
  expect(await server.stop()).toBe("stopped");
});

test("a server outlives its killed starter and is found again", async () => {
  await runNode(`${startIn(dir)} console.log("up"); setInterval(() => {}, 1000);`, { kill: true });
  const server = await start(dir);
  expect(server.startedHere).toBe(false);
  expect(await server.stop()).toBe("stopped");
});

test("after kill -9 of the server the next start has every committed row", async () => {
  const server = await start(dir);
  const client = pool(server);
  await client`create table kept (n bigint primary key)`;
  await client`insert into kept select generate_series(1, 1000)`;
  await server.kill();
  const again = await start(dir);
  expect(again.startedHere).toBe(true);
  expect(await pool(again)`select count(*) from kept`).toMatchObject([{ count: 1000 }]);
});

test("a left pid file that names somebody else's process does not stop the start", async () => {
  const neighbour = await start(join(base, "race")); // of the same account, or PostgreSQL would see through it by itself
  const server = await start(dir);
  await server.kill();
  const file = join(dir, "postgres", "postmaster.pid");
  const [, ...rest] = (await readFile(file, "utf8")).split("\n");
  await writeFile(file, [await postmasterPid(join(base, "race")), ...rest].join("\n"));
  expect((await start(dir)).startedHere).toBe(true);
  expect(await pool(neighbour)`select 1 as one`).toMatchObject([{ one: 1 }]);
});

test("a start waits for the orphans of a killed postmaster", async () => {
  const server = await start(dir);
  const client = pool(server);
  const busy = `do $$ begin while clock_timestamp() < now() + interval '1 s' loop end loop; end $$`;
  const orphan = client`${raw(busy)}`.then(
    () => "ended",
    () => "ended",
  );
  const watch = pool(server);
  const isBusy = async () => (await watch`select from pg_stat_activity where query = ${busy} and state = 'active'`).length === 1;
  while (!(await isBusy())) {}
  process.kill(await postmasterPid(dir), "SIGKILL");
  expect((await start(dir)).startedHere).toBe(true);
  expect(await readFile(join(dir, "postgres.log"), "utf8")).toContain("pre-existing shared memory block");
  expect(await orphan).toBe("ended");
});

test("a data folder whose path is too long for a socket is reached through a link, but not through somebody else's", async () => {
  const long = join(base, "a-long-name-".repeat(8));
  await rename(join(base, "race"), long); // the data may be moved
  const server = await start(long);
  const { host } = server.connection("postgres");
  expect(dirname(host)).toBe(tmpdir());
  expect(await pool(server)`select 1 as one`).toMatchObject([{ one: 1 }]);
  await rm(host);
  await symlink("/", host);
  await expect(start(long)).rejects.toMatchObject({ code: "embedded_server_failed", message: expect.stringContaining(host) });
  await rm(host);
  await symlink(join(long, "postgres"), host);
  await letGo();
  await rm(host);
});

test("a server that cannot start is quoted", async () => {
  await expect(start(dir, { shared_buffers: "plenty" })).rejects.toMatchObject({
    code: "embedded_server_failed",
    message: expect.stringContaining('invalid value for parameter "shared_buffers": "plenty"'),
  });
});

test.skipIf(!IS_ROOT)("root may keep the data below a folder that only root enters (root only)", async () => {
  const closed = join(base, "closed");
  await mkdir(closed, { mode: 0o700 });
  await rename(dir, join(closed, "data"));
  const server = await start(join(closed, "data"));
  expect(await pool(server)`select 1 as one`).toMatchObject([{ one: 1 }]);
});

test("a data folder with something else in it is left alone", async () => {
  const taken = join(base, "taken");
  await mkdir(join(taken, "postgres"), { recursive: true });
  await writeFile(join(taken, "postgres", "diary.txt"), "mine");
  await expect(start(taken)).rejects.toMatchObject({ code: "embedded_server_failed" });
  expect(await readFile(join(taken, "postgres", "diary.txt"), "utf8")).toBe("mine");
});
