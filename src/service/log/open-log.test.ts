import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { copyOfLog } from "../../../test/log-copy.ts";
import { type OpenedStore, openStore } from "../../../test/open-store.ts";
import { sequenceAll } from "../../../test/sequence-all.ts";
import { unsoundLog } from "../../../test/unsound-log.ts";
import { parseCheckpoint, parseNote } from "../../core/log/index.ts";
import { logFilesBeside, OWN_CHAIN, readEpochs, readLastCheckpoint, readLogKeyFile, readPlacedStatement } from "../../store/index.ts";
import { appendRecords } from "../append-records.ts";
import type { Installation } from "../installation.ts";
import {
  beginNextLog,
  logCheckpoint,
  objectOf,
  openStatement,
  proveStatement,
  readLogKeys,
  replaceLostLogKey,
  startSequencer,
} from "./index.ts";

let store: OpenedStore;
let installation: Installation;
beforeEach(async () => {
  store = await openStore();
  installation = store.installation;
});
afterEach(() => store.close());

const files = () => logFilesBeside(store.keyFile);

async function record(into = installation, subject = "account:otc:a"): Promise<string> {
  const [result] = await appendRecords(into, { source: "bitcoin-otc", inputs: [rated({ subject })] });
  if (result?.status !== "recorded") throw new RangeError("the given record is not recorded");
  return result.record;
}

async function sequence(by = installation): Promise<void> {
  await sequenceAll(by);
}

/** The statement that the first leaf of a log is. */
async function firstOf(epoch: number): Promise<Readonly<Record<string, unknown>> | undefined> {
  return store.pool.begin(async (tx) => {
    const row = await readPlacedStatement(tx, { subject: OWN_CHAIN, epoch, n: 1 });
    expect(row).toMatchObject({ leaf: 0, kind: "epoch" });
    const opened = row === undefined ? undefined : openStatement(installation.keys, row);
    return opened?.is === "open" ? objectOf(opened.text) : undefined;
  });
}

const epochs = async () => (await readEpochs(store.pool)).map(({ epoch }) => epoch);

describe("opened again, a log goes on", () => {
  it("where everything that was shown is in the store", async () => {
    await record();
    await sequence();
    await record();
    expect((await store.another()).log.origin).toBe(installation.log.origin);
    expect(await epochs()).toEqual([1]);
  });

  it("where it had only just begun, and nothing was shown", async () => {
    expect(existsSync(files().checkpoint)).toBe(false);
    expect((await store.another()).log.epoch).toBe(1);
  });

  it("where its key file was written, and the process died before its row", async () => {
    await store.pool`delete from log_epoch`;
    expect((await store.another()).log.origin).toBe(installation.log.origin);
    expect(await epochs()).toEqual([1]);
  });

  it("while another process puts statements into it", async () => {
    const opening = Array.from({ length: 4 }, () => store.another());
    for (let i = 0; i < 5; i++) {
      await record();
      await sequence();
    }
    expect((await Promise.all(opening)).map(({ log }) => log.epoch)).toEqual([1, 1, 1, 1]);
  });
});

describe("restored_from_older_copy: a log that was put back to an older state", () => {
  it("ends: the next begins with the last checkpoint known of it, and what was held", async () => {
    const early = await record();
    await sequence();
    const putBack = await copyOfLog(store.pool);
    await record();
    await sequence();
    const last = await readLastCheckpoint(files().checkpoint);
    await putBack();
    const [before] = await readEpochs(store.pool);
    const opened = await store.another();
    expect(opened.log).toMatchObject({ epoch: 2, origin: installation.log.origin.replace(/1$/, "2") });
    await record(opened);
    await sequence(opened);
    expect(await firstOf(2)).toMatchObject({ kind: "epoch", last: last?.note, held: before?.size });
    expect(await unsoundLog(opened)).toEqual([]);
    const served = parseCheckpoint(parseNote(await logCheckpoint(opened, 1)).text);
    expect(served).toMatchObject({ origin: installation.log.origin, size: before?.size });
    expect(await proveStatement(opened, early)).toMatchObject({ state: "in_log", checkpoint: await logCheckpoint(opened, 1) });
  });

  it("begins the next with that, whatever waited before", async () => {
    await record();
    await sequence();
    await record();
    const putBack = await copyOfLog(store.pool);
    await sequence();
    await putBack();
    const opened = await store.another();
    await sequence(opened);
    expect(await firstOf(2)).toMatchObject({ kind: "epoch" });
    expect(await unsoundLog(opened)).toEqual([]);
  });

  it("ends also where its size is the same, and its root another", async () => {
    await record();
    await sequence();
    const putBack = await copyOfLog(store.pool);
    const keep = await readFile(files().checkpoint);
    await record();
    await sequence();
    const shown = await readFile(files().checkpoint);
    await putBack();
    await writeFile(files().checkpoint, keep);
    await record();
    await sequence();
    await writeFile(files().checkpoint, shown);
    expect((await store.another()).log.epoch).toBe(2);
  });

  it("ends where the checkpoint beside the key is lost: what was shown is not known any more", async () => {
    await record();
    await sequence();
    await rm(files().checkpoint);
    const opened = await store.another();
    await sequence(opened);
    expect(opened.log.epoch).toBe(2);
    expect(await unsoundLog(opened)).toEqual([]);
  });

  it("ends for the process too that was at work on it", async () => {
    await record();
    await sequence();
    const putBack = await copyOfLog(store.pool);
    await record();
    await sequence();
    await putBack();
    await record();
    await expect(sequence()).rejects.toMatchObject({ code: "log_ended" });
  });

  it("skips numbers that were shown, when it happens again", async () => {
    await record();
    await sequence();
    const putBack = await copyOfLog(store.pool);
    await record();
    await sequence();
    await putBack();
    const second = await store.another();
    await sequence(second);
    const again = await copyOfLog(store.pool);
    await record(second);
    await sequence(second);
    await again();
    await store.pool`delete from log_epoch where epoch = 2`;
    await store.pool`delete from log_tile where epoch = 2`;
    await store.pool`delete from leaf where epoch = 2`;
    await store.pool`delete from chain where epoch = 2`;
    const third = await store.another();
    await sequence(third);
    expect(third.log.epoch).toBe(3);
    expect(await epochs()).toEqual([1, 3]);
  });
});

