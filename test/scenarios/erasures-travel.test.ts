import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FileDocument, verifyFile } from "../../src/core/file/index.ts";
import type { RenewedCheckStatement, Statement } from "../../src/core/statement/index.ts";
import { fold, type Tally } from "../../src/core/tally/index.ts";
import { shippedPacks } from "../../src/packs/index.ts";
import {
  eraseStatement,
  examineStore,
  expireRecords,
  isSound,
  redecideChecks,
  subjectFile,
  withdrawRecord,
} from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import { rated } from "../given-records.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

/** Law 6, of erasure: whoever looked at a record that is erased was told something else than can be told now, and the difference would tell it. */
let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const SOURCE = "bitcoin-otc";
const VIEWER = { role: "operator", holder: "olga", registers: [] } as const;
const erase = async (statement = "") => {
  await world.sequence();
  return eraseStatement(world.installation, { statement, basis: "GDPR Art. 17(1)(d)", operator: "olga" });
};
const take = (reference = "") => withdrawRecord(world.installation, { source: SOURCE, reference, reason: "entered_in_error" });

async function fileOf(subject: string): Promise<FileDocument> {
  await world.sequence();
  return subjectFile(world.installation, { subject, viewer: VIEWER });
}

async function verdictOf(file: FileDocument) {
  const verdict = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
  return { ...verdict, faults: verdict.findings.filter(({ ok }) => !ok) };
}

const statementsOf = ({ chains }: FileDocument): Statement[] =>
  chains.flatMap(({ statements }) => statements.flatMap((one) => ("body" in one ? [one.body] : [])));
const isRenewed = (body: Statement): body is RenewedCheckStatement => body.kind === "renewed_check";

