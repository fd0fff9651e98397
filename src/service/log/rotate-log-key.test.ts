import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { type OpenedStore, openStore } from "../../../test/open-store.ts";
import { sequenceAll } from "../../../test/sequence-all.ts";
import { unsoundLog } from "../../../test/unsound-log.ts";
import { verifyFile } from "../../core/file/index.ts";
import { registerKey, registerText } from "../../core/law/index.ts";
import { parseNote, verifyCheckpoint, verifyNote } from "../../core/log/index.ts";
import { shippedPacks } from "../../packs/index.ts";
import { logFilesBeside, nodeEd25519Verify, readLogKeyFile, readLogKeyTexts, withNewLogKey, writeLogKeyFile } from "../../store/index.ts";
import { appendRecords } from "../append-records.ts";
import { subjectFile } from "../file/index.ts";
import type { Installation } from "../installation.ts";
import { digestOfText, logCheckpoint, readLogKeys, receiptOf, rotateLogKey } from "./index.ts";

const SUBJECT = "account:otc:a";
const OPERATOR = { role: "operator", holder: "olga", registers: [] } as const;
const SHIPPED = new Map(shippedPacks.flatMap((pack) => pack.registers.map((one) => [registerKey(one), digestOfText(registerText(one))])));

let store: OpenedStore;
let installation: Installation;
beforeEach(async () => {
  store = await openStore();
  installation = store.installation;
});
afterEach(() => store.close());

async function record(into = installation): Promise<void> {
  await appendRecords(into, { source: "bitcoin-otc", inputs: [rated({ subject: SUBJECT })] });
}

async function sequence(by = installation): Promise<void> {
  await sequenceAll(by);
}

const keyFile = () => logFilesBeside(store.keyFile).logKey;
const fileOf = (by: Installation) => subjectFile(by, { subject: SUBJECT, viewer: OPERATOR });

describe("a rotated key of the log", () => {
  it("signs checkpoints and receipts from then on, in every process", async () => {
    const other = await store.another();
    await record();
    await sequence();
    const { key, before } = await rotateLogKey(installation);
    expect(await readLogKeys(installation)).toEqual([before, key]);
    await record(other);
    await sequence(other);
    const { origin } = installation.log;
    const policy = { origin, logKeys: [key] };
    expect((await verifyCheckpoint(await logCheckpoint(other), policy, nodeEd25519Verify)).verified).toHaveLength(1);
    for (const by of [installation, other]) {
      const note = parseNote(await receiptOf(by, [{ id: "01969d2e-3a41-7cc1-8d2f-0f5b7c1e9a44", commitment: new Uint8Array(32) }]));
      await verifyNote(note, [key], nodeEd25519Verify);
      await expect(verifyNote(note, [before], nodeEd25519Verify)).rejects.toMatchObject({ code: "log_unproven" });
    }
    expect(await unsoundLog(other)).toEqual([]);
  });

  it("is followed from the old one through the log: a file of after it verifies with the old key", async () => {
    await record();
    await sequence();
    const older = await fileOf(installation);
    const { before } = await rotateLogKey(installation);
    await sequence();
    await rotateLogKey(installation);
    await record();
    await sequence();
    const file = await fileOf(installation);
    const options = { verify: nodeEd25519Verify, keys: [before], since: older, shippedRegisters: SHIPPED };
    expect((await verifyFile(file, options)).findings.filter(({ ok }) => !ok)).toEqual([]);
    const [, , third] = await readLogKeys(installation);
    expect((await verifyFile(older, { ...options, keys: third === undefined ? [] : [third] })).holds).toBe(false);
  });

  it("is stated once when the process died between key file and statement", async () => {
    await writeLogKeyFile(keyFile(), await withNewLogKey(await readLogKeyFile(keyFile())));
    const opened = await store.another();
    await store.another();
    const notes = (await readLogKeyTexts(store.pool)).map((text) => JSON.parse(text).note);
    expect(notes).toEqual([(await readLogKeyFile(keyFile())).keys.at(-1)?.note]);
    await record(opened);
    await sequence(opened);
    const options = { verify: nodeEd25519Verify, keys: (await readLogKeys(opened)).slice(0, 1), shippedRegisters: SHIPPED };
    expect((await verifyFile(await fileOf(opened), options)).holds).toBe(true);
  });

  it("is followed too where the store was put back to before it, and the log began anew", async () => {
    const { before } = await rotateLogKey(installation);
    await record();
    await sequence();
    await store.pool`delete from statement where kind = 'log_key'`;
    for (const table of ["log_epoch", "log_queue", "leaf", "chain", "log_tile"]) {
      await store.pool(Object.assign([`delete from ${table}`], { raw: [] }));
    }
    const opened = await store.another();
    await record(opened);
    await sequence(opened);
    expect(opened.log.epoch).toBe(2);
    const options = { verify: nodeEd25519Verify, keys: [before], shippedRegisters: SHIPPED };
    const { findings } = await verifyFile(await fileOf(opened), options);
    expect(findings.filter(({ rule, ok }) => !ok && rule === "keys_are_known")).toEqual([]);
  });
});
