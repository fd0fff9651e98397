import { rename } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createEmptyDatabase, type TestDatabase } from "../../test/databases.ts";
import { ordered, rated } from "../../test/given-records.ts";
import { type OpenedStore, openStore } from "../../test/open-store.ts";
import { sequenceAll } from "../../test/sequence-all.ts";
import { unsoundParts } from "../../test/unsound-parts.ts";
import { verifyFile } from "../core/file/index.ts";
import { registerKey, registerText } from "../core/law/index.ts";
import { shippedPacks, shippedRecordTypes, shippedRegisters } from "../packs/index.ts";
import { appendErasures, keyringOf, logFilesBeside, nodeEd25519Verify, openPool, type Pool, readKeyFile } from "../store/index.ts";
import {
  appendRecords,
  backupStore,
  checkLog,
  eraseStatement,
  examineStore,
  findSubject,
  type Installation,
  linkSubjects,
  listRecords,
  openInstallation,
  rebuild,
  restoreStore,
  subjectFile,
  unlinkSubjects,
} from "./index.ts";
import { digestOfText } from "./log/index.ts";

const SUBJECT = "account:otc:1";
const OTHER = "account:otc:2";
const COMPANY = "lei:5493001KJTIIGC8Y1R12";
const OPERATOR = { role: "operator", holder: "olga", registers: [] } as const;
const BASIS = "GDPR Art. 17(1)(d)";

let store: OpenedStore;
let database: Omit<TestDatabase, "keyFile">;
let pool: Pool;

beforeEach(async () => {
  store = await openStore();
  database = await createEmptyDatabase();
  pool = openPool(database.target, { max: 4 });
});
afterEach(async () => {
  await pool.end();
  await database.drop();
  await store.close();
});

const erase = (statement: string) => eraseStatement(store.installation, { statement, basis: BASIS, operator: "olga" });

/** Furnishes records and puts all that waits into the log; returns the records' ids. */
async function furnish(source: string, ...inputs: readonly unknown[]): Promise<string[]> {
  const results = await appendRecords(store.installation, { source, inputs });
  await sequenceAll(store.installation);
  return results.map((result) => (result.status === "refused" ? result.error.message : result.record));
}

const backup = (): string => join(store.dir, "older.backup");

/** Restores the backup into the empty database. */
async function restore(isWithoutKeys = false): Promise<void> {
  const keys = keyringOf(await readKeyFile(store.keyFile));
  const target = { config: store.config, pool, keys, now: store.installation.now, logFiles: logFilesBeside(store.keyFile) };
  await restoreStore(target, { path: backup(), isWithoutKeys });
}

async function open(): Promise<Installation> {
  const { config, keyFile, installation } = store;
  const keys = keyringOf(await readKeyFile(keyFile));
  return openInstallation({
    config,
    pool,
    keys,
    now: installation.now,
    logFiles: logFilesBeside(keyFile),
    shipped: shippedRecordTypes,
    shippedRegisters,
  });
}

const listed = async (installation: Installation, subject: string) =>
  (await listRecords(installation, { subject, viewer: OPERATOR, limit: 50 })).records.map(({ record }) => record);

async function expectSound(installation: Installation): Promise<void> {
  await sequenceAll(installation);
  expect(await unsoundParts(installation)).toEqual([]);
  expect(await rebuild(installation)).toMatchObject({ hasDiffered: false });
  const findings = await examineStore(installation, { keyFile: store.keyFile, isDeep: true });
  expect(findings.filter(({ ok, isWarning }) => !ok && !isWarning)).toEqual([]);
  expect((await checkLog(installation)).filter(({ ok }) => !ok)).toEqual([]);
}

async function faultsInFile(installation: Installation, subject: string) {
  const shipped = shippedPacks.flatMap(({ registers }) =>
    registers.map((one) => [registerKey(one), digestOfText(registerText(one))] as const),
  );
  const file = await subjectFile(installation, { subject, viewer: OPERATOR });
  const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: new Map(shipped) });
  return findings.filter(({ ok }) => !ok);
}

