import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createEmptyDatabase, type TestDatabase } from "../../test/databases.ts";
import { rated } from "../../test/given-records.ts";
import { type OpenedStore, openStore } from "../../test/open-store.ts";
import { COMPANY, PERSON, TRADER, tellStory } from "../../test/upkeep-story.ts";
import { shippedRecordTypes, shippedRegisters } from "../packs/index.ts";
import {
  copyLogFiles,
  type Keyring,
  keyringOf,
  type LogFilePaths,
  logFilesBeside,
  migrate,
  newKeyFile,
  openPool,
  type Pool,
  readKeyFile,
  tallyText,
} from "../store/index.ts";
import {
  appendRecords,
  backupStore,
  examineStore,
  findSubject,
  type Installation,
  openInstallation,
  type RestoreRequest,
  rebuild,
  restoreStore,
  rotateKeys,
} from "./index.ts";

let store: OpenedStore;
let dir: string;
let file: string;

beforeAll(async () => {
  store = await openStore();
  await tellStory(store.installation);
  dir = await mkdtemp(join(store.dir, "backup-"));
  file = join(dir, "market.backup");
  await backupStore(store.installation, file);
});
afterAll(() => store.close());

let database: Omit<TestDatabase, "keyFile">;
let pool: Pool;
/** Of the place to restore into: copies of the store's, as an operator would lay them there. */
let logFiles: LogFilePaths;

