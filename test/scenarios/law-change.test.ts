import { cp, mkdtemp } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import type { Config } from "../../src/core/law/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { backupStore, type LawOffice, openLawOffice, restoreStore, signLawChange, withdrawLawChange } from "../../src/service/index.ts";
import { keyringOf, logFilesBeside, nodeEd25519Verify, openPool, readKeyFile } from "../../src/store/index.ts";
import { cloneDatabase, createEmptyDatabase, type TestDatabase } from "../databases.ts";
import { SHIPPED } from "../given-file.ts";
import { rated } from "../given-records.ts";
import { operatedBy, proposed, proposedAndSigned, tradesKept } from "../law-story.ts";
import { type Operator, operatorNamed } from "../operators.ts";
import { createWorld, type World, type WorldOptions } from "../world.ts";

let [olga, otto, ida]: Operator[] = [];
let operated: Config;
beforeAll(async () => {
  [olga, otto, ida] = await Promise.all(["olga", "otto", "ida"].map(operatorNamed));
  operated = operatedBy([olga, otto].flatMap((one) => one ?? []));
});

/** Trades kept for so many years, under a version so much later than the one that ships, which counts as the first. */
const keptFor = (years: number, version = 2): Config => tradesKept(operated, years, version + 1);

/** One store, and worlds on it one after the other, each under a configuration of its own. */
let database: TestDatabase;
let open: World | undefined;
const worldUnder = async (declared: Config, options: Partial<WorldOptions> = {}): Promise<World> => {
  const kept = { ...database, drop: async () => {} };
  open = await createWorld({ config: "market", declared, database: kept, ...options });
  return open;
};
const closed = async (world: World): Promise<void> => {
  await world.checkSoundness();
  await world.close();
  open = undefined;
};
/** A store in which somebody is, so that its law protects somebody, under the market with two operators. */
const inhabited = async (declared: Config = operated, options: Partial<WorldOptions> = {}): Promise<World> => {
  database = await cloneDatabase("market");
  const world = await worldUnder(declared, options);
  await world.records([rated({ subject: "account:otc:1" })]);
  await world.sequence();
  return world;
};
const refusalOf = async (declared: Config, options: Partial<WorldOptions> = {}) =>
  worldUnder(declared, options).then(
    () => "opened",
    (error: { code?: string }) => error,
  );
const sign = (office: LawOffice, change: string, operator: Operator | undefined) => {
  if (operator === undefined) throw new Error("no such operator");
  open?.clock.advance({ seconds: 1 });
  return signLawChange(office, { change, key: operator.key });
};
const stepsIn = async ({ pool }: World) =>
  (
    await pool<{ step: string }>`
      select convert_from(body, 'UTF8')::json ->> 'step' as step from statement where kind = 'law_change' order by made_at`
  ).map(({ step }) => step);

afterAll(async () => {
  await open?.close();
});

