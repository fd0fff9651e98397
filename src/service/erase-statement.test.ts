import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ordered, rated } from "../../test/given-records.ts";
import { createWorld, type World } from "../../test/world.ts";
import { type FileDocument, verifyFile } from "../core/file/index.ts";
import { registerKey, registerText } from "../core/law/index.ts";
import type { RecordInput } from "../core/record/index.ts";
import { shippedPacks } from "../packs/index.ts";
import { nodeEd25519Verify, readErasureList, tallyText } from "../store/index.ts";
import {
  appendRecords,
  correctRecord,
  type ErasureRequest,
  eraseStatement,
  examineStore,
  findSubject,
  linkSubjects,
  listRecords,
  proveStatement,
  rebuild,
  showSubject,
  subjectFile,
  unlinkSubjects,
  withdrawRecord,
} from "./index.ts";
import { digestOfText } from "./log/index.ts";
import { checkLog } from "./log-check/index.ts";

const SOURCE = "bitcoin-otc";
const BASIS = "GDPR Art. 17(1)(d)";
const OPERATOR = { role: "operator", holder: "olga", registers: [] } as const;

const shippedRegisters = new Map(
  shippedPacks.flatMap((pack) => pack.registers.map((one) => [registerKey(one), digestOfText(registerText(one))])),
);

let world: World;
let names = 0;

beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(() => world.close());

const newName = () => `account:otc:erased-${names++}`;
const erase = (statement: string, changes: Partial<ErasureRequest> = {}) =>
  eraseStatement(world.installation, { statement, basis: BASIS, operator: "olga", ...changes });

/** Furnishes records and puts all that waits into the log; returns the records' ids. */
async function furnish(...records: readonly RecordInput[]): Promise<string[]> {
  const ids = await world.records(records, records[0]?.register === "orders" ? "olist" : SOURCE);
  await world.sequence();
  return ids;
}

const listed = async (subject: string) => (await listRecords(world.installation, { subject, viewer: OPERATOR, limit: 50 })).records;
const summary = (subject: string) => showSubject(world.installation, subject);
const tradesOf = async (subject: string) => (await summary(subject)).tallies.find(({ register }) => register === "trades")?.rows ?? [];

async function versionOf(name: string): Promise<number> {
  const { subject } = await findSubject(world.pool, world.installation, name);
  const [row] = await world.pool<{ version: number }>`select version from subject where subject = ${subject}`;
  return row?.version ?? 0;
}

async function statementOf(subject: string, kind: string): Promise<string> {
  await world.sequence();
  const { chains } = await fileOf(subject);
  const found = chains[0]?.statements.findLast((one) => one.kind === kind);
  return found !== undefined && "body" in found ? found.body.id : "none";
}

const fileOf = (subject: string): Promise<FileDocument> => subjectFile(world.installation, { subject, viewer: OPERATOR });

async function verdictOn(file: FileDocument, older?: FileDocument) {
  const { findings, checks } = await verifyFile(file, {
    verify: nodeEd25519Verify,
    shippedRegisters,
    ...(older === undefined ? {} : { older }),
  });
  return { faults: findings.filter(({ ok }) => !ok), checks };
}

/** Rebuild, doctor and log check find nothing, and nothing is an orphan. */
async function expectSound(): Promise<void> {
  await world.sequence();
  await world.checkSoundness();
  const { installation, keyFile, pool } = world;
  const registers = [...installation.registers.values()];
  const tallies = () => Promise.all(registers.map(({ register }) => tallyText(pool, register)));
  const before = await tallies();
  expect(await rebuild(installation)).toMatchObject({ hasDiffered: false });
  expect(await tallies()).toEqual(before);
  expect((await examineStore(installation, { keyFile, isDeep: true })).filter(({ ok, isWarning }) => !ok && !isWarning)).toEqual([]);
  expect((await checkLog(installation)).filter(({ ok }) => !ok)).toEqual([]);
}

/** Everything that the store's tables hold of a subject, as text, but for the log's leaves. */
async function textOf(subject: string): Promise<string> {
  const tables = ["record", "reference", "withdrawal", "erasure", "link", "subject_check", "statement"];
  const found: string[] = [];
  for (const table of tables) {
    const text = `select t::text as row from ${table} t where subject = '${subject}'`;
    const rows = await world.pool<{ row: string }>(Object.assign([text], { raw: [text] }));
    found.push(...rows.map(({ row }) => row));
  }
  return found.join("\n");
}