describe("an erased record", () => {
  it("has every answer that it was in decided again without it, and what was told destroyed", async () => {
    const subject = "account:otc:gone";
    const [id] = await world.records([rated({ subject, rating: -1 }), rated({ subject })]);
    const { body: told } = await world.ask("trade-with", subject);
    const { erasure } = await erase(id);
    const { body: now } = await world.ask("trade-with", subject);
    const file = await fileOf(subject);
    const [renewed, ...others] = statementsOf(file).filter(isRenewed);
    expect(others).toEqual([]);
    expect(renewed).toMatchObject({ check: told.id, cause: erasure, subscriber: "demo", onBehalf: "a test", look: "first" });
    expect(renewed?.destroyed).toEqual([{ statement: told.id, of: "check" }]);
    expect(renewed?.standing).toEqual(now.standing);
    const closed = file.chains[0]?.statements.filter((one) => "closed" in one && one.closed === "erased") ?? [];
    expect(new Set(closed.map((one) => "id" in one && one.id))).toEqual(new Set([id, told.id]));
    const { faults, checks, findings } = await verdictOf(file);
    expect(faults).toEqual([]);
    const recomputed = new Map(checks.map(({ check, recomputedFrom }) => [check.id, recomputedFrom]));
    expect(recomputed).toEqual(new Map([told.id, now.id].map((each) => [each, "records"])));
    expect(findings.find(({ rule }) => rule === "renewed_checks_can_be_recomputed")?.says).toBe(
      "1 look was decided again without records that were erased, and recomputed from those that are left",
    );
    const rows = await world.pool`select 1 as held from subject_check where id = ${told.id} and (body is not null or salt is not null)`;
    expect(rows).toEqual([]);
  });

  it("leaves answers alone in which it did not count", async () => {
    const subject = "account:otc:uncounted";
    const by = "account:otc:twice-rater";
    await world.ask("trade-with", subject);
    const [superseded] = await world.records([rated({ subject, by, occurredAt: "2024-05-02T10:00:00Z" })]);
    await world.records([rated({ subject, by, rating: 3, occurredAt: "2024-05-03T10:00:00Z" })]);
    await world.ask("trade-with", subject);
    await erase(superseded);
    const file = await fileOf(subject);
    expect(statementsOf(file).filter(({ kind }) => kind === "check")).toHaveLength(2);
    expect(statementsOf(file).filter(isRenewed)).toEqual([]);
    expect((await verdictOf(file)).faults).toEqual([]);
  });

  it("takes along how answers were decided again with it, and goes on being left out when others are taken back or erased", async () => {
    const subject = "account:otc:often";
    const given = [rated({ subject, rating: -1 }), rated({ subject, rating: -2 }), rated({ subject, rating: -3 }), rated({ subject })];
    const [, second, third] = await world.records(given);
    const { body: told } = await world.ask("trade-with", subject);
    await take(given[0]?.reference);
    expect((await redecideChecks(world.installation)).checks).toBe(1);
    await erase(second);
    const [renewed] = statementsOf(await fileOf(subject)).filter(isRenewed);
    expect(renewed?.standing.own).toEqual({ good: 1, bad: 1 });
    expect(renewed?.destroyed.map(({ of }) => of)).toEqual(["check", "redecision"]);
    await erase(third);
    const file = await fileOf(subject);
    const [again, ...others] = statementsOf(file).filter(isRenewed);
    expect([again?.standing.own, others]).toEqual([{ good: 1, bad: 0 }, []]);
    expect(again?.destroyed.map(({ of }) => of)).toEqual(["check", "redecision", "renewed_check"]);
    expect([again?.check, (await verdictOf(file)).faults]).toEqual([told.id, []]);
    await take(given[3]?.reference);
    expect(await redecideChecks(world.installation)).toEqual({ checks: 1, changed: 1, undecided: 0 });
    const later = await fileOf(subject);
    expect(statementsOf(later).find(({ kind }) => kind === "redecision")).toMatchObject({
      check: told.id,
      standing: { own: { good: 0, bad: 0 } },
    });
    expect((await verdictOf(later)).faults).toEqual([]);
  });

  it("is left out of the answers about others who were linked then, too", async () => {
    const [one, other] = ["account:otc:pair-1", "account:otc:pair-2"];
    const [id] = await world.records([rated({ subject: one, rating: -1 }), rated({ subject: other })]);
    const olga = await world.operator();
    await olga.post("/v1/links", { subject: one, other, evidence: "the same key" });
    const { body: told } = await world.ask("trade-with", other);
    await olga.delete("/v1/links", { subject: one, other });
    await erase(id);
    const file = await fileOf(other);
    expect(statementsOf(file).filter(isRenewed)).toMatchObject([{ check: told.id, standing: { own: { good: 1, bad: 0 } } }]);
    expect((await verdictOf(file)).faults).toEqual([]);
  });

  it("is left out of an answer that was under way, a minute later", async () => {
    const subject = "account:otc:under-way";
    const [id = ""] = await world.records([rated({ subject, rating: -1 }), rated({ subject })]);
    const { body: told } = await world.ask("trade-with", subject);
    await world.sequence();
    // As if it had read before the erasure, and was written after it.
    await world.pool`create table under_way as select * from subject_check where id = ${told.id}`;
    await world.pool`delete from subject_check where id = ${told.id}`;
    await erase(id);
    await world.pool`insert into subject_check select * from under_way`;
    await world.pool`drop table under_way`;
    expect((await redecideChecks(world.installation)).checks).toBe(0);
    world.clock.advance({ seconds: 61 });
    expect((await redecideChecks(world.installation)).checks).toBe(1);
    const file = await fileOf(subject);
    expect(statementsOf(file).filter(isRenewed)).toMatchObject([{ check: told.id, standing: { own: { good: 1, bad: 0 } } }]);
    expect((await verdictOf(file)).faults).toEqual([]);
  });

  it("leaves in an answer what expired since: that was right", async () => {
    const subject = "account:otc:expired";
    const { clock } = world;
    const [old, id] = await world.records([
      rated({ subject, rating: -1, occurredAt: "2019-06-03T12:00:00Z" }),
      rated({ subject, rating: -2 }),
    ]);
    const { body: told } = await world.ask("trade-with", subject);
    await world.sequence();
    clock.advance({ days: 4 });
    expect((await expireRecords(world.installation)).registers.map(({ records }) => records)).toEqual([1]);
    await erase(id);
    const file = await fileOf(subject);
    expect(statementsOf(file).filter(isRenewed)).toMatchObject([{ check: told.id, standing: { own: { good: 0, bad: 1 } } }]);
    const { faults, checks } = await verdictOf(file);
    expect([faults, checks.map(({ recomputedFrom }) => recomputedFrom), old === id]).toEqual([[], ["tallies"], false]);
  });

  it("has an answer erased outright whose law is gone: nothing could be said in its place", async () => {
    const subject = "account:otc:lawless";
    const [id] = await world.records([rated({ subject, rating: -1 })]);
    const { body: told } = await world.ask("trade-with", subject);
    const [model] = await world.pool<{ document: string }>`select document from model where purpose = 'trade-with'`;
    await world.pool`update model set purpose = 'hidden' where purpose = 'trade-with'`;
    await erase(id);
    await world.pool`update model set purpose = 'trade-with' where purpose = 'hidden'`;
    expect(model).toBeDefined();
    const said = statementsOf(await fileOf(subject));
    const erased = said.flatMap((body) => (body.kind === "erasure" ? [`${body.of} ${body.statement}`] : []));
    expect(erased.toSorted()).toEqual([`check ${told.id}`, `record ${id}`]);
    expect((await verdictOf(await fileOf(subject))).faults).toEqual([]);
  });
});