describe("a configuration that is wider about persons", () => {
  let world: World;
  beforeEach(async () => {
    world = await inhabited();
  });

  it("is refused with what it widens, and nothing of it is entered", async () => {
    await closed(world);
    expect(await refusalOf(keptFor(7))).toMatchObject({
      code: "law_widened",
      message: expect.stringContaining("registers.trades.keep.other: kept_longer: other records are kept 7 years, and were 5"),
      details: { widenings: [{ what: "kept_longer" }, { what: "kept_longer" }], changes: [] },
    });
    world = await worldUnder(operated);
    expect(await world.pool`select from register where name = 'trades' and version = 3`).toEqual([]);
    expect(await stepsIn(world)).toEqual([]);
    await closed(world);
  });

  it("takes effect 30 days after two operators have signed it, and not a day sooner", async () => {
    const wide = keptFor(7);
    const { change, widenings, operators } = await proposed(world.installation, wide);
    expect([widenings.length, operators]).toEqual([2, ["olga", "otto"]]);
    expect(await sign(world.installation, change, olga)).toMatchObject({ signatures: 1, effectiveAt: undefined });
    world.clock.advance({ days: 1 });
    const { effectiveAt } = await sign(world.installation, change, otto);
    expect(effectiveAt).toBe(world.clock.now() + 30 * 86_400_000_000);
    await world.sequence();
    const { body } = await world.anyone.get("/v1/law");
    expect(body.changes).toMatchObject([
      {
        change,
        proposedAt: "2024-06-01T12:00:00Z",
        proposedBy: "olga",
        widenings: [{ what: "kept_longer" }, { what: "kept_longer" }],
        signatures: [{ operator: "olga" }, { operator: "otto", at: "2024-06-02T12:00:02Z" }],
        state: "waiting",
        effectiveAt: "2024-07-02T12:00:02Z",
      },
    ]);
    expect((await world.anyone.get(`/v1/statements/${change}/proof`)).body).toMatchObject({ kind: "law_change" });
    await closed(world);
    expect(await refusalOf(wide, { at: "2024-07-02T12:00:01.999999Z" })).toMatchObject({
      code: "law_widened",
      message: expect.stringContaining("in force from 2024-07-02T12:00:02Z on at the earliest"),
    });
    world = await worldUnder(wide, { at: "2024-07-02T12:00:02Z" });
    expect(await stepsIn(world)).toEqual(["proposed", "signed", "signed", "in_force"]);
    expect((await world.anyone.get("/v1/law")).body).toMatchObject({ since: "2024-07-02T12:00:02Z", changes: [] });
    expect((await world.anyone.get("/v1/registers")).body.registers[0].keep).toEqual({ adverse: { years: 7 }, other: { years: 7 } });
    await closed(world);
  });

  it("is refused when it is other than what was signed, unless it is narrower", async () => {
    const { change } = await proposed(world.installation, keptFor(7));
    await sign(world.installation, change, olga);
    await sign(world.installation, change, otto);
    await closed(world);
    const at = "2024-08-01T12:00:00Z";
    expect(await refusalOf(keptFor(8), { at })).toMatchObject({ code: "law_widened", details: { changes: [] } });
    const narrower = keptFor(6, 3);
    const subscribers = [...market.subscribers, { name: "bank", title: "A bank", purposes: ["trade-with"] }];
    await closed(await worldUnder({ ...narrower, subscribers }, { at }));
    // It was in force, and is used up: to go from six years to seven is another widening.
    expect(await refusalOf(keptFor(7, 4), { at: "2024-09-01T12:00:00Z" })).toMatchObject({ code: "law_widened", details: { changes: [] } });
  });

  it("wants two different operators, of the law in force, whose word is in the log", async () => {
    const { change } = await proposed(world.installation, keptFor(7));
    await sign(world.installation, change, olga);
    await expect(sign(world.installation, change, olga)).rejects.toMatchObject({
      code: "law_change_refused",
      message: expect.stringContaining("olga has signed this change already"),
    });
    await expect(sign(world.installation, change, ida)).rejects.toMatchObject({
      code: "law_change_refused",
      message: expect.stringContaining("ida is no operator of the law in force"),
    });
    const impostor = await operatorNamed("otto");
    await expect(sign(world.installation, change, impostor)).rejects.toMatchObject({ code: "law_change_refused" });
    await sign(world.installation, change, otto);
    // Nobody sequences: what nobody can see is not published.
    await world.close();
    expect(await refusalOf(keptFor(7), { at: "2024-09-01T12:00:00Z" })).toMatchObject({
      message: expect.stringContaining("its signatures are not in the log yet"),
    });
    world = await worldUnder(operated, { at: "2024-09-01T12:00:00Z" });
    // A signature that was put into the database by hand is none.
    await world.pool`update law_signature set note = (select note from law_signature where operator = 'olga') where operator = 'otto'`;
    await world.sequence();
    await world.close();
    expect(await refusalOf(keptFor(7), { at: "2024-09-01T12:00:00Z" })).toMatchObject({
      message: expect.stringContaining("signed by 1 operators; wanted 2"),
    });
  });

  it("can be withdrawn by one, at once and for good", async () => {
    const { change } = await proposed(world.installation, keptFor(7));
    await sign(world.installation, change, olga);
    await sign(world.installation, change, otto);
    world.clock.advance({ seconds: 1 });
    await withdrawLawChange(world.installation, { change, by: "ida" });
    for (const again of [() => withdrawLawChange(world.installation, { change, by: "ida" }), () => sign(world.installation, change, ida)]) {
      await expect(again()).rejects.toMatchObject({ code: "law_change_unknown" });
    }
    expect(await stepsIn(world)).toEqual(["proposed", "signed", "signed", "withdrawn"]);
    await closed(world);
    expect(await refusalOf(keptFor(7), { at: "2024-09-01T12:00:00Z" })).toMatchObject({ code: "law_widened" });
  });

  it("can be proposed while nothing is open, by an operator's own command", async () => {
    await closed(world);
    const pool = (await worldUnder(operated)).pool;
    const readKeys = async () => keyringOf(await readKeyFile(database.keyFile));
    const now = () => Date.UTC(2024, 5, 1, 12) * 1000;
    const office = await openLawOffice({ config: market, pool, readKeys, now, logFiles: logFilesBeside(database.keyFile) });
    const { change } = await proposed(office, keptFor(7));
    await sign(office, change, olga);
    expect((await open?.anyone.get("/v1/law"))?.body.changes).toMatchObject([{ change, state: "to_be_signed", effectiveAt: null }]);
    await expect(proposed(office, { ...keptFor(7), name: "fair" })).rejects.toMatchObject({ code: "store_foreign" });
    await expect(proposed(office, operated)).rejects.toMatchObject({ code: "law_change_refused" });
    if (open !== undefined) await closed(open);
  });
});

