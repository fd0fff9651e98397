import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ordered, rated } from "../../test/given-records.ts";
import { createWorld, type World } from "../../test/world.ts";
import { type FileDocument, parseFileText, verifyFile } from "../core/file/index.ts";
import { registerKey, registerText } from "../core/law/index.ts";
import type { RecordInput } from "../core/record/index.ts";
import { shippedPacks } from "../packs/index.ts";
import { markInstallation, nodeEd25519Verify, tallyText } from "../store/index.ts";
import {
  appendRecords,
  eraseStatement,
  examineStore,
  expireRecords,
  findSubject,
  listRecords,
  rebuild,
  showSubject,
  subjectFile,
  withdrawRecord,
} from "./index.ts";
import { digestOfText } from "./log/index.ts";
import { checkLog } from "./log-check/index.ts";

const SOURCE = "bitcoin-otc";
const OPERATOR = { role: "operator", holder: "olga", registers: [] } as const;
/** When the time of what happened five years before is up. */
const NOON = "2024-06-02T12:00:00Z";
const FIVE_YEARS_BEFORE = "2019-06-02T12:00:00Z";

const shippedRegisters = new Map(
  shippedPacks.flatMap((pack) => pack.registers.map((one) => [registerKey(one), digestOfText(registerText(one))])),
);

let world: World;
let names = 0;

beforeAll(async () => {
  world = await createWorld({ config: "market", at: "2024-06-01T12:00:00Z" });
});
afterAll(() => world.close());

const newName = () => `account:otc:expiring-${names++}`;

async function furnish(...records: readonly RecordInput[]): Promise<string[]> {
  const ids = await world.records(records, records[0]?.register === "orders" ? "olist" : SOURCE);
  await world.sequence();
  return ids;
}

async function expireAt(instant: string) {
  world.clock.set(instant);
  const expired = await expireRecords(world.installation);
  await world.sequence();
  return expired;
}

const listed = async (subject: string) => (await listRecords(world.installation, { subject, viewer: OPERATOR, limit: 50 })).records;
const tradesOf = async (subject: string) =>
  (await showSubject(world.installation, subject)).tallies.find(({ register }) => register === "trades")?.rows ?? [];

async function versionOf(name: string): Promise<number> {
  const { subject } = await findSubject(world.pool, world.installation, name);
  const [row] = await world.pool<{ version: number }>`select version from subject where subject = ${subject}`;
  return row?.version ?? 0;
}

const fileOf = (name: string) => subjectFile(world.installation, { subject: name, viewer: OPERATOR });

async function verdictOn(file: FileDocument) {
  const { findings, checks } = await verifyFile(parseFileText(JSON.stringify(file)), { verify: nodeEd25519Verify, shippedRegisters });
  return { findings, faults: findings.filter(({ ok }) => !ok), checks };
}

/** Rebuild, doctor and log check find nothing. */
async function expectSound(of: World = world): Promise<void> {
  await of.checkSoundness();
  const { installation, keyFile, pool } = of;
  const tallies = () => Promise.all([...installation.registers.values()].map(({ register }) => tallyText(pool, register)));
  const before = await tallies();
  expect(await rebuild(installation)).toMatchObject({ hasDiffered: false });
  expect(await tallies()).toEqual(before);
  expect((await examineStore(installation, { keyFile, isDeep: true })).filter(({ ok, isWarning }) => !ok && !isWarning)).toEqual([]);
  expect((await checkLog(installation)).filter(({ ok }) => !ok)).toEqual([]);
}