describe("an erased record", () => {
  test("counts no more, and is listed and summed up no more", async () => {
    const subject = newName();
    const [kept, gone] = await furnish(rated({ subject, rating: 3 }), rated({ subject, rating: -5 }));
    const before = await versionOf(subject);
    const erased = await erase(gone ?? "");
    expect(erased).toMatchObject({
      statement: gone,
      of: "record",
      at: world.installation.now(),
      receipt: expect.stringContaining("in the log by"),
    });
    expect((await listed(subject)).map(({ record }) => record)).toEqual([kept]);
    expect((await tradesOf(subject)).map(({ records }) => records)).toEqual([1]);
    expect(await versionOf(subject)).toBe(before + 1);
    await expectSound();
  });

  test("leaves nothing of what it said in the store: no body, no salt, no counts, no time, no slot, no digest", async () => {
    const subject = newName();
    const [gone] = await furnish(rated({ subject, rating: -7, by: "account:otc:enemy" }));
    const [row] = await world.pool<Record<string, string>>`
      select subject, occurred_at::text as "occurredAt", encode(content, 'hex') as content, encode(slot, 'hex') as slot, encode(salt, 'hex') as salt,
        encode(substring(body from 1 for 16), 'hex') as body from record where record = ${gone}`;
    const { subject: id = "", ...said } = row ?? {};
    for (const value of Object.values(said)) expect(await textOf(id)).toContain(value);
    await erase(gone ?? "");
    const left = await textOf(id);
    for (const value of Object.values(said)) expect(left).not.toContain(value);
    await expectSound();
  });

  test("lets the next of its slot count again", async () => {
    const subject = newName();
    const by = "account:otc:again";
    const [first, second] = await furnish(
      rated({ subject, by, rating: 2, occurredAt: "2024-05-01T12:00:00Z" }),
      rated({ subject, by, rating: -5, occurredAt: "2024-05-02T12:00:00Z" }),
    );
    await erase(second ?? "");
    expect(await listed(subject)).toMatchObject([{ record: first, state: "live" }]);
    expect(await tradesOf(subject)).toMatchObject([{ records: 1 }]);
    await expectSound();
  });

  test("that was superseded, withdrawn or corrected goes without changing a tally", async () => {
    const subject = newName();
    const by = "account:otc:thrice";
    const [superseded, live, withdrawn, corrected] = await furnish(
      rated({ subject, by, rating: 2, occurredAt: "2024-05-01T12:00:00Z" }),
      rated({ subject, by, rating: 4, occurredAt: "2024-05-02T12:00:00Z" }),
      rated({ reference: "to-withdraw", subject, rating: -9 }),
      rated({ reference: "to-correct", subject, rating: -9 }),
    );
    await withdrawRecord(world.installation, { source: SOURCE, reference: "to-withdraw", reason: "entered_in_error" });
    const record = rated({ reference: "corrected", subject: newName(), rating: 9 });
    await correctRecord(world.installation, { source: SOURCE, reference: "to-correct", reason: "wrong_subject", record });
    const before = await tradesOf(subject);
    for (const gone of [superseded, withdrawn, corrected]) await erase(gone ?? "");
    expect(await tradesOf(subject)).toEqual(before);
    expect((await listed(subject)).map((each) => each.record)).toEqual([live]);
    await expectSound();
  });

  test("that replaced another leaves that one corrected", async () => {
    const subject = newName();
    const [wrong] = await furnish(rated({ reference: "wrong-one", subject }));
    const record = rated({ reference: "right-one", subject: newName() });
    const { replacement } = await correctRecord(world.installation, {
      source: SOURCE,
      reference: "wrong-one",
      reason: "wrong_subject",
      record,
    });
    await world.sequence();
    await erase("record" in replacement ? replacement.record : "");
    expect(await listed(subject)).toMatchObject([{ record: wrong, state: "corrected" }]);
    await expectSound();
  });

  test("does not come back when its source sends it again, whatever it says, nor can it be taken back", async () => {
    const subject = newName();
    const input = rated({ reference: "sent-again", subject, rating: 1 });
    const [gone] = await furnish(input);
    await erase(gone ?? "");
    const again = { source: SOURCE, inputs: [input, { ...input, says: { rating: 9, by: "account:otc:x" } }] };
    const results = await appendRecords(world.installation, again);
    expect(results).toMatchObject([
      { status: "already_recorded", record: gone },
      { status: "already_recorded", record: gone },
    ]);
    const taking = withdrawRecord(world.installation, { source: SOURCE, reference: "sent-again", reason: "entered_in_error" });
    await expect(taking).rejects.toMatchObject({ code: "reference_unknown", message: "the record was erased" });
    expect(await listed(subject)).toEqual([]);
    await expectSound();
  });

  test("in the clear about a company goes as well", async () => {
    const [gone] = await furnish(ordered({ subject: "lei:5493001KJTIIGC8Y1R12" }));
    await erase(gone ?? "");
    expect(await listed("lei:5493001KJTIIGC8Y1R12")).toEqual([]);
    await expectSound();
  });

  test("is kept in mind by version, for whoever asks which checks used it", async () => {
    const subject = newName();
    const [gone] = await furnish(rated({ subject }));
    const version = await versionOf(subject);
    await erase(gone ?? "", { operator: "olga" });
    const [left] = await world.pool`select of, version, came, went, operator from erasure where statement = ${gone}`;
    expect(left).toEqual({ of: "record", version: version + 1, came: version, went: version + 1, operator: "olga" });
  });

  test("that another transaction wants to take back at the same time goes one way or the other", async () => {
    const subject = newName();
    const [gone] = await furnish(rated({ reference: "both-ways", subject }), rated({ subject }));
    const taking = withdrawRecord(world.installation, { source: SOURCE, reference: "both-ways", reason: "entered_in_error" });
    const taken = taking.then(
      () => "withdrawn",
      (error: { code: string }) => error.code,
    );
    const [how, { of }] = await Promise.all([taken, erase(gone ?? "")]);
    expect(of).toBe("record");
    expect(["withdrawn", "reference_unknown"]).toContain(how);
    expect((await tradesOf(subject)).map(({ records }) => records)).toEqual([1]);
    await expectSound();
  });
});