describe("a narrower configuration", () => {
  it("is in force at once and stated, can be taken back for a day, and then no more", async () => {
    const world = await inhabited();
    await closed(world);
    await closed(await worldUnder(keptFor(4, 2), { at: "2024-06-02T12:00:00Z" }));
    await closed(await worldUnder(keptFor(5, 3), { at: "2024-06-03T11:00:00Z" }));
    const again = await worldUnder(keptFor(4, 4), { at: "2024-06-03T12:00:00Z" });
    expect(await stepsIn(again)).toEqual(["narrowed", "taken_back", "narrowed"]);
    await closed(again);
    expect(await refusalOf(keptFor(5, 5), { at: "2024-06-04T12:00:01Z" })).toMatchObject({ code: "law_widened" });
    await closed(await worldUnder(keptFor(4, 4), { at: "2024-06-04T12:00:01Z" }));
  });

  it("makes what was proposed before stale: less was published than it would widen now", async () => {
    const world = await inhabited();
    const { change } = await proposed(world.installation, keptFor(7));
    await sign(world.installation, change, olga);
    await closed(world);
    const narrowed = await worldUnder(keptFor(4, 3), { at: "2024-06-02T12:00:00Z" });
    await expect(sign(narrowed.installation, change, otto)).rejects.toMatchObject({ message: expect.stringContaining("narrowed since") });
    expect((await narrowed.anyone.get("/v1/law")).body.changes).toMatchObject([{ state: "stale" }]);
    await closed(narrowed);
  });
});

describe("what is no widening", () => {
  it("is a new subscriber or source, a change about bodies, and the first two operators", async () => {
    await closed(await inhabited(market));
    const subscribers = [...market.subscribers, { name: "bank", title: "A bank", purposes: ["trade-with"] }];
    const sources = [...market.sources, { name: "fair", title: "A fair", registers: ["trades"] }];
    const world = await worldUnder({ ...operated, subscribers, sources });
    expect((await world.anyone.get("/v1/law")).body.operators).toEqual(operated.operators);
    // To name them is more protection than there was.
    expect(await stepsIn(world)).toEqual(["narrowed"]);
    await closed(world);
    const operators = [...(operated.operators ?? []), ida?.vkey ?? ""];
    expect(await refusalOf({ ...operated, operators }, { at: "2024-06-03T12:00:00Z" })).toMatchObject({
      details: { widenings: [{ what: "operator_new" }] },
    });
  });

  it("is any configuration of a store in which nobody is yet, and of a simulated one", async () => {
    database = await cloneDatabase("market");
    await closed(await worldUnder(operated));
    await closed(await worldUnder(keptFor(7)));
    const world = await worldUnder(operated, { isSimulated: true });
    await world.records([rated({ subject: "account:otc:1" })]);
    await expect(proposed(world.installation, keptFor(7))).rejects.toMatchObject({ code: "law_change_refused" });
    await closed(world);
    const wide = await worldUnder(keptFor(7));
    expect(await stepsIn(wide)).toEqual([]);
    await closed(wide);
  });

  it("is the configuration of a store that is older than law 11", async () => {
    const world = await inhabited();
    await world.pool`delete from law`;
    await closed(world);
    await closed(await worldUnder(keptFor(7)));
    expect(await refusalOf(keptFor(8, 3))).toMatchObject({ code: "law_widened" });
  });

  it("can be proposed by nobody where two operators are not named", async () => {
    const world = await inhabited(market);
    await expect(proposed(world.installation, keptFor(7))).rejects.toMatchObject({
      code: "law_change_refused",
      message: expect.stringContaining("names 0 operators; wanted 2"),
    });
    await closed(world);
  });

  it("is no operator whose key is not that of its id", async () => {
    const world = await inhabited();
    await closed(world);
    const operators = operated.operators?.map((key) => key.replace(/\+[0-9a-f]{8}\+/, "+00000000+"));
    expect(await refusalOf({ ...operated, operators: operators ?? [] })).toMatchObject({ code: "config_against_law" });
  });
});