describe("a store whose database is gone, beside the files of its log", () => {
  it("begins the next one", async () => {
    await record();
    await sequence();
    for (const table of ["log_epoch", "log_tile", "leaf", "chain", "log_queue"]) {
      await store.pool(Object.assign([`delete from ${table}`], { raw: [] }));
    }
    const opened = await store.another();
    await sequence(opened);
    expect(await firstOf(2)).toMatchObject({ held: 0 });
  });
});

describe("two processes that open a store at once", () => {
  it("begin one log only", async () => {
    await store.pool`delete from log_epoch`;
    await store.pool`delete from log_queue`;
    await rm(files().logKey);
    const opened = await Promise.all([store.another(), store.another(), store.another()]);
    expect(new Set(opened.map(({ log }) => log.origin)).size).toBe(1);
    expect(await epochs()).toEqual([1]);
  });
});

describe("the key of a log", () => {
  it("that is lost is not replaced silently", async () => {
    await rm(files().logKey);
    await expect(store.another()).rejects.toMatchObject({ code: "key_file_unsafe", message: expect.stringContaining("no log key file") });
  });

  it("of another log is refused", async () => {
    const other = await openStore();
    await cp(logFilesBeside(other.keyFile).logKey, files().logKey);
    await other.close();
    // Both were cloned of one template: a name makes the difference.
    const text = await readFile(files().logKey, "utf8");
    await writeFile(files().logKey, text.replace(/credence\.local\/market-[0-9a-f]+/, "credence.local/market-00000000"), { mode: 0o600 });
    await expect(store.another()).rejects.toMatchObject({ code: "key_file_unsafe", message: expect.stringContaining("market-00000000") });
  });

  it("that is lost is replaced when the operator says so, and what it signed still verifies", async () => {
    const early = await record();
    await sequence();
    const [old] = await readLogKeys(installation);
    await rm(files().logKey);
    await replaceLostLogKey(store.pool, files());
    await expect(replaceLostLogKey(store.pool, files())).rejects.toMatchObject({ code: "key_file_unsafe" });
    const opened = await store.another();
    expect(opened.log.origin).toBe(installation.log.origin.replace(/1$/, "2"));
    expect(await readLogKeys(opened, 1)).toEqual([old]);
    expect(await readLogKeys(opened)).toEqual([opened.log.key]);
    expect(opened.log.key.publicKey).not.toEqual(old?.publicKey);
    await sequence(opened);
    expect(await unsoundLog(opened)).toEqual([]);
    expect(await proveStatement(opened, early)).toMatchObject({ state: "in_log" });
  });
});

describe("log_ended: a log that is ended on purpose", () => {
  it("is followed by the next, and who still writes to it stops", async () => {
    await record();
    await sequence();
    const failures: unknown[] = [];
    const { promise: hasFailed, resolve } = Promise.withResolvers<void>();
    const old = await store.another();
    const sequencer = startSequencer(old, (error) => {
      failures.push(error);
      resolve();
    });
    const begun = await beginNextLog(installation);
    await hasFailed;
    await sequencer.close();
    expect(failures).toEqual([expect.objectContaining({ code: "log_ended" })]);
    await expect(beginNextLog(installation)).rejects.toMatchObject({ code: "log_ended" });
    const opened = await store.another();
    expect(opened.log).toMatchObject({ epoch: 2, origin: begun.origin });
    await sequence(opened);
    expect(await firstOf(2)).toMatchObject({ kind: "epoch", last: await logCheckpoint(opened, 1) });
    expect((await readLogKeyFile(files().logKey)).epoch).toBe(2);
    expect(await unsoundLog(opened)).toEqual([]);
  });
});
