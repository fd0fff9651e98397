import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createEmptyDatabase, type TestDatabase } from "../../test/databases.ts";
import { ordered, rated } from "../../test/given-records.ts";
import { type OpenedStore, openStore } from "../../test/open-store.ts";
import { sequenceAll } from "../../test/sequence-all.ts";
import { unsoundParts } from "../../test/unsound-parts.ts";
import { shippedRecordTypes, shippedRegisters } from "../packs/index.ts";
import { keyringOf, logFilesBeside, openPool, type Pool, readKeyFile } from "../store/index.ts";
import {
  appendRecords,
  backupStore,
  checkLog,
  examineStore,
  expireRecords,
  type Installation,
  openInstallation,
  rebuild,
  restoreStore,
} from "./index.ts";

/** More than five years before the store's clock. */
const LONG_AGO = "2019-05-01T12:00:00Z";

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

async function furnish(source: string, input: unknown): Promise<void> {
  expect(await appendRecords(store.installation, { source, inputs: [input] })).toMatchObject([{ status: "recorded" }]);
  await sequenceAll(store.installation);
}

/** Backs the store up, lets its records expire, and restores the backup into the empty database. */
async function restored(isWithoutKeys: boolean): Promise<Installation> {
  const path = join(store.dir, "older.backup");
  await backupStore(store.installation, path);
  expect(await expireRecords(store.installation)).toMatchObject({ subjects: 2 });
  await sequenceAll(store.installation);
  const { config, keyFile } = store;
  const { now } = store.installation;
  const readKeys = async () => keyringOf(await readKeyFile(keyFile));
  const [keys, logFiles] = [await readKeys(), logFilesBeside(keyFile)];
  await restoreStore({ config, pool, keys, now, logFiles }, { path, isWithoutKeys });
  const installation = await openInstallation({
    config,
    pool,
    keys,
    readKeys,
    now,
    logFiles,
    shipped: shippedRecordTypes,
    shippedRegisters,
  });
  await sequenceAll(installation);
  return installation;
}

async function expectSound(installation: Installation): Promise<void> {
  await sequenceAll(installation);
  expect(await unsoundParts(installation)).toEqual([]);
  expect(await rebuild(installation)).toMatchObject({ hasDiffered: false });
  expect((await checkLog(installation)).filter(({ ok, isWarning }) => !ok && !isWarning)).toEqual([]);
  const findings = await examineStore(installation, { keyFile: store.keyFile, isDeep: true });
  expect(findings.filter(({ ok, isWarning }) => !ok && !isWarning)).toEqual([]);
}

test("what a restore brings back expires again", async () => {
  await furnish("bitcoin-otc", rated({ occurredAt: LONG_AGO }));
  await furnish("olist", ordered({ subject: "lei:5493001KJTIIGC8Y1R12", occurredAt: LONG_AGO }));
  const installation = await restored(false);
  expect(await pool`select from record`).toHaveLength(2);
  expect(await expireRecords(installation)).toMatchObject({ subjects: 2 });
  expect(await pool`select from record`).toEqual([]);
  expect(await pool`select from erasure where is_expiry and erasure is not null`).toHaveLength(2);
  await expectSound(installation);
});

test("what is restored without the subjects' keys expires without a statement, which could not be sealed", async () => {
  await furnish("bitcoin-otc", rated({ occurredAt: LONG_AGO }));
  await furnish("olist", ordered({ subject: "lei:5493001KJTIIGC8Y1R12", occurredAt: LONG_AGO }));
  const installation = await restored(true);
  const held = await pool`select from record`;
  expect(await expireRecords(installation)).toMatchObject({ subjects: held.length });
  expect(await pool`select from record`).toEqual([]);
  expect(await pool`select from erasure where is_expiry and erasure is null`).toHaveLength(held.length);
  expect(await pool`select from reference where content <> ''::bytea`).toEqual([]);
  await sequenceAll(installation);
  expect(await rebuild(installation)).toMatchObject({ hasDiffered: false });
  expect((await checkLog(installation)).filter(({ ok, isWarning }) => !ok && !isWarning)).toEqual([]);
});