describe("a renewed check that lies", () => {
  it("is found out by its tallies, its standing and what it knows of", async () => {
    const subject = "account:otc:lies";
    const [id] = await world.records([rated({ subject, rating: -1 }), rated({ subject })]);
    await world.ask("trade-with", subject);
    await erase(id);
    const file = await fileOf(subject);
    const lie = (change: (body: RenewedCheckStatement) => RenewedCheckStatement): FileDocument => ({
      ...file,
      chains: file.chains.map((chain) => ({
        ...chain,
        statements: chain.statements.map((one) => ("body" in one && isRenewed(one.body) ? { ...one, body: change(one.body) } : one)),
      })),
    });
    for (const lying of [
      lie((body) => ({ ...body, tallies: {} })),
      lie((body) => ({ ...body, standing: { ...body.standing, probability: 0.5 } })),
      lie((body) => ({ ...body, destroyed: [] })),
    ]) {
      expect((await verdictOf(lying)).holds).toBe(false);
    }
  });
});

type Deed =
  | { readonly kind: "rate"; readonly subject: number; readonly by: number; readonly rating: number }
  | { readonly kind: "withdraw" | "erase"; readonly pick: number }
  | { readonly kind: "link" | "ask"; readonly subject: number }
  | { readonly kind: "redecide" };

type Told = {
  readonly id: string;
  readonly subject: number;
  readonly by: number;
  readonly rating: number;
  readonly at: number;
  readonly reference: string;
  end: "withdrawn" | "erased" | undefined;
};
type Asked = { readonly id: string; readonly at: number; readonly subjects: readonly number[] };

const SUBJECTS = 2;
const someone = fc.nat(SUBJECTS - 1);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    arbitrary: fc.record({ kind: fc.constant("rate" as const), subject: someone, by: fc.nat(1), rating: fc.integer({ min: -2, max: 2 }) }),
    weight: 6,
  },
  { arbitrary: fc.record({ kind: fc.constant("ask" as const), subject: someone }), weight: 4 },
  {
    arbitrary: fc.record({ kind: fc.constantFrom("withdraw" as const, "erase" as const, "erase" as const), pick: fc.nat(100) }),
    weight: 4,
  },
  { arbitrary: fc.record({ kind: fc.constant("link" as const), subject: someone }), weight: 1 },
  { arbitrary: fc.constant({ kind: "redecide" as const }), weight: 1 },
);

/** Everything in one month, so that ratings of one rater share a slot, the later one counting. */
class Life {
  readonly told: Told[] = [];
  readonly asked: Asked[] = [];
  readonly #run: number;
  #isLinked = false;
  #now = 0;

  constructor(run: number) {
    this.#run = run;
  }

  nameOf(subject: number): string {
    return `account:otc:life-${this.#run}-${subject}`;
  }

  async act(one: Deed): Promise<void> {
    this.#now += 1;
    // What is said in one microsecond has no order.
    world.clock.advance({ seconds: 1 });
    if (one.kind === "rate") await this.#rate(one);
    if (one.kind === "ask") await this.#ask(one.subject);
    if (one.kind === "link") await this.#link();
    if (one.kind === "redecide") await redecideChecks(world.installation);
    if (one.kind === "withdraw" || one.kind === "erase") await this.#end(one.kind, one.pick);
  }