beforeEach(async () => {
  database = await createEmptyDatabase();
  pool = openPool(database.target, { max: 4 });
  logFiles = await copiesOf(store);
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

async function copiesOf({ dir: under, keyFile }: OpenedStore): Promise<LogFilePaths> {
  const copies = logFilesBeside(join(await mkdtemp(join(under, "place-")), "keys.json"));
  await copyLogFiles({ from: logFilesBeside(keyFile), to: copies, isKeyLost: false });
  return copies;
}

const keyring = async () => keyringOf(await readKeyFile(store.keyFile));

async function restore(request: Partial<RestoreRequest> = {}, keys?: Keyring) {
  return restoreStore(
    { config: store.config, pool, keys: keys ?? (await keyring()), now: store.installation.now, logFiles },
    { path: file, ...request },
  );
}

async function open(): Promise<Installation> {
  const { config, installation } = store;
  return openInstallation({
    config,
    pool,
    keys: await keyring(),
    now: installation.now,
    logFiles,
    shipped: shippedRecordTypes,
    shippedRegisters,
  });
}

const tablesIn = async (sql: Pool) =>
  (await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' order by 1`).map(({ name }) => name);

/** Every row of a store, as text. */
async function contentOf(sql: Pool): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {};
  for (const name of await tablesIn(sql)) {
    const rows = await sql<{ row: string }>(Object.assign([`select t::text as row from "${name}" t order by 1`], { raw: [] }));
    content[name] = rows.map(({ row }) => row);
  }
  return content;
}

/** Columns, defaults and indexes of a database. */
async function schemaOf(sql: Pool) {
  return sql`
    select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns where table_schema = 'public'
    union all select tablename, indexname, indexdef, '', '' from pg_indexes where schemaname = 'public' order by 1, 2`;
}

describe("a restored backup", () => {
  test("is the store to the last row and index, and doctor finds nothing in it", async () => {
    const told: number[] = [];
    const summary = await restore({ onProgress: ({ step, rows, total }) => told.push(step === "loaded" ? rows / total : 0) });
    expect(summary).toMatchObject({ subjectsWithoutKey: 0, madeAt: store.installation.now() });
    expect(told.at(-1)).toBe(1);
    expect(await contentOf(pool)).toEqual(await contentOf(store.pool));
    expect(await schemaOf(pool)).toEqual(await schemaOf(store.pool));
    const findings = await examineStore(await open(), { keyFile: store.keyFile, isDeep: true });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  });

  test("goes on working: retries are recognised, subjects found, records taken in", async () => {
    await restore();
    const installation = await open();
    for (const name of [TRADER, PERSON, COMPANY]) {
      const [there, here] = [await findSubject(store.pool, store.installation, name), await findSubject(pool, installation, name)];
      expect(here).toEqual(there);
    }
    const inputs = [rated({ reference: "person", subject: PERSON, rating: 1 }), rated({ subject: PERSON })];
    const results = await appendRecords(installation, { source: "bitcoin-otc", inputs });
    expect(results.map(({ status }) => status)).toEqual(["refused", "recorded"]);
    expect(await rebuild(installation)).toMatchObject({ hasDiffered: false });
  });

  test("of an older schema is taken through the migrations that it lacks", async () => {
    type Table = { readonly name: string; readonly rows: number };
    const older = await openStore();
    await tellStory(older.installation);
    const [now, before] = [join(dir, "now"), join(dir, "before")];
    await backupStore(older.installation, now);
    const withoutLast = (text: string) => {
      const header = JSON.parse(text);
      expect(header.migrations.pop()).toBe("0030-log-growth.sql");
      const tables = header.tables.filter(({ name }: Table) => name !== "log_growth");
      return JSON.stringify({ ...header, tables });
    };
    const content = await contentOf(older.pool);
    // What this version writes of a store that is one migration behind.
    await older.pool`drop table log_growth`;
    await older.pool`delete from migration where name = '0030-log-growth.sql'`;
    await backupStore(older.installation, before);
    expect(withoutLast(await headerText(now))).toBe(await headerText(before));
    const { config, installation } = older;
    await restoreStore({ config, pool, keys: installation.keys, now: installation.now, logFiles: await copiesOf(older) }, { path: before });
    expect(await contentOf(pool)).toEqual(content);
    await older.close();
  });

  test("of one moment with keys of a later one has the keys of its subjects, and of no others", async () => {
    const later = await openStore();
    await appendRecords(later.installation, {
      source: "bitcoin-otc",
      inputs: ["a", "b"].map((name) => rated({ subject: `account:otc:${name}` })),
    });
    const path = join(dir, "early");
    await backupStore(later.installation, path);
    const early = await readFile(path);
    const [erased] = await later.pool<{ subject: string }>`select subject from subject limit 1`;
    for (const table of ["subject_key", "identifier"])
      await later.pool(Object.assign([`delete from ${table} where subject = '${erased?.subject}'`], { raw: [] }));
    await appendRecords(later.installation, { source: "bitcoin-otc", inputs: [rated({ subject: "account:otc:c" })] });
    await backupStore(later.installation, path);
    await writeFile(path, early);
    const { keys, now } = later.installation;
    const summary = await restoreStore({ config: later.config, pool, keys, now, logFiles: await copiesOf(later) }, { path });
    expect(summary.subjectsWithoutKey).toBe(1);
    expect(await pool`select count(*) from subject_key`).toEqual([{ count: 1 }]);
    await later.close();
  });
});

describe("a backup", () => {
  test("is two files, private, and leaves nothing else behind", async () => {
    for (const name of [file, `${file}.keys`]) expect((await stat(name)).mode & 0o777).toBe(0o600);
    expect((await readdir(dir)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("holds every table of the store, subject keys apart, and the key file nowhere", async () => {
    const tables = async (path: string): Promise<string[]> =>
      JSON.parse(await headerText(path)).tables.map(({ name }: { name: string }) => name);
    expect(await tables(`${file}.keys`)).toEqual(["subject_key"]);
    expect([...(await tables(file)), "subject_key", "migration"].sort()).toEqual(await tablesIn(store.pool));
    const secrets = JSON.parse(await readFile(store.keyFile, "utf8"));
    for (const path of [file, `${file}.keys`]) {
      const bytes = gunzipSync(await readFile(path));
      for (const secret of [secrets.reference, secrets.versions[0].index, secrets.versions[0].wrapping]) {
        expect(bytes.includes(Buffer.from(secret, "base64"))).toBe(false);
      }
    }
  });

  test("is of one moment, though a rebuild empties tallies and records come in while it is written", async () => {
    const busy = await openStore();
    const records = Array.from({ length: 3_000 }, (_, i) => rated({ subject: `account:otc:${i}` }));
    await appendRecords(busy.installation, { source: "bitcoin-otc", inputs: records });
    const other = await busy.another();
    const { register } = [...busy.installation.registers.values()][0] ?? {};
    const before = register === undefined ? "" : await tallyText(busy.pool, register);
    const path = join(dir, "busy");
    let meanwhile: Promise<unknown> | undefined;
    const summary = await backupStore(busy.installation, path, () => {
      meanwhile ??= (async () => {
        await appendRecords(other, { source: "bitcoin-otc", inputs: [rated({ subject: "account:otc:late" })] });
        await other.pool`update tally_trades_2 set good = 9 where subject in (select subject from tally_trades_2 limit 1)`;
        await rebuild(other);
      })();
    });
    await meanwhile;
    expect(summary.rows).toBeGreaterThan(4 * 3_000);
    const { keys, now } = busy.installation;
    await restoreStore({ config: busy.config, pool, keys, now, logFiles: await copiesOf(busy) }, { path });
    expect(register && (await tallyText(pool, register))).toBe(before);
    expect(await pool`select count(*) from record`).toEqual([{ count: 3_000 }]);
    await busy.close();
  });

  test("that is broken off leaves the one before as it was, and the connection of use", async () => {
    const before = await readFile(file);
    const killed = backupStore(store.installation, file, ({ rows }) => {
      if (rows > 8) throw new RangeError("killed");
    });
    await expect(killed).rejects.toThrow("killed");
    expect(await readFile(file)).toEqual(before);
    expect((await readdir(dir)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(await backupStore(store.installation, join(dir, "again"))).toMatchObject({ tables: (await tablesIn(store.pool)).length - 1 });
  });

  test("into a folder that is not there is refused", async () => {
    await expect(backupStore(store.installation, join(dir, "none", "market"))).rejects.toMatchObject({ code: "file_unreadable" });
  });
});

describe("a restore is refused, and leaves the store empty:", () => {
  afterEach(async () => {
    const left = await tablesIn(pool);
    if (left.length > 0) throw new RangeError(`tables were left behind: ${left.join(", ")}`);
  });

  const copy = async (change: (bytes: Buffer) => Buffer, of = file): Promise<string> => {
    const path = join(dir, "changed");
    await writeFile(path, await readFile(file));
    await writeFile(`${path}.keys`, await readFile(`${file}.keys`));
    const changed = of === file ? path : `${path}.keys`;
    await writeFile(changed, change(await readFile(changed)));
    return path;
  };

  test("a file with a flipped byte, wherever it is", async () => {
    const { size } = await stat(file);
    const whole = await readFile(file);
    for (const share of [0.05, 0.2, 0.4, 0.6, 0.8, 0.999]) {
      const at = changingByteFrom(whole, Math.floor(size * share));
      const path = await copy((bytes) => bytes.with(at, (bytes[at] ?? 0) ^ 0x10) as Buffer);
      await expect(restore({ path }), `byte ${at} of ${size}`).rejects.toMatchObject({ code: "backup_broken" });
    }
  });

  /** The first byte from here on whose bit changes what is packed: a back reference may point to another copy of the same text. */
  const changingByteFrom = (whole: Buffer, from: number): number => {
    for (let at = from; ; at++) {
      try {
        if (!gunzipSync(whole.with(at, (whole[at] ?? 0) ^ 0x10)).equals(gunzipSync(whole))) return at;
      } catch {
        return at;
      }
    }
  };

  test("content that was changed and packed anew", async () => {
    const plain = gunzipSync(await readFile(file));
    const start = plain.indexOf("\n") + 1;
    for (const at of [start + 2, start + 30, start + 200, Math.floor(plain.length / 2), plain.length - 40, plain.length - 1]) {
      const changed = Buffer.from(plain);
      changed[at] = (plain[at] ?? 0) ^ 1;
      const path = await copy(() => gzipSync(changed));
      await expect(restore({ path }), `byte ${at} of ${plain.length}`).rejects.toMatchObject({ code: "backup_broken" });
    }
  });

  test("a truncated file, at any length", async () => {
    const { size } = await stat(file);
    for (const length of [0, 5, 200, Math.floor(size / 2), size - 20, size - 1]) {
      const path = await copy((bytes) => bytes.subarray(0, length));
      await expect(restore({ path }), `${length} of ${size} bytes`).rejects.toMatchObject({ code: "backup_broken" });
    }
  });

  test("damaged subject keys", async () => {
    const path = await copy((bytes) => bytes.subarray(0, bytes.length - 30), `${file}.keys`);
    await expect(restore({ path })).rejects.toMatchObject({ code: "backup_broken" });
  });

  test("a file with something behind its end", async () => {
    const path = await copy((bytes) => gzipSync(Buffer.concat([gunzipSync(bytes), Buffer.from("more")])));
    await expect(restore({ path })).rejects.toMatchObject({ code: "backup_broken", message: expect.stringContaining("follows its end") });
  });

  test.each([
    ["a table of another's", (header: Header) => header.tables.push({ name: "pg_class", columns: [], rows: 0 })],
    ["a name that is a statement", (header: Header) => header.tables.push({ name: 'x"; drop table record; --', columns: [], rows: 0 })],
    ["a column that migrations do not make", (header: Header) => header.tables[0]?.columns.push(["more", "text"])],
    ["another format", (header: Header) => Object.assign(header, { format: 2 })],
    ["a row more than there is", (header: Header) => Object.assign(header.tables[0] ?? {}, { rows: 2 })],
    ["no tables", (header: Header) => Object.assign(header, { tables: "none" })],
  ])("a header with %s", async (_, change) => {
    const path = await withHeader(change);
    await expect(restore({ path })).rejects.toMatchObject({ code: "backup_broken" });
  });

  test("files that are no backup, or none at all", async () => {
    const path = await copy(() => gzipSync(Buffer.from("{}\n")));
    await expect(restore({ path })).rejects.toMatchObject({ code: "backup_broken" });
    await expect(restore({ path: await copy(() => gzipSync(Buffer.alloc(3_000_000, 0x20))) })).rejects.toMatchObject({
      code: "backup_broken",
    });
    await expect(restore({ path: `${file}.keys`, isWithoutKeys: true })).rejects.toMatchObject({ code: "backup_broken" });
    await expect(restore({ path: join(dir, "none"), isWithoutKeys: true })).rejects.toMatchObject({ code: "file_unreadable" });
  });

  test("a backup of a newer version of Credence, or of another configuration", async () => {
    const newer = await withHeader((header) => header.migrations.push("9999-later.sql"));
    await expect(restore({ path: newer })).rejects.toMatchObject({ code: "store_foreign" });
    const foreign = await withHeader((header) => Object.assign(header, { config: "city" }));
    await expect(restore({ path: foreign })).rejects.toMatchObject({ code: "store_foreign" });
  });

  test("a backup without its subject keys, or with another store's", async () => {
    const path = await copy((bytes) => bytes);
    const other = await openStore();
    await other.pool`update installation set created_at = 77`;
    await backupStore(other.installation, join(dir, "other"));
    await writeFile(`${path}.keys`, await readFile(join(dir, "other.keys")));
    await other.close();
    await expect(restore({ path })).rejects.toMatchObject({ code: "backup_incomplete" });
    await rm(`${path}.keys`);
    await expect(restore({ path })).rejects.toMatchObject({ code: "backup_incomplete" });
  });

  test("a backup under another key file", async () => {
    await expect(restore({}, keyringOf(newKeyFile()))).rejects.toMatchObject({ code: "key_file_unsafe" });
  });

  test("a backup from before a rotation of the keys, under those of after it", async () => {
    const rotated = await openStore();
    await appendRecords(rotated.installation, { source: "bitcoin-otc", inputs: [rated()] });
    const path = join(dir, "rotated");
    await backupStore(rotated.installation, path);
    await rotateKeys(rotated.installation, rotated.keyFile);
    const keys = keyringOf(await readKeyFile(rotated.keyFile));
    await expect(restore({ path }, keys)).rejects.toMatchObject({ code: "key_file_unsafe" });
    await rotated.close();
  });

  test("one that is broken off half-way", async () => {
    const killed = restore({
      onProgress: ({ step, rows }) => {
        if (step === "loaded" && rows > 30) throw new RangeError("killed");
      },
    });
    await expect(killed).rejects.toThrow("killed");
  });

  type Header = { tables: { name: string; columns: [string, string][]; rows: number }[]; migrations: string[] };

  /** Well-formed but for the header: the checksum is made anew. */
  async function withHeader(change: (header: Header) => unknown): Promise<string> {
    return copy((bytes) => {
      const plain = gunzipSync(bytes);
      const end = plain.indexOf("\n");
      const header = JSON.parse(plain.subarray(0, end).toString());
      change(header);
      const body = Buffer.concat([Buffer.from(JSON.stringify(header)), plain.subarray(end, -32)]);
      return gzipSync(Buffer.concat([body, createHash("sha256").update(body).digest()]));
    });
  }
});

describe("a store in use", () => {
  test("is never restored into", async () => {
    const before = await contentOf(store.pool);
    const into = { config: store.config, pool: store.pool, keys: await keyring(), now: store.installation.now, logFiles };
    await expect(restoreStore(into, { path: file })).rejects.toMatchObject({ code: "store_not_empty" });
    expect(await contentOf(store.pool)).toEqual(before);
  });

  test("is not one that was only set up", async () => {
    await migrate(pool);
    await restore();
    expect(await contentOf(pool)).toEqual(await contentOf(store.pool));
  });

  test("is also one whose own row was lost", async () => {
    await restore();
    await pool`truncate installation`;
    await expect(restore()).rejects.toMatchObject({ code: "store_not_empty", message: expect.stringContaining("key_in_use has rows") });
  });
});

describe("without subject keys", () => {
  test("a restore that is told so gives all that lies in the clear and all that counts", async () => {
    const path = join(dir, "keyless");
    await writeFile(path, await readFile(file));
    const { subjectsWithoutKey } = await restore({ path, isWithoutKeys: true });
    expect(await pool`select count(*) from subject`).toEqual([{ count: subjectsWithoutKey }]);
    const findings = await examineStore(await open(), { keyFile: store.keyFile });
    const unsound = findings.filter(({ ok }) => !ok).map(({ check }) => check);
    expect(unsound).toEqual(["subjects_whole", "bodies_open", "checks_repeatable"]);
    expect(findings.find(({ check }) => check === "clear_counts_evaluated")?.ok).toBe(true);
  });
});

async function headerText(path: string): Promise<string> {
  const plain = gunzipSync(await readFile(path));
  return plain.subarray(0, plain.indexOf("\n")).toString();
}