describe("of other statements", () => {
  test("a check loses what was read and answered, and keeps who looked", async () => {
    const subject = newName();
    await furnish(rated({ subject }));
    const { body } = await world.ask("trade-with", subject);
    await world.sequence();
    expect(await erase(body.id)).toMatchObject({ of: "check" });
    const [row] = await world.pool`select subscriber, purpose, body, salt from subject_check where id = ${body.id}`;
    expect(row).toMatchObject({ purpose: "trade-with", body: null, salt: null });
    expect((await summary(subject)).looks).toMatchObject([{ look: "first", looks: 1 }]);
    await expectSound();
  });

  test.each(["withdrawal", "correction"] as const)("a %s loses its reason, and the record stays taken back", async (kind) => {
    const subject = newName();
    const reference = `${kind}-erased`;
    const [record] = await furnish(rated({ reference, subject }));
    const taking = { source: SOURCE, reference, reason: "other_party_right" } as const;
    if (kind === "withdrawal") await withdrawRecord(world.installation, taking);
    else await correctRecord(world.installation, { ...taking, record: rated({ subject: newName() }) });
    await erase(await statementOf(subject, kind));
    const [shown] = await listed(subject);
    expect(shown).toMatchObject({ record, state: kind === "withdrawal" ? "withdrawn" : "corrected", withdrawn: undefined });
    const rows = await world.pool`select reason, replacement from withdrawal where record = ${record}`;
    expect(rows).toEqual([{ reason: null, replacement: null }]);
    await expectSound();
  });

  test("a link that stands must be taken away first; then both its statements can be erased", async () => {
    const [subject, other] = [newName(), newName()];
    await furnish(rated({ subject }), rated({ subject: other }));
    await linkSubjects(world.installation, { subject, other, operator: "olga", evidence: "a letter of both" });
    const [here, there] = [await statementOf(subject, "link"), await statementOf(other, "link")];
    await expect(erase(here)).rejects.toMatchObject({ code: "erasure_refused", message: expect.stringContaining("unlink the two first") });
    await unlinkSubjects(world.installation, { subject, other, operator: "olga" });
    for (const statement of [here, there, await statementOf(subject, "unlink")]) await erase(statement);
    await expectSound();
    for (const name of [subject, other]) expect((await verdictOn(await fileOf(name))).faults).toEqual([]);
  });
});