describe("a store restored from a backup older than an erasure", () => {
  test("erases again before anything is served, and states it anew", async () => {
    const [kept = "", gone = ""] = await furnish(
      "bitcoin-otc",
      rated({ subject: SUBJECT, rating: 2 }),
      rated({ subject: SUBJECT, rating: -9 }),
    );
    await backupStore(store.installation, backup());
    await erase(gone);
    await restore();
    expect(await pool`select 1 as there from record where record = ${gone}`).toHaveLength(1);
    const restored = await open();
    expect(await pool`select 1 as there from record where record = ${gone}`).toEqual([]);
    expect(await listed(restored, SUBJECT)).toEqual([kept]);
    await expectSound(restored);
    expect(await faultsInFile(restored, SUBJECT)).toEqual([]);
    const [left] = await pool`select of, operator from erasure where statement = ${gone}`;
    expect(left).toEqual({ of: "record", operator: null });
  });

  test("takes a link away first that was taken away and erased since", async () => {
    await furnish("bitcoin-otc", rated({ subject: SUBJECT }), rated({ subject: OTHER }));
    await linkSubjects(store.installation, { subject: SUBJECT, other: OTHER, operator: "olga", evidence: "a letter" });
    await sequenceAll(store.installation);
    await backupStore(store.installation, backup());
    await unlinkSubjects(store.installation, { subject: SUBJECT, other: OTHER, operator: "olga" });
    const links = await store.pool<{ id: string }>`select id from statement where kind = 'link'`;
    for (const { id } of links) await erase(id);
    await restore();
    const restored = await open();
    expect(await pool`select 1 as there from link`).toEqual([]);
    await expectSound(restored);
    for (const subject of [SUBJECT, OTHER]) expect(await faultsInFile(restored, subject)).toEqual([]);
  });

  test("erases what still waited for the log when the backup was made", async () => {
    const results = await appendRecords(store.installation, { source: "bitcoin-otc", inputs: [rated({ subject: SUBJECT })] });
    await backupStore(store.installation, backup());
    await sequenceAll(store.installation);
    const [gone] = results;
    await erase(gone !== undefined && "record" in gone ? gone.record : "");
    await restore();
    const restored = await open();
    expect(await listed(restored, SUBJECT)).toEqual([]);
    await expectSound(restored);
    expect(await faultsInFile(restored, SUBJECT)).toEqual([]);
  });

  test("erases what lies in the clear where the subjects' keys are gone, and nothing can be stated of them", async () => {
    const [gone = ""] = await furnish("olist", ordered({ subject: COMPANY }));
    await backupStore(store.installation, backup());
    await erase(gone);
    await restore(true);
    await open();
    expect(await pool`select 1 as there from record`).toEqual([]);
    expect(await pool`select of, erasure from erasure`).toEqual([{ of: "record", erasure: null }]);
  });

  test("has nothing to do where it was erased before the backup, or recorded after it", async () => {
    const [before = ""] = await furnish("bitcoin-otc", rated({ subject: SUBJECT }));
    await erase(before);
    await sequenceAll(store.installation);
    await backupStore(store.installation, backup());
    const [after = ""] = await furnish("bitcoin-otc", rated({ subject: SUBJECT }));
    await erase(after);
    await restore();
    const restored = await open();
    expect(await pool`select statement from erasure`).toEqual([{ statement: before }]);
    await expectSound(restored);
  });
});

describe("a crash", () => {
  test("between list and commit leaves an erasure that the next opening carries out, be it two at once", async () => {
    const [gone = ""] = await furnish("bitcoin-otc", rated({ subject: SUBJECT }));
    const { subject } = await findSubject(store.pool, store.installation, SUBJECT);
    const at = store.installation.now();
    await appendErasures(store.installation.log.files.erasures, [{ statement: gone, subject, at, basis: BASIS }]);
    expect(await listed(store.installation, SUBJECT)).toEqual([gone]);
    const [one] = await Promise.all([store.another(), store.another()]);
    expect(await listed(one, SUBJECT)).toEqual([]);
    expect(await store.pool`select of from erasure`).toEqual([{ of: "record" }]);
    await expectSound(one);
  });

  test("of the list's file stops the erasure, and the store stays as it was", async () => {
    const [kept = ""] = await furnish("bitcoin-otc", rated({ subject: SUBJECT }));
    const { erasures } = store.installation.log.files;
    await rename(erasures, `${erasures}.lost`);
    await expect(erase(kept)).rejects.toMatchObject({ code: "log_file_damaged" });
    await expect(store.another()).rejects.toMatchObject({ code: "log_file_damaged" });
    await rename(`${erasures}.lost`, erasures);
    expect(await listed(store.installation, SUBJECT)).toEqual([kept]);
    await expectSound(store.installation);
  });
});
