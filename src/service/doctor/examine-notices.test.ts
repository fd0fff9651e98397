import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { createWorld, type World } from "../../../test/world.ts";
import type { Sql } from "../../store/index.ts";
import { deliverNotices, examineStore, openChannels, redecideChecks } from "../index.ts";

let world: World;
let folder: string;

/** A correction told to a subscriber and to the subject, and one that waits. */
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  folder = await mkdtemp(join(tmpdir(), "credence-notices-"));
  const channels = openChannels({ policy: { receivers: new Map(), mail: undefined }, outbox: folder, now: world.clock.now });
  for (const subject of ["account:otc:told", "account:otc:waiting"]) {
    const wrong = rated({ subject, rating: -1 });
    await world.records([wrong, rated({ subject })]);
    await world.ask("trade-with", subject);
    await (await world.source("bitcoin-otc")).post("/v1/withdrawals", { reference: wrong.reference, reason: "entered_in_error" });
    await redecideChecks(world.installation);
    if (subject === "account:otc:told") await deliverNotices({ installation: world.installation, channels, pauses: new Map() });
  }
  await world.pool`create table kept_notice as table notice`;
  await world.pool`create table kept_statement as table statement`;
});
afterAll(async () => {
  await world.pool`drop table kept_notice, kept_statement`;
  await world.checkSoundness();
  await world.close();
  await rm(folder, { recursive: true });
});

/** What is found after a statement broke the store; all is put back. */
async function foundAfter(breakIt: (sql: Sql) => Promise<unknown>): Promise<string[]> {
  try {
    await breakIt(world.pool);
    const findings = await examineStore(world.installation, { keyFile: world.keyFile });
    const found = findings.find(({ check }) => check === "notices_whole");
    return found?.ok === false ? [...new Set(found.evidence.map(({ fault }) => String(fault)))] : [];
  } finally {
    await world.pool`truncate notice`;
    await world.pool`insert into notice select * from kept_notice`;
    await world.pool`truncate statement`;
    await world.pool`insert into statement select * from kept_statement`;
  }
}

test("sound notices, some delivered and some waiting, give no finding", async () => {
  expect(await foundAfter(async () => {})).toEqual([]);
});

test("a notice whose statement is gone", async () => {
  expect(await foundAfter((sql) => sql`delete from statement where kind = 'notice'`)).toEqual(["notice that no statement tells of"]);
});

test("a notice that is gone", async () => {
  expect(await foundAfter((sql) => sql`delete from notice where state = 'queued'`)).toEqual(["statement of a notice that is not there"]);
});

test("a secret that outlived its notice", async () => {
  expect(await foundAfter((sql) => sql`update notice set secret = '\\x00' where state = 'delivered'`)).toEqual([
    "settled notice that is due, or holds a secret",
  ]);
});

test("a notice that nobody will ever bring", async () => {
  expect(await foundAfter((sql) => sql`update notice set due_at = null where state = 'queued'`)).toEqual([
    "queued notice that is never due",
  ]);
});

test("a result that was not stated, and one that was not noted", async () => {
  const fault = ["results that were not stated, or not noted"];
  expect(await foundAfter((sql) => sql`delete from statement where kind = 'notice_result'`)).toEqual(fault);
  const reopened = (sql: Sql) => sql`update notice set state = 'queued', due_at = 0, settled_at = null where state = 'delivered'`;
  expect(await foundAfter(reopened)).toEqual(fault);
});