  /** What a check would have read, had what was taken back or erased never been said. */
  right({ at, subjects }: Asked): Tally {
    const own = this.told.filter((one) => subjects.includes(one.subject) && one.at < at && one.end === undefined);
    const slots = Map.groupBy(own, ({ subject, by }) => `${subject} ${by}`);
    const counting = [...slots.values()].flatMap((slot) => slot.toSorted((a, b) => b.at - a.at)[0] ?? []);
    return fold(counting.map((one) => world.installation.parseRecord(this.#input(one), { now: world.clock.now() })));
  }

  #input({ subject, by, rating, at, reference }: Omit<Told, "id" | "end">) {
    const occurredAt = `2024-05-${String(1 + Math.floor(at / 60)).padStart(2, "0")}T10:${String(at % 60).padStart(2, "0")}:00Z`;
    return { ...rated({ subject: this.nameOf(subject), by: `account:otc:by-${by}`, rating, occurredAt }), reference };
  }

  async #rate({ subject, by, rating }: Extract<Deed, { kind: "rate" }>): Promise<void> {
    const given = { subject, by, rating, at: this.#now, reference: `life-${this.#run}-${this.#now}` };
    const [id = ""] = await world.records([this.#input(given)], SOURCE);
    this.told.push({ ...given, id, end: undefined });
  }

  async #ask(subject: number): Promise<void> {
    const { body } = await world.ask("trade-with", this.nameOf(subject));
    this.asked.push({ id: body.id, at: this.#now, subjects: this.#isLinked ? [0, 1] : [subject] });
  }

  async #link(): Promise<void> {
    const pair = { subject: this.nameOf(0), other: this.nameOf(1) };
    const olga = await world.operator();
    if (this.#isLinked) await olga.delete("/v1/links", pair);
    else await olga.post("/v1/links", { ...pair, evidence: "the same key" });
    this.#isLinked = !this.#isLinked;
  }

  async #end(kind: "withdraw" | "erase", pick: number): Promise<void> {
    const there = this.told.filter(({ end }) => end === undefined || (kind === "erase" && end === "withdrawn"));
    const one = there[pick % Math.max(there.length, 1)];
    if (one === undefined) return;
    if (kind === "withdraw") await take(one.reference);
    else await erase(one.id);
    one.end = kind === "withdraw" ? "withdrawn" : "erased";
  }
}

describe("whatever is said, taken back and erased", () => {
  it("every answer comes to be the one without it, nothing else of it is left, and the file proves it", async () => {
    let run = 0;
    const seen = { asked: 0, renewed: 0 };
    await fc.assert(
      fc.asyncProperty(fc.noShrink(fc.array(deed, { minLength: 12, maxLength: 30 })), async (deeds) => {
        const life = new Life(run++);
        for (let i = 0; i < SUBJECTS; i++) await world.ask("trade-with", life.nameOf(i));
        for (const one of deeds) await life.act(one);
        expect((await redecideChecks(world.installation)).undecided).toBe(0);
        const files = [await fileOf(life.nameOf(0)), await fileOf(life.nameOf(1))];
        for (const file of files) expect((await verdictOf(file)).faults).toEqual([]);
        const said = files.flatMap(statementsOf);
        for (const asked of life.asked) expect(lastTally(said, asked.id)).toEqual(life.right(asked));
        seen.asked += life.asked.length;
        seen.renewed += new Set(said.filter(isRenewed).map(({ check }) => check)).size;
      }),
      { numRuns: 10 },
    );
    expect(seen.renewed).toBeGreaterThan(seen.asked / 10);
  }, 120_000);
});

describe("the store", () => {
  it("is sound after all of it", async () => {
    const findings = await examineStore(world.installation, { isDeep: true, keyFile: world.keyFile });
    expect(findings.filter((finding) => !isSound([finding]))).toEqual([]);
  });
});

/** By which tally a check stands now: the last of what was said of it. */
function lastTally(said: readonly Statement[], check: string): Tally {
  const decisions = said.filter((body) => {
    if (body.kind === "check") return body.id === check;
    return (body.kind === "redecision" || body.kind === "renewed_check") && body.check === check;
  });
  const last = decisions.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
  return last !== undefined && "tallies" in last ? (last.tallies.trades ?? []) : [];
}
