import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { registerDigests } from "../../../test/register-digests.ts";
import { createWorld, type World } from "../../../test/world.ts";
import type { RecordMove } from "../../core/dispute/index.ts";
import { verifyFile } from "../../core/file/index.ts";
import type { RecordInput } from "../../core/record/index.ts";
import { shippedPacks } from "../../packs/index.ts";
import { nodeEd25519Verify } from "../../store/index.ts";
import {
  eraseStatement,
  examineStore,
  expireRecords,
  findSubject,
  listRecords,
  listRedecisions,
  rebuild,
  redecideChecks,
  showSubject,
  subjectFile,
  withdrawRecord,
} from "../index.ts";
import { type MovedRecord, type MovingRecord, moveRecord } from "./index.ts";

const SOURCE = "bitcoin-otc";
const DISPUTE = "0193585a-0000-7000-8000-0000000000d1";
const OPERATOR = { role: "operator", holder: "olga", registers: [] } as const;

let world: World;
let names = 0;

beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await world.checkSoundness();
  await expectSound();
  await world.close();
});

async function expectSound(): Promise<void> {
  const { installation, keyFile } = world;
  expect((await examineStore(installation, { keyFile, isDeep: true })).filter(({ ok, isWarning }) => !ok && !isWarning)).toEqual([]);
}

const newName = () => `account:otc:contested-${names++}`;
const furnish = (...records: readonly RecordInput[]) => world.records(records, SOURCE);
const idOf = async (name: string) => (await findSubject(world.pool, world.installation, name)).subject;
const take = (reference: string) => withdrawRecord(world.installation, { source: SOURCE, reference, reason: "entered_in_error" });

async function move(name: string, record: string, kind: RecordMove, changes: Partial<MovingRecord> = {}): Promise<MovedRecord> {
  const moving = { subject: await idOf(name), record, move: kind, dispute: DISPUTE, outcome: "upheld", ...changes } as const;
  return world.pool.begin((tx) => moveRecord(tx, world.installation, moving));
}

const statesOf = async (name: string) =>
  Object.fromEntries(
    (await listRecords(world.installation, { subject: name, viewer: OPERATOR, limit: 50 })).records.map(({ record, state }) => [
      record,
      state,
    ]),
  );
const countsOf = async (name: string) => {
  const { tallies } = await showSubject(world.installation, name);
  return tallies.find(({ register }) => register === "trades")?.rows ?? [];
};
const ownOf = async (name: string) => (await world.ask("trade-with", name)).body.standing.own;
const versionOf = async (name: string) =>
  (await world.pool<{ version: number }>`select version from subject where subject = ${await idOf(name)}`)[0]?.version ?? 0;
const toldTo = async (check: string) => {
  const { answers } = await listRedecisions(world.installation, { subscriber: "demo", limit: 1000 });
  return answers.filter((answer) => answer.check === check).map(({ without }) => without.own);
};

async function verdictOn(name: string) {
  await world.sequence();
  const file = await subjectFile(world.installation, { subject: name, viewer: OPERATOR });
  const { findings, checks } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  return { file, from: checks.map(({ recomputedFrom }) => recomputedFrom) };
}