describe("a restored store", () => {
  it("is under the law of its backup, and what waited then waits on", async () => {
    const world = await inhabited();
    const change = await proposedAndSigned(
      world.installation,
      keptFor(7),
      [olga, otto].flatMap((one) => one ?? []),
    );
    await world.sequence();
    const folder = await mkdtemp(join(inject("runDir"), "restored-"));
    await backupStore(world.installation, join(folder, "backup"));
    await closed(world);
    await cp(dirname(database.keyFile), join(folder, "keys"), { recursive: true });
    const keyFile = join(folder, "keys", basename(database.keyFile));
    database = { ...(await createEmptyDatabase()), keyFile };
    const pool = openPool(database.target, { max: 2 });
    const { now } = world.installation;
    const target = { config: operated, pool, keys: keyringOf(await readKeyFile(keyFile)), now, logFiles: logFilesBeside(keyFile) };
    await restoreStore(target, { path: join(folder, "backup") });
    await pool.end();
    expect(await refusalOf(keptFor(7), { at: "2024-06-20T12:00:00Z" })).toMatchObject({
      details: { changes: [{ change, is: "waiting" }] },
    });
    await closed(await worldUnder(operated, { at: "2024-06-20T12:00:00Z" }));
    const wide = await worldUnder(keptFor(7), { at: "2024-08-01T12:00:00Z" });
    expect(await stepsIn(wide)).toEqual(["proposed", "signed", "signed", "in_force"]);
    await closed(wide);
  });
});

describe("the law of an installation", () => {
  it("is open to all: its parts by digest, its packs whole, and their texts in the log", async () => {
    const world = await inhabited();
    const { status, body } = await world.anyone.get("/v1/law");
    expect([status, body.isConformant, body.nonConformant]).toEqual([200, true, []]);
    expect(body).toMatchObject({
      name: "market",
      jurisdiction: "eu",
      registers: [{ register: "trades@2", isConformant: true }, { register: "ratings-given@1" }, { register: "orders@1" }],
      purposes: [{ purpose: "trade-with", reads: ["trades@2"] }, { purpose: "buy-from" }],
      lawPacks: [{ sector: "commerce", lawPack: "eu" }],
      isSimulated: false,
    });
    expect(body.lawPacks[0].duties.length).toBeGreaterThan(10);
    const stated = await world.pool<{ text: string }>`
      select convert_from(body, 'UTF8') as text from statement where kind = 'law_pack'`;
    expect(stated.map(({ text }) => JSON.parse(text))).toMatchObject([{ name: "eu", digest: body.lawPacks[0].digest }]);
    const registers = (await world.anyone.get("/v1/registers")).body.registers;
    expect(registers.map(({ digest }: { digest: string }) => digest)).toEqual(
      body.registers.map(({ digest }: { digest: string }) => digest),
    );
    await closed(world);
  });

  it("states another law pack when it holds", async () => {
    database = await cloneDatabase("market");
    const world = await worldUnder({ ...market, lawPacks: { commerce: "us" } });
    const stated = await world.pool<{ name: string }>`select name from law_pack order by name`;
    expect(stated.map(({ name }) => name)).toEqual(["eu", "us"]);
    await closed(world);
  });
});

describe("an installation that is not conformant", () => {
  it("says so, and why, in every answer, problem, page and file", async () => {
    const world = await inhabited(keptFor(4));
    const why = [expect.stringContaining("trades@3 keeps records about persons and is not a register that ships with Credence")];
    const mark = { isConformant: false, nonConformant: why };
    const operator = await world.operator();
    const answers = [
      await world.ask("trade-with", "account:otc:1"),
      await world.anyone.get("/v1/law"),
      await world.anyone.get("/v1/purposes"),
      await world.anyone.get("/v1/standings?purpose=none"),
      await operator.get("/v1/subjects/account:otc:1/records"),
      await operator.get("/v1/nowhere"),
    ];
    for (const { body, headers } of answers) {
      expect(body).toMatchObject(mark);
      expect(headers["x-credence-conformant"]).toBe("false");
    }
    const subscriber = await world.subscriber();
    const look = { purpose: "trade-with", subject: "account:otc:1", look: "first", onBehalf: "a test" };
    expect((await subscriber.post("/v1/checks", [look, look])).body).toMatchObject([mark, mark]);
    await world.sequence();
    const { body: file } = await operator.get("/v1/subjects/account:otc:1/file");
    expect(file).toMatchObject({ credence: "file/v1", nonConformant: ["trades@3"] });
    const { findings } = await verifyFile(parseFile(file), { verify: nodeEd25519Verify, shippedRegisters: SHIPPED });
    const broken = findings.filter(({ ok }) => !ok).map(({ rule, place }) => [rule, place]);
    expect(broken).toContainEqual(["registers_are_conformant", "nonConformant"]);
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(["registers_are_conformant"]));
    expect((await world.anyone.get("/")).text).toContain("Not conformant");
    expect((await world.anyone.get("/v1/law")).body.registers).toMatchObject([
      { isConformant: false },
      { register: "ratings-given@1" },
      { isConformant: true },
    ]);
    await closed(world);
  });
});