describe("an erasure is refused", () => {
  test("of what there is not, what was erased before, an erasure, and the installation's own", async () => {
    const [gone] = await furnish(rated({ subject: newName() }));
    const { erasure } = await erase(gone ?? "");
    await world.sequence();
    await expect(erase("019690b8-0000-7000-8000-000000000000")).rejects.toMatchObject({ code: "statement_unknown" });
    await expect(erase("account:otc:1")).rejects.toMatchObject({ code: "statement_unknown" });
    await expect(erase(gone ?? "")).rejects.toMatchObject({ code: "erasure_refused", message: "the statement was erased before" });
    await expect(erase(erasure)).rejects.toMatchObject({ code: "erasure_refused", message: expect.stringContaining("stays") });
    const [own] = await world.pool<{ id: string }>`select id from statement where kind = 'configuration'`;
    await expect(erase(own?.id ?? "")).rejects.toMatchObject({ code: "erasure_refused", message: expect.stringContaining("about nobody") });
    await expectSound();
  });

  test("of what still waits for the log, and without a basis; and changes nothing then, in store or list", async () => {
    const subject = newName();
    const [waiting] = await world.records([rated({ subject })], SOURCE);
    const version = await versionOf(subject);
    const listedBefore = await listOf();
    await expect(erase(waiting ?? "")).rejects.toMatchObject({
      code: "erasure_refused",
      message: expect.stringContaining("waits for the log"),
    });
    await world.sequence();
    for (const basis of ["", "  ", "x".repeat(501), "\ud800"]) {
      await expect(erase(waiting ?? "", { basis })).rejects.toMatchObject({ code: "erasure_refused" });
    }
    expect(await versionOf(subject)).toBe(version);
    expect(await listOf()).toEqual(listedBefore);
    await expectSound();
  });
});

async function listOf(): Promise<string[]> {
  const statements: string[] = [];
  for await (const erasures of readErasureList(world.installation.log.files.erasures)) {
    statements.push(...erasures.map(({ statement }) => statement));
  }
  return statements;
}

describe("the subject's file after an erasure", () => {
  test("proves the leaf still, says when and under what it was erased, and goes on from the older file", async () => {
    const subject = newName();
    const [, gone] = await furnish(rated({ subject, rating: 4 }), rated({ subject, rating: -8 }));
    await world.ask("trade-with", subject);
    await world.sequence();
    const before = await fileOf(subject);
    expect((await verdictOn(before)).faults).toEqual([]);
    const { erasure } = await erase(gone ?? "");
    await world.ask("trade-with", subject);
    await world.sequence();
    const after = await fileOf(subject);
    const [was, is] = [before, after].map(({ chains }) => chains[0]?.statements[1]);
    expect(is).toMatchObject({ closed: "erased", id: gone, leaf: was?.leaf, link: was?.link });
    expect(is).not.toHaveProperty("salt");
    expect(await proveStatement(world.installation, gone ?? "")).toMatchObject({ state: "in_log", kind: "record" });
    expect(after.chains[0]?.statements.find(({ kind }) => kind === "erasure")).toMatchObject({
      body: { kind: "erasure", id: erasure, statement: gone, of: "record", basis: BASIS },
    });
    expect((await verdictOn(before)).faults).toEqual([]);
    const { faults, checks } = await verdictOn(after, before);
    expect(faults).toEqual([]);
    // The first look was decided again without the record, and destroyed.
    expect(checks.map(({ recomputedFrom }) => recomputedFrom)).toEqual(["records", "records"]);
    await expectSound();
  });

  test("shows each kind of statement closed, and holds", async () => {
    const subject = newName();
    await furnish(rated({ reference: "taken-then-erased", subject }), rated({ subject }));
    const { body } = await world.ask("trade-with", subject);
    await withdrawRecord(world.installation, { source: SOURCE, reference: "taken-then-erased", reason: "entered_in_error" });
    for (const statement of [await statementOf(subject, "withdrawal"), body.id, await statementOf(subject, "record")])
      await erase(statement);
    await world.sequence();
    const file = await fileOf(subject);
    const closed = file.chains[0]?.statements.flatMap((one) => ("closed" in one ? [`${one.kind} ${one.closed}`] : []));
    expect(closed?.sort()).toEqual(["check erased", "record erased", "withdrawal erased"]);
    expect((await verdictOn(file)).faults).toEqual([]);
    await expectSound();
  });
});