describe("a suspended record", () => {
  test("counts no more, comes back as it was, and both are stated in its subject's chain", async () => {
    const name = newName();
    const [record = ""] = await furnish(rated({ subject: name, rating: -3 }));
    const version = await versionOf(name);
    const suspended = await move(name, record, "suspension");
    expect(suspended).toMatchObject({ isMoved: true, state: "suspended", stated: [{ id: expect.any(String) }] });
    expect([await statesOf(name), await countsOf(name), await ownOf(name)]).toEqual([{ [record]: "suspended" }, [], { good: 0, bad: 0 }]);
    expect(await move(name, record, "reinstatement")).toMatchObject({ isMoved: true, state: "live" });
    expect([await statesOf(name), await ownOf(name), await versionOf(name)]).toEqual([
      { [record]: "live" },
      { good: 0, bad: 1 },
      version + 2,
    ]);
    const { file, from } = await verdictOn(name);
    const bodies = (file.chains[0]?.statements ?? []).flatMap((statement) => ("body" in statement ? [statement.body] : []));
    const said = { record, dispute: DISPUTE };
    expect(bodies.find(({ kind }) => kind === "suspension")).toMatchObject({ ...said, version: version + 1, id: suspended.stated[0]?.id });
    expect(bodies.find(({ kind }) => kind === "reinstatement")).toMatchObject({ ...said, version: version + 2 });
    expect(from).toEqual(["records", "records"]);
  });

  test("lets the next of its slot count meanwhile, and supersedes it when it comes back", async () => {
    const [name, by] = [newName(), "account:otc:of-one-slot"];
    const [first = "", last = ""] = await furnish(
      rated({ subject: name, by, rating: 2, occurredAt: "2024-05-01T12:00:00Z" }),
      rated({ subject: name, by, rating: -2, occurredAt: "2024-05-02T12:00:00Z" }),
    );
    await move(name, last, "suspension");
    expect([await statesOf(name), await ownOf(name)]).toEqual([
      { [first]: "live", [last]: "suspended" },
      { good: 1, bad: 0 },
    ]);
    await move(name, last, "reinstatement");
    expect([await statesOf(name), await ownOf(name)]).toEqual([
      { [first]: "superseded", [last]: "live" },
      { good: 0, bad: 1 },
    ]);
    expect(await move(name, first, "suspension")).toMatchObject({ isMoved: true, state: "suspended" });
    expect(await ownOf(name)).toEqual({ good: 0, bad: 1 });
    expect(await move(name, first, "reinstatement")).toMatchObject({ isMoved: true, state: "superseded" });
    expect((await verdictOn(name)).from).toEqual(["records", "records", "records"]);
  });

  test("is superseded when it comes back after a later one of its slot came, which does not ask it", async () => {
    const [name, by] = [newName(), "account:otc:of-one-slot"];
    const [early = ""] = await furnish(rated({ subject: name, by, rating: 2, occurredAt: "2024-05-01T12:00:00Z" }));
    await move(name, early, "suspension");
    const [late = ""] = await furnish(rated({ subject: name, by, rating: -2, occurredAt: "2024-05-02T12:00:00Z" }));
    expect(await statesOf(name)).toEqual({ [early]: "suspended", [late]: "live" });
    expect(await move(name, early, "reinstatement")).toMatchObject({ isMoved: true, state: "superseded" });
    expect(await ownOf(name)).toEqual({ good: 0, bad: 1 });
  });

  test("decides nothing again, and its end neither", async () => {
    const name = newName();
    const [record = ""] = await furnish(rated({ subject: name, rating: -3 }));
    await world.ask("trade-with", name);
    await move(name, record, "suspension");
    await world.ask("trade-with", name);
    await move(name, record, "reinstatement");
    expect(await redecideChecks(world.installation)).toMatchObject({ checks: 0 });
  });

  test("can be withdrawn or corrected by its source, and does not come back then", async () => {
    const name = newName();
    const inputs = [rated({ subject: name, rating: -3 }), rated({ subject: name, rating: -4 })];
    const [withdrawn = "", corrected = ""] = await furnish(...inputs);
    await move(name, withdrawn, "suspension");
    await move(name, corrected, "removal");
    await take(inputs[0]?.reference ?? "");
    const source = await world.source(SOURCE);
    const record = rated({ subject: name, rating: 4 });
    const { body } = await source.post("/v1/corrections", { reference: inputs[1]?.reference, reason: "entered_in_error", record });
    expect(await statesOf(name)).toEqual({ [withdrawn]: "withdrawn", [corrected]: "corrected", [body.replacement.record]: "live" });
    expect(await move(name, withdrawn, "reinstatement")).toEqual({ isMoved: false, state: "withdrawn", stated: [] });
    expect(await move(name, corrected, "reinsertion")).toEqual({ isMoved: false, state: "corrected", stated: [] });
    expect(await ownOf(name)).toEqual({ good: 1, bad: 0 });
    expect((await verdictOn(name)).from).toEqual(["records"]);
  });

  test("of a public register about a body is open to nobody for that time", async () => {
    const city = await createWorld({ config: "city" });
    const name = "licence:chicago-food:7";
    const says = { result: "failed" };
    const input = { register: "inspections", type: "inspected", reference: "i-1", subject: name, occurredAt: "2024-05-01", says };
    const [record = ""] = await city.records([input]);
    const seen = async () => (await city.anyone.get(`/v1/subjects/${name}/records`)).body.records.length;
    expect(await seen()).toBe(1);
    const { subject } = await findSubject(city.pool, city.installation, name);
    const moving = { subject, record, dispute: DISPUTE };
    await city.pool.begin((tx) => moveRecord(tx, city.installation, { ...moving, move: "suspension" }));
    expect(await seen()).toBe(0);
    const { body } = await (await city.operator()).get(`/v1/subjects/${name}/records`);
    expect(body.records).toMatchObject([{ record, state: "suspended" }]);
    await city.pool.begin((tx) => moveRecord(tx, city.installation, { ...moving, move: "reinstatement" }));
    expect(await seen()).toBe(1);
    await city.checkSoundness();
    await city.close();
  });

  test("stays suspended when the statement that says so is erased, of which its file says so", async () => {
    const name = newName();
    const [record = ""] = await furnish(rated({ subject: name, rating: -3 }));
    const { stated } = await move(name, record, "suspension");
    await world.ask("trade-with", name);
    await world.sequence();
    await eraseStatement(world.installation, { statement: stated[0]?.id ?? "", basis: "GDPR Art. 17", operator: "olga" });
    expect((await verdictOn(name)).from).toEqual(["tallies"]);
    expect(await move(name, record, "reinstatement")).toMatchObject({ isMoved: true, state: "live" });
  });
});

