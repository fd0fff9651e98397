import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeBeforeTheLog } from "../../../test/before-the-log.ts";
import { rated } from "../../../test/given-records.ts";
import { sequenceAll } from "../../../test/sequence-all.ts";
import { unsoundLog } from "../../../test/unsound-log.ts";
import { unsoundParts } from "../../../test/unsound-parts.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { verifyFile } from "../../core/file/index.ts";
import { registerKey, registerText } from "../../core/law/index.ts";
import { shippedPacks, shippedRecordTypes, shippedRegisters } from "../../packs/index.ts";
import { isAdoptionLeft, logFilesBeside, migrate, nodeEd25519Verify, type Pool } from "../../store/index.ts";
import { revokeApiKey } from "../api-keys.ts";
import { correctRecord } from "../correct-record.ts";
import { subjectFile } from "../file/index.ts";
import type { Installation } from "../installation.ts";
import { linkSubjects } from "../link-subjects.ts";
import { openInstallation } from "../open-installation.ts";
import { withdrawRecord } from "../withdraw-record.ts";
import { adoptStatements, digestOfText } from "./index.ts";

const OPERATOR = { role: "operator", holder: "olga", registers: [] } as const;
const SHIPPED = new Map(shippedPacks.flatMap((pack) => pack.registers.map((one) => [registerKey(one), digestOfText(registerText(one))])));
const [TRADER, OTHER] = ["account:otc:1", "account:otc:2"];

let world: World;
beforeEach(async () => {
  world = await createWorld({ config: "market" });
  await tellStory(world);
});
afterEach(() => world.close());

/** All there was before the log, in the order of a clock: also a record that counts again because the one in its place was taken back. */
async function tellStory({ clock, records, ask, installation, subscriber }: World): Promise<void> {
  const by = "account:otc:rater";
  const source = "bitcoin-otc";
  const step = async (work: () => Promise<unknown>): Promise<void> => {
    clock.advance({ hours: 1 });
    await work();
  };
  const look = () => step(() => ask("trade-with", TRADER));
  await step(() => records([rated({ reference: "first", subject: TRADER, by, rating: 2, occurredAt: "2024-05-01T12:00:00Z" })]));
  await look();
  await step(() => records([rated({ reference: "second", subject: TRADER, by, rating: -5, occurredAt: "2024-05-02T12:00:00Z" })]));
  await look();
  await step(() => withdrawRecord(installation, { source, reference: "second", reason: "entered_in_error" }));
  await look();
  await step(() => records([rated({ reference: "wrong", subject: TRADER }), rated({ subject: OTHER })]));
  const record = rated({ reference: "right", subject: TRADER, rating: -9 });
  await step(() => correctRecord(installation, { source, reference: "wrong", reason: "wrong_subject", record }));
  await look();
  await step(() => linkSubjects(installation, { subject: TRADER, other: OTHER, operator: "olga", evidence: "one hand" }));
  await look();
  await step(async () => (await subscriber()).post("/v1/records", [rated()]));
  const [key] = await installation.pool<{ id: string }>`select id from api_key order by created_at limit 1`;
  await step(() => revokeApiKey(installation, key?.id ?? ""));
}

async function open(): Promise<Installation> {
  const { pool, keyFile, clock } = world;
  const { config, keys } = world.installation;
  clock.advance({ hours: 1 });
  return openInstallation({
    config,
    pool,
    keys,
    now: clock.now,
    logFiles: logFilesBeside(keyFile),
    shipped: shippedRecordTypes,
    shippedRegisters,
  });
}

/** How many statements of each kind were made about subjects and of the installation's own deeds. */
async function statementsIn(pool: Pool): Promise<Record<string, number>> {
  const rows = await pool<{ kind: string; count: number }>`
    select kind, count(*) as count from statement where kind not in ('configuration', 'register', 'purpose', 'model') group by kind
    union all select 'record', count(*) from record where salt is not null and entered is not null
    union all select 'check', count(*) from subject_check where salt is not null`;
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

const entered = (pool: Pool) => pool`select record, entered from record order by record`;

describe("a store from before the log", () => {
  it("is entered into it: every statement once, each file proves itself, and every look is recomputed from the records", async () => {
    const { pool, installation, keyFile } = world;
    const before = await statementsIn(pool);
    const versions = await entered(pool);
    await takeBeforeTheLog(installation, logFilesBeside(keyFile));
    const opened = await open();
    expect(await statementsIn(pool)).toEqual(before);
    expect(before).toMatchObject({ record: 5, check: 5, withdrawal: 1, correction: 1, link: 2, refusal: 1 });
    expect(await isAdoptionLeft(pool)).toBe(false);
    await sequenceAll(opened);
    expect(await unsoundLog(opened)).toEqual([]);
    // Of the record that counts again nobody can say more than that it stood at the first look.
    expect(await entered(pool)).toEqual(versions);
    for (const subject of [TRADER, OTHER]) {
      const file = await subjectFile(opened, { subject, viewer: OPERATOR });
      const { findings, checks } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: SHIPPED });
      expect(findings.filter(({ ok }) => !ok)).toEqual([]);
      expect(checks.map(({ recomputedFrom }) => recomputedFrom)).toEqual(Array(5).fill("records"));
    }
    expect(await unsoundParts(opened)).toEqual([]);
  });

  it("is entered once, whenever it was broken off and however often it is opened", async () => {
    const { pool, installation, keyFile, clock } = world;
    const before = await statementsIn(pool);
    await takeBeforeTheLog(installation, logFilesBeside(keyFile));
    await migrate(pool);
    let calls = 0;
    const now = () => {
      if (++calls > 2) throw new RangeError("killed");
      return clock.now();
    };
    const { keys, purposeDigests } = installation;
    await expect(adoptStatements({ pool, keys, purposeDigests, now })).rejects.toThrow("killed");
    expect(await isAdoptionLeft(pool)).toBe(true);
    await Promise.all([open(), open()]);
    expect(await statementsIn(pool)).toEqual(before);
    const opened = await open();
    expect(await adoptStatements(opened)).toBe(0);
    await sequenceAll(opened);
    expect(await unsoundLog(opened)).toEqual([]);
  });

  it("leaves out what is about a subject whose key is gone: it has no chain to go to", async () => {
    const { pool, installation, keyFile } = world;
    await takeBeforeTheLog(installation, logFilesBeside(keyFile));
    await pool`delete from subject_key where subject in (select subject from link limit 1)`;
    const opened = await open();
    await sequenceAll(opened);
    expect((await statementsIn(pool)).link).toBe(1);
    expect(await isAdoptionLeft(pool)).toBe(false);
  });
});