describe("a record whose time is up", () => {
  test("stands a microsecond before, expires at the instant, and the standing goes back to the base rate", async () => {
    world.clock.set("2024-06-01T12:00:00Z");
    const subject = newName();
    const [gone] = await furnish(rated({ subject, rating: -9, occurredAt: FIVE_YEARS_BEFORE }));
    const newcomer = (await world.ask("trade-with", newName())).body.standing;
    const before = (await world.ask("trade-with", subject)).body.standing;
    expect(before.own).toEqual({ good: 0, bad: 1 });
    expect((await expireAt("2024-06-02T11:59:59.999999Z")).registers).toEqual([]);
    expect(await listed(subject)).toMatchObject([{ record: gone, state: "live" }]);
    const version = await versionOf(subject);
    const expired = await expireAt(NOON);
    expect(expired).toEqual({
      at: world.clock.now(),
      registers: [{ register: "trades", month: 2019 * 12 + 5, records: 1 }],
      checks: 0,
      subjects: 1,
    });
    expect(await listed(subject)).toEqual([]);
    expect(await tradesOf(subject)).toEqual([]);
    expect(await versionOf(subject)).toBe(version + 1);
    expect((await world.ask("trade-with", subject)).body.standing).toEqual(newcomer);
    await expectSound();
  });

  test("leaves a file that verifies: a look before cannot be summed up again, a look after comes out of what stands", async () => {
    world.clock.set("2024-06-01T12:00:00Z");
    const subject = newName();
    const [gone, kept] = await furnish(
      rated({ subject, rating: -9, occurredAt: FIVE_YEARS_BEFORE }),
      rated({ subject, rating: 5, occurredAt: "2019-06-03T12:00:00Z" }),
    );
    await world.ask("trade-with", subject);
    await expireAt(NOON);
    await world.ask("trade-with", subject);
    await world.sequence();
    const file = await fileOf(subject);
    const statements = file.chains[0]?.statements ?? [];
    expect(statements[0]).toMatchObject({ closed: "erased", id: gone });
    expect(statements.find(({ kind }) => kind === "expiry")).toMatchObject({ body: { records: [gone], checks: [] } });
    expect((await listed(subject)).map(({ record }) => record)).toEqual([kept]);
    const { findings, faults, checks } = await verdictOn(file);
    expect(faults).toEqual([]);
    expect(checks.map(({ recomputedFrom }) => recomputedFrom)).toEqual(["tallies", "records"]);
    expect(findings.find(({ rule }) => rule === "erased_statements_have_an_erasure")?.says).toContain(
      "expired: its time was up, and it was destroyed on 2 June 2024",
    );
    await expectSound();
  });

  test("takes along what is past its time in its slot, and lets the next count that is not", async () => {
    world.clock.set("2024-06-01T12:00:00Z");
    const [subject, by] = [newName(), "account:otc:of-one-slot"];
    await furnish(
      rated({ subject, by, rating: 2, occurredAt: "2019-06-01T18:00:00Z" }),
      rated({ subject, by, rating: -5, occurredAt: FIVE_YEARS_BEFORE }),
    );
    expect((await expireAt("2024-06-01T18:00:00Z")).registers).toMatchObject([{ records: 1 }]);
    expect(await tradesOf(subject)).toMatchObject([{ records: 1 }]);
    expect((await expireAt(NOON)).registers).toMatchObject([{ records: 1 }]);
    expect(await tradesOf(subject)).toEqual([]);
    await expectSound();
  });

  test("is not recorded again, and cannot be taken back; withdrawn before, its withdrawal goes with it", async () => {
    world.clock.set("2024-06-01T12:00:00Z");
    const subject = newName();
    const input = rated({ reference: "sent-after", subject, occurredAt: FIVE_YEARS_BEFORE });
    const taken = rated({ reference: "taken-before", subject, occurredAt: FIVE_YEARS_BEFORE });
    const [gone] = await furnish(input, taken);
    await withdrawRecord(world.installation, { source: SOURCE, reference: "taken-before", reason: "entered_in_error" });
    await expireAt(NOON);
    expect(await world.pool`select from withdrawal w join erasure e on e.statement = w.record`).toEqual([]);
    const again = await appendRecords(world.installation, { source: SOURCE, inputs: [input] });
    expect(again).toMatchObject([{ status: "already_recorded", record: gone }]);
    const taking = withdrawRecord(world.installation, { source: SOURCE, reference: "sent-after", reason: "entered_in_error" });
    await expect(taking).rejects.toMatchObject({ code: "reference_unknown" });
    await expectSound();
  });

  test("waits for the log before it goes, and is in no list of erasures", async () => {
    world.clock.set(NOON);
    const subject = newName();
    const [late] = await world.records([rated({ subject, occurredAt: "2019-01-01T00:00:00Z" })], SOURCE);
    expect((await expireRecords(world.installation)).registers).toEqual([]);
    await world.sequence();
    expect((await expireRecords(world.installation)).registers).toMatchObject([{ records: 1 }]);
    await world.sequence();
    const [row] = await world.pool`select operator, is_expiry, came, went from erasure where statement = ${late}`;
    expect(row).toEqual({ operator: null, is_expiry: true, came: 1, went: 2 });
    const [said] = await world.pool<{ id: string }>`select e.erasure as id from erasure e where e.statement = ${late}`;
    const erasing = eraseStatement(world.installation, { statement: said?.id ?? "", basis: "none", operator: "olga" });
    await expect(erasing).rejects.toMatchObject({ code: "erasure_refused", message: expect.stringContaining("stays") });
    await expectSound();
  });

  test("about a company, in the clear, goes by its register's time too", async () => {
    world.clock.set("2024-06-01T12:00:00Z");
    const subject = "lei:5493001KJTIIGC8Y1R12";
    await furnish(
      ordered({ subject, occurredAt: FIVE_YEARS_BEFORE, says: { promisedBy: "2019-06-10", delivered: "2019-06-08T10:00:00Z" } }),
    );
    expect((await expireAt(NOON)).registers).toMatchObject([{ register: "orders", records: 1 }]);
    expect(await listed(subject)).toEqual([]);
    await expectSound();
  });
});