describe("a removed record", () => {
  test("has every answer decided again that counted it, be it suspended before or not", async () => {
    const name = newName();
    const [record = ""] = await furnish(rated({ subject: name, rating: -3 }), rated({ subject: name, rating: 3 }));
    const { body: before } = await world.ask("trade-with", name);
    await move(name, record, "suspension");
    const { body: between } = await world.ask("trade-with", name);
    expect(await move(name, record, "removal", { outcome: "deleted_unverified" })).toMatchObject({ isMoved: true, state: "removed" });
    expect(await countsOf(name)).toMatchObject([{ records: 1 }]);
    expect(await redecideChecks(world.installation)).toEqual({ checks: 1, changed: 1, undecided: 0 });
    expect([await toldTo(before.id), await toldTo(between.id)]).toEqual([[{ good: 1, bad: 0 }], []]);
    expect((await verdictOn(name)).from).toEqual(["records", "records"]);
  });

  test("is put back for those who were told without it; who asked in between was told what was right then", async () => {
    const name = newName();
    const [record = ""] = await furnish(rated({ subject: name, rating: -3 }));
    const { body: before } = await world.ask("trade-with", name);
    await move(name, record, "removal");
    await redecideChecks(world.installation);
    const { body: between } = await world.ask("trade-with", name);
    expect(await move(name, record, "reinsertion")).toMatchObject({ isMoved: true, state: "live" });
    expect(await redecideChecks(world.installation)).toEqual({ checks: 1, changed: 1, undecided: 0 });
    expect([await toldTo(before.id), await toldTo(between.id)]).toEqual([[{ good: 0, bad: 1 }], []]);
    expect(await ownOf(name)).toEqual({ good: 0, bad: 1 });
    await verdictOn(name);
  });

  test("and put back before anybody was told is as it was; removed once more, every answer is found again", async () => {
    const name = newName();
    const [record = ""] = await furnish(rated({ subject: name, rating: -3 }));
    const { body: first } = await world.ask("trade-with", name);
    await move(name, record, "removal");
    await move(name, record, "reinsertion");
    const { body: second } = await world.ask("trade-with", name);
    expect(await redecideChecks(world.installation)).toMatchObject({ checks: 0 });
    await move(name, record, "removal");
    expect(await redecideChecks(world.installation)).toEqual({ checks: 2, changed: 2, undecided: 0 });
    const none = { good: 0, bad: 0 };
    expect([await toldTo(first.id), await toldTo(second.id)]).toEqual([[none], [none]]);
  });

  test("does not come back under another reference, be it taken back since or not, until it is reinserted", async () => {
    const name = newName();
    const input = rated({ subject: name, rating: -3, by: "account:otc:again" });
    const [record = ""] = await furnish(input);
    await move(name, record, "removal");
    const source = await world.source(SOURCE);
    const send = async (changes: Partial<RecordInput>) => (await source.post("/v1/records", [{ ...input, ...changes }])).body.results[0];
    const refused = { status: "refused", at: 0, code: "record_removed", details: { record } };
    expect(await send({ reference: "again-1" })).toMatchObject(refused);
    expect(await send({ reference: "again-2", says: { ...input.says, rating: -4 } })).toMatchObject({ status: "recorded" });
    const corrected = await source.post("/v1/corrections", {
      reference: input.reference,
      reason: "entered_in_error",
      record: { ...input, reference: "again-3" },
    });
    expect([corrected.status, corrected.body.code]).toEqual([409, "record_removed"]);
    await move(name, record, "reinsertion");
    await move(name, record, "removal");
    await take(input.reference);
    expect(await send({ reference: "again-1" })).toMatchObject(refused);
    expect(await world.records([{ ...input, reference: "of-another" }], "simulated-market")).toHaveLength(1);
  });

  test("needs to be said how it was decided, or nothing is done", async () => {
    const name = newName();
    const [record = ""] = await furnish(rated({ subject: name, rating: -3 }));
    const { outcome: _, ...moving } = { subject: await idOf(name), record, move: "removal", dispute: DISPUTE, outcome: undefined } as const;
    await expect(world.pool.begin((tx) => moveRecord(tx, world.installation, moving))).rejects.toThrow(RangeError);
    expect(await statesOf(name)).toEqual({ [record]: "live" });
  });
});

