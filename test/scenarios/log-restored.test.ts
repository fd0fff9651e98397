import { existsSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { type FileDocument, parseFileText, verifyFile } from "../../src/core/file/index.ts";
import { registerKey, registerText } from "../../src/core/law/index.ts";
import { parseCheckpoint, parseNote, sha256 } from "../../src/core/log/index.ts";
import { shippedPacks } from "../../src/packs/index.ts";
import { backupStore, readLogKeys, restoreStore } from "../../src/service/index.ts";
import {
  copyLogFiles,
  ensureKeyFile,
  type LogFilePaths,
  logFilesBeside,
  nodeEd25519Verify,
  openPool,
  writeKeyFile,
} from "../../src/store/index.ts";
import { createEmptyDatabase } from "../databases.ts";
import { rated } from "../given-records.ts";
import { unsoundLog } from "../unsound-log.ts";
import { createWorld, type World } from "../world.ts";

const SUBJECT = "account:otc:a";
const hex = (text: string) => Buffer.from(sha256(new TextEncoder().encode(text))).toString("hex");
const SHIPPED = new Map(shippedPacks.flatMap((pack) => pack.registers.map((one) => [registerKey(one), hex(registerText(one))])));

/** A store that was backed up, and went on: what came since is lost with it. */
let old: World;
let backup: string;
let kept: string;
let early: FileDocument;
let late: FileDocument;

beforeAll(async () => {
  old = await createWorld({ config: "market" });
  [kept = ""] = await old.records([rated({ subject: SUBJECT })]);
  await old.ask("trade-with", SUBJECT);
  await old.sequence();
  early = await fileIn(old);
  backup = join(await mkdtemp(join(inject("runDir"), "backup-")), "market");
  await backupStore(old.installation, backup);
  await old.records([rated({ subject: SUBJECT, rating: -1 })]);
  await old.sequence();
  late = await fileIn(old);
});
afterAll(() => old.close());

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

async function fileIn(world: World): Promise<FileDocument> {
  const { status, text } = await (await world.operator()).get(`/v1/subjects/${SUBJECT}/file`);
  expect(status).toBe(200);
  return parseFileText(text);
}

/** An empty place, with a copy of the key file. */
async function newPlace() {
  const dir = await mkdtemp(join(inject("runDir"), "place-"));
  await mkdir(dir, { recursive: true });
  const keyFile = join(dir, "keys.json");
  await writeKeyFile(keyFile, await ensureKeyFile(old.keyFile, { isNewStore: false }));
  const database = await createEmptyDatabase();
  const pool = openPool(database.target, { max: 4 });
  const { config, keys, now } = old.installation;
  const logFiles: LogFilePaths = logFilesBeside(keyFile);
  const restore = (isLogKeyLost = false) => restoreStore({ config, pool, keys, now, logFiles }, { path: backup, isLogKeyLost });
  const open = async (): Promise<World> => {
    await pool.end();
    const world = await createWorld({ config: "market", database: { ...database, keyFile }, at: "2024-06-02T12:00:00Z" });
    opened.splice(0, 1, world.close);
    return world;
  };
  opened.push(async () => {
    await pool.end();
    await database.drop();
  });
  return { pool, logFiles, restore, open };
}

const verdictOf = async (file: FileDocument, options: Partial<Parameters<typeof verifyFile>[1]> = {}) =>
  (await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: SHIPPED, ...options })).findings.filter(({ ok }) => !ok);

const checkpointAt = async (world: World, path: string) => parseCheckpoint(parseNote((await world.anyone.get(path)).text).text);

describe("a store restored from a backup", () => {
  it("goes on in the next log; the old one is served as far as it is held, and files tell of both", async () => {
    const place = await newPlace();
    await copyLogFiles({ from: logFilesBeside(old.keyFile), to: place.logFiles, isKeyLost: false });
    expect(await place.restore()).toMatchObject({ nextEpoch: 2 });
    const world = await place.open();
    await world.records([rated({ subject: SUBJECT, rating: 3 })]);
    await world.ask("trade-with", SUBJECT);
    await world.sequence();
    expect((await checkpointAt(world, "/log/checkpoint")).origin).toBe(world.installation.log.origin);
    const held = await checkpointAt(world, "/log/epochs/1/checkpoint");
    expect(held).toEqual(parseCheckpoint(parseNote(early.logs[0]?.checkpoint ?? "").text));
    expect((await world.anyone.get("/log/epochs/1/tile/0/000.p/1")).status).toBe(200);
    expect((await world.anyone.get(`/v1/statements/${kept}/proof`)).body).toMatchObject({ state: "in_log" });
    const file = await fileIn(world);
    expect(file.chains.map(({ epoch }) => epoch)).toEqual([1, 2]);
    const keys = await readLogKeys(old.installation);
    expect(await verdictOf(file, { keys, since: early })).toEqual([]);
    // Who was shown more than is held can tell: the gap is in the next log's first leaf.
    expect(await verdictOf(file, { keys, since: late })).not.toEqual([]);
    expect(file.law.find(({ body }) => body.kind === "epoch")?.body).toMatchObject({ last: late.logs[0]?.checkpoint, held: held.size });
    expect(await unsoundLog(world.installation)).toEqual([]);
    await world.checkSoundness();
  });

  it("goes on in the next log also with files as old as the backup: they cannot tell what was shown since", async () => {
    const place = await newPlace();
    await copyLogFiles({ from: logFilesBeside(old.keyFile), to: place.logFiles, isKeyLost: false });
    await place.restore();
    const world = await place.open();
    await world.sequence();
    expect(world.installation.log.epoch).toBe(2);
    expect(await unsoundLog(world.installation)).toEqual([]);
  });

  it("is not restored without the key of its log, unless that is said to be lost", async () => {
    const place = await newPlace();
    await expect(place.restore()).rejects.toMatchObject({ code: "key_file_unsafe", message: expect.stringContaining("--log-key-lost") });
    expect(await place.pool`select to_regclass('installation')::text as found`).toEqual([{ found: null }]);
    await copyLogFiles({ from: logFilesBeside(old.keyFile), to: place.logFiles, isKeyLost: true });
    expect(existsSync(place.logFiles.logKey)).toBe(false);
    expect(await place.restore(true)).toMatchObject({ nextEpoch: 2 });
    const world = await place.open();
    await world.records([rated({ subject: SUBJECT, rating: 3 })]);
    await world.sequence();
    const file = await fileIn(world);
    expect(await verdictOf(file)).toEqual([]);
    expect((await verdictOf(file, { keys: await readLogKeys(old.installation) })).map(({ rule }) => rule)).toContain("keys_are_known");
    expect(await unsoundLog(world.installation)).toEqual([]);
  });
});