describe("a run", () => {
  test("that is dry says what would expire, and changes nothing; one with a limit stops there", async () => {
    world.clock.set("2024-06-01T12:00:00Z");
    const [subject, other] = [newName(), newName()];
    const at = (occurredAt: string) => rated({ subject, occurredAt });
    await furnish(at("2019-06-02T01:00:00Z"), at("2019-06-02T02:00:00Z"), rated({ subject: other, occurredAt: "2019-06-02T03:00:00Z" }));
    world.clock.set(NOON);
    const [version, held] = [await versionOf(subject), await listed(subject)];
    const would = await expireRecords(world.installation, { isDryRun: true });
    expect(would).toMatchObject({ registers: [{ register: "trades", month: 2019 * 12 + 5, records: 3 }], checks: 0, subjects: 2 });
    expect([await versionOf(subject), await listed(subject)]).toEqual([version, held]);
    expect((await expireRecords(world.installation, { limit: 1 })).registers).toMatchObject([{ records: 1 }]);
    expect((await expireRecords(world.installation)).registers).toMatchObject([{ records: 2 }]);
    expect(await expireRecords(world.installation, { isDryRun: true })).toMatchObject({ registers: [], subjects: 0 });
    await expectSound();
  });

  test("names more than a statement has room for in several", async () => {
    world.clock.set("2024-06-01T12:00:00Z");
    const subject = newName();
    await furnish(...Array.from({ length: 1_001 }, () => rated({ subject, occurredAt: FIVE_YEARS_BEFORE })));
    expect(await expireAt(NOON)).toMatchObject({ registers: [{ records: 1_001 }], subjects: 1 });
    const { subject: id } = await findSubject(world.pool, world.installation, subject);
    expect(await world.pool`select from statement where subject = ${id} and kind = 'expiry'`).toHaveLength(2);
    expect((await verdictOn(await fileOf(subject))).faults).toEqual([]);
    await expectSound();
  });

  test("in a store of history goes by the time where the history ends", async () => {
    const history = await createWorld({ config: "market", at: "2030-01-01T00:00:00Z" });
    await history.records([rated({ occurredAt: "2016-01-01T00:00:00Z" }), rated({ occurredAt: "2010-01-01T00:00:00Z" })], SOURCE);
    await history.sequence();
    await markInstallation(history.pool, { standingAt: Date.UTC(2016, 0, 2) * 1000 });
    const expired = await expireRecords(history.installation);
    expect(expired).toMatchObject({ at: Date.UTC(2016, 0, 2) * 1000, registers: [{ month: 2010 * 12, records: 1 }] });
    await expectSound(history);
    await history.close();
  });
});

describe("any interleaving of records, withdrawals and expiries", () => {
  test("gives what a rebuild gives, to the byte (law 4)", async () => {
    let run = 0;
    const step = fc.oneof(
      fc.record({
        does: fc.constant("records" as const),
        by: fc.integer({ min: 1, max: 2 }),
        month: fc.integer({ min: 1, max: 2 }),
        day: fc.integer({ min: 1, max: 28 }),
        rating: fc.integer({ min: -2, max: 2 }),
      }),
      fc.record({ does: fc.constant("withdraws" as const), which: fc.nat(9) }),
      fc.record({ does: fc.constant("expires" as const), days: fc.integer({ min: 1, max: 40 }), limit: fc.constantFrom(1, 1000) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        run++;
        world.clock.set("2024-06-01T12:00:00Z");
        const references: string[] = [];
        for (const [i, each] of steps.entries()) {
          if (each.does === "records") {
            const { by, month, day, rating } = each;
            const occurredAt = `2019-0${month + 4}-${String(day).padStart(2, "0")}T12:00:00Z`;
            const reference = `any-${run}-${i}`;
            references.push(reference);
            await furnish(rated({ reference, subject: `account:otc:any-${run}`, by: `account:otc:by-${by}`, rating, occurredAt }));
          } else if (each.does === "withdraws") {
            const reference = references[each.which % Math.max(references.length, 1)] ?? "none";
            // Some were withdrawn or have expired before.
            await withdrawRecord(world.installation, { source: SOURCE, reference, reason: "entered_in_error" }).catch(ignoreRefusal);
          } else {
            world.clock.advance({ days: each.days });
            await expireRecords(world.installation, { limit: each.limit });
          }
        }
        await expectSound();
        await expireRecords(world.installation);
        const past = await world.pool`select from record where expires_at <= ${world.clock.now()}`;
        expect(past).toEqual([]);
        await expectSound();
      }),
      { numRuns: 8 },
    );
  });
});

function ignoreRefusal(error: unknown): void {
  expect(error).toMatchObject({ code: expect.stringMatching(/^(reference_unknown|record_already_withdrawn)$/) });
}