describe("a move that leads nowhere", () => {
  test("changes and states nothing, and says where the record is", async () => {
    const name = newName();
    const input = rated({ subject: name, rating: -3 });
    const [record = ""] = await furnish(input);
    const version = await versionOf(name);
    const nothing = (state: MovedRecord["state"]) => ({ isMoved: false, state, stated: [] });
    for (const kind of ["reinstatement", "reinsertion"] as const) expect(await move(name, record, kind)).toEqual(nothing("live"));
    await move(name, record, "suspension");
    for (const kind of ["suspension", "reinsertion"] as const) expect(await move(name, record, kind)).toEqual(nothing("suspended"));
    await move(name, record, "removal");
    for (const kind of ["suspension", "reinstatement", "removal"] as const)
      expect(await move(name, record, kind)).toEqual(nothing("removed"));
    expect(await versionOf(name)).toBe(version + 2);
    await take(input.reference);
    for (const kind of ["suspension", "removal"] as const) expect(await move(name, record, kind)).toEqual(nothing("withdrawn"));
  });

  test("is one of a record that was erased, or expired, or is another's", async () => {
    const name = newName();
    const old = rated({ subject: name, rating: -3, occurredAt: "2019-06-01T12:30:00Z" });
    const [erased = "", expired = ""] = await furnish(rated({ subject: name, rating: -3 }), old);
    await move(name, erased, "suspension");
    await move(name, expired, "suspension");
    await world.sequence();
    await eraseStatement(world.installation, { statement: erased, basis: "GDPR Art. 17", operator: "olga" });
    world.clock.set("2024-06-01T13:00:00Z");
    await expireRecords(world.installation);
    const [kept = ""] = await furnish(rated({ subject: newName() }));
    for (const record of [erased, expired, kept]) {
      expect(await move(name, record, "reinstatement")).toEqual({ isMoved: false, state: "gone", stated: [] });
    }
    expect(await world.pool`select from record_move where record = any(array[${erased}, ${expired}]::uuid[])`).toEqual([]);
    await verdictOn(name);
  });
});

describe("moves at once", () => {
  test("with a rebuild wait for it, and go by the states that it set right", async () => {
    const [name, by] = [newName(), "account:otc:of-one-slot"];
    const [first = "", last = ""] = await furnish(
      rated({ subject: name, by, rating: 2, occurredAt: "2024-05-01T12:00:00Z" }),
      rated({ subject: name, by, rating: -2, occurredAt: "2024-05-02T12:00:00Z" }),
    );
    await world.pool`update record set state = case state when 'live' then 'superseded' else 'live' end where record = any(array[${first}, ${last}]::uuid[])`;
    let moving: Promise<MovedRecord> | undefined;
    await rebuild(world.installation, () => {
      moving ??= move(name, last, "suspension");
    });
    expect(await moving).toMatchObject({ isMoved: true, state: "suspended" });
    expect([await statesOf(name), await ownOf(name)]).toEqual([
      { [first]: "live", [last]: "suspended" },
      { good: 1, bad: 0 },
    ]);
  });

  test("of one record come one after the other, and none is lost among records that come", async () => {
    const [name, by] = [newName(), "account:otc:of-one-slot"];
    const day = (number: number) => `2024-05-${String(number).padStart(2, "0")}T12:00:00Z`;
    const [record = ""] = await furnish(rated({ subject: name, by, rating: -3, occurredAt: day(20) }));
    const kinds = ["suspension", "reinstatement", "suspension", "removal", "reinsertion", "suspension"] as const;
    const moved = await Promise.all([
      ...kinds.map((kind) => move(name, record, kind)),
      ...[1, 2, 3].map((number) => furnish(rated({ subject: name, by, rating: number, occurredAt: day(number) }))),
    ]);
    expect(moved).toHaveLength(9);
    await expectSound();
    await verdictOn(name);
  });
});
