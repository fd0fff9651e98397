import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyFile } from "../../src/core/file/index.ts";
import type { RecordInput } from "../../src/core/record/index.ts";
import type { Standing } from "../../src/core/standing/index.ts";
import { shippedPacks } from "../../src/packs/index.ts";
import { eraseStatement, listRedecisions, redecideChecks, subjectFile, withdrawRecord } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import { rated } from "../given-records.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

/** Law 6. What really happened, and beside it a store in which nothing wrong was ever said. */
let world: World;
let clean: World;
beforeAll(async () => {
  [world, clean] = await Promise.all([createWorld({ config: "market" }), createWorld({ config: "market" })]);
});
afterAll(async () => {
  await Promise.all([world, clean].map((each) => each.checkSoundness()));
  await Promise.all([world, clean].map((each) => each.close()));
});

const SOURCE = "bitcoin-otc";
const take = async (reference = "") => withdrawRecord(world.installation, { source: SOURCE, reference, reason: "entered_in_error" });
const answersToTell = async () =>
  (await listRedecisions(world.installation, { subscriber: world.installation.config.subscribers[0]?.name ?? "", limit: 10_000 })).answers;

describe("a record taken back", () => {
  it("has every answer that rested on it decided again, and its asker told of both", async () => {
    const subject = "account:otc:travel";
    const wrong = rated({ subject, rating: -1 });
    await world.records([rated({ subject }), wrong]);
    const { body: answer } = await world.ask("trade-with", subject);
    await world.records([rated({ subject })]);
    await clean.records([rated({ subject })]);
    const { body: right } = await clean.ask("trade-with", subject);
    await take(wrong.reference);
    expect(await redecideChecks(world.installation)).toEqual({ checks: 1, changed: 1, undecided: 0 });
    expect(await redecideChecks(world.installation)).toEqual({ checks: 0, changed: 0, undecided: 0 });
    expect(await answersToTell()).toMatchObject([
      { check: answer.id, subject, told: answer.standing, without: right.standing, onBehalf: "a test" },
    ]);
  });

  it("leaves an answer alone that was given before the record came, or after it went", async () => {
    const subject = "account:otc:untouched";
    await world.ask("trade-with", subject);
    const wrong = rated({ subject, rating: -1 });
    await world.records([wrong]);
    await take(wrong.reference);
    await world.ask("trade-with", subject);
    expect(await redecideChecks(world.installation)).toEqual({ checks: 0, changed: 0, undecided: 0 });
  });

  it("is looked for once more a minute later, so that an answer under way is found", async () => {
    const due = async () => (await world.pool<{ count: number }>`select count(*) from redecision_cause`)[0]?.count;
    expect(await due()).toBeGreaterThan(0);
    world.clock.set("2024-06-01T12:01:01Z");
    expect(await redecideChecks(world.installation)).toEqual({ checks: 0, changed: 0, undecided: 0 });
    expect(await due()).toBe(0);
  });

  it("is told to the asker page by page, and to nobody else", async () => {
    const subject = "account:otc:pages";
    const wrong = rated({ subject, rating: -1 });
    await world.records([wrong]);
    const asked = [await world.ask("trade-with", subject), await world.ask("trade-with", subject)];
    await take(wrong.reference);
    expect((await redecideChecks(world.installation)).changed).toBe(2);
    const [asker, olga] = [await world.subscriber(), await world.operator()];
    const { body: first } = await asker.get("/v1/redecisions?limit=2");
    const { body: rest } = await asker.get(`/v1/redecisions?limit=2&cursor=${first.next}`);
    const told = [...first.redecisions, ...rest.redecisions].map(({ check }: { check: string }) => check);
    expect([told.length, rest.next]).toEqual([3, null]);
    expect(new Set(told.slice(1))).toEqual(new Set(asked.map(({ body }) => body.id)));
    expect(rest.redecisions[0]).toMatchObject({ told: { own: { bad: 1 } }, without: { own: { bad: 0 } } });
    const cursor = await olga.get(`/v1/redecisions?cursor=${first.next}`);
    expect([(await olga.get("/v1/redecisions")).body.redecisions, cursor.body.code]).toEqual([[], "cursor_malformed"]);
    expect((await (await world.source()).get("/v1/redecisions")).body.code).toBe("right_missing");
  });

  it("stays left out when it is erased, and another is taken back after it", async () => {
    const subject = "account:otc:twice";
    const [first, second] = [rated({ subject, rating: -1 }), rated({ subject, rating: -2 })];
    const [id = ""] = await world.records([first, second, rated({ subject })]);
    const { body: answer } = await world.ask("trade-with", subject);
    await take(first.reference);
    await redecideChecks(world.installation);
    await world.sequence();
    await eraseStatement(world.installation, { statement: id, basis: "GDPR Art. 17(1)(d)", operator: "olga" });
    await take(second.reference);
    expect(await redecideChecks(world.installation)).toEqual({ checks: 1, changed: 1, undecided: 0 });
    const told = (await answersToTell()).filter(({ check }) => check === answer.id);
    expect(told.map(({ without }) => without.own)).toEqual([{ good: 1, bad: 0 }]);
  });

  it("is told of only where the subscriber still has the purpose", async () => {
    const subscriber = world.installation.config.subscribers[0]?.name ?? "";
    expect((await listRedecisions(world.installation, { subscriber, purposes: ["buy-from"], limit: 10 })).answers).toEqual([]);
    expect((await listRedecisions(world.installation, { subscriber: "nobody", limit: 10 })).answers).toEqual([]);
  });
});

type Deed =
  | { readonly kind: "rate"; readonly subject: number; readonly by: number; readonly rating: number }
  | { readonly kind: "withdraw" | "correct"; readonly pick: number }
  | { readonly kind: "link" | "unlink"; readonly subject: number }
  | { readonly kind: "ask"; readonly subject: number }
  | { readonly kind: "redecide" };

const SUBJECTS = 3;
const someone = fc.nat(SUBJECTS - 1);
const rate = fc.record({ kind: fc.constant("rate" as const), subject: someone, by: fc.nat(1), rating: fc.integer({ min: -2, max: 2 }) });
const ask = fc.record({ kind: fc.constant("ask" as const), subject: someone });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { arbitrary: rate, weight: 6 },
  { arbitrary: ask, weight: 5 },
  { arbitrary: fc.record({ kind: fc.constantFrom("withdraw" as const, "correct" as const), pick: fc.nat(100) }), weight: 4 },
  { arbitrary: fc.record({ kind: fc.constantFrom("link" as const, "unlink" as const), subject: someone }), weight: 2 },
  { arbitrary: fc.constant({ kind: "redecide" as const }), weight: 1 },
);

describe("whatever is said and taken back", () => {
  it("every answer decided again is the one that a store gives in which nothing wrong was ever said, and the file proves it", async () => {
    let run = 0;
    const again = { asked: 0, changed: 0 };
    await fc.assert(
      fc.asyncProperty(fc.noShrink(fc.array(deed, { minLength: 12, maxLength: 30 })), async (deeds) => {
        const asked = await live(deeds, run++);
        const without = new Map((await answersToTell()).map((answer) => [answer.check, answer.without]));
        again.asked += asked.length;
        again.changed += asked.filter(({ id }) => without.has(id)).length;
        for (const { id, standing, right } of asked) expect(without.get(id) ?? standing).toEqual(right);
        await expectFilesToHold(run - 1);
      }),
      { numRuns: 15 },
    );
    expect(again.changed).toBeGreaterThan(again.asked / 20);
  }, 120_000);
});

type Asked = { readonly id: string; readonly standing: Standing; readonly right: Standing };
type Said = { readonly record: RecordInput; readonly at: number; end: number };

const nameOf = (run: number, subject: number): string => `account:otc:t${run}-${subject}`;

/** What is said and when it is taken back, known in advance: so that the other store hears only what stays. */
async function live(deeds: readonly Deed[], run: number): Promise<Asked[]> {
  const said = plan(deeds, run);
  const links = new Set<string>();
  const asked: Asked[] = [];
  for (const one of [world, clean]) for (let i = 0; i < SUBJECTS; i++) await one.ask("trade-with", nameOf(run, i));
  for (const [at, one] of deeds.entries()) {
    const fresh = said.filter((each) => each.at === at);
    const gone = said.find((each) => each.end === at);
    if (one.kind === "rate")
      await world.records(
        fresh.map(({ record }) => record),
        SOURCE,
      );
    else if (gone !== undefined && one.kind === "withdraw") await take(gone.record.reference);
    else if (gone !== undefined) await correct(gone, fresh[0]);
    await say(
      clean,
      fresh.filter(({ end }) => end === Number.POSITIVE_INFINITY),
    );
    if (one.kind === "link" || one.kind === "unlink") await relink({ links, run, deed: one });
    if (one.kind === "redecide") await redecideChecks(world.installation);
    if (one.kind === "ask") {
      const { body: answer } = await world.ask("trade-with", nameOf(run, one.subject));
      const { body: right } = await clean.ask("trade-with", nameOf(run, one.subject));
      asked.push({ id: answer.id, standing: answer.standing, right: right.standing });
    }
  }
  expect((await redecideChecks(world.installation)).undecided).toBe(0);
  return asked;
}

async function say(to: World, said: readonly Said[]): Promise<void> {
  if (said.length > 0)
    await to.records(
      said.map(({ record }) => record),
      SOURCE,
    );
}

async function correct({ record }: Said, replacement: Said | undefined): Promise<void> {
  const { status } = await (await world.source(SOURCE)).post("/v1/corrections", {
    reference: record.reference,
    reason: "entered_in_error",
    record: replacement?.record,
  });
  expect(status).toBe(200);
}

/** Each record of a time of its own: which of a slot counts does not hang on a store's key. Raters are few, so that slots are shared. */
function plan(deeds: readonly Deed[], run: number): Said[] {
  const said: Said[] = [];
  const add = (at: number, { subject, by, rating }: { subject: string; by: number; rating: number }): void => {
    const minute = String((at * 7) % 60).padStart(2, "0");
    const occurredAt = `2024-05-${String(1 + ((at * 11) % 28)).padStart(2, "0")}T10:${minute}:00Z`;
    said.push({ record: rated({ subject, rating, by: `account:otc:by-${by}`, occurredAt }), at, end: Number.POSITIVE_INFINITY });
  };
  for (const [at, one] of deeds.entries()) {
    if (one.kind === "rate") add(at, { ...one, subject: nameOf(run, one.subject) });
    if (one.kind !== "withdraw" && one.kind !== "correct") continue;
    const standing = said.filter(({ end }) => end === Number.POSITIVE_INFINITY);
    const wrong = standing[one.pick % Math.max(standing.length, 1)];
    if (wrong === undefined) continue;
    wrong.end = at;
    if (one.kind === "correct") add(at, { subject: wrong.record.subject, by: one.pick % 2, rating: (one.pick % 5) - 2 });
  }
  return said;
}

type Relinking = {
  readonly links: Set<string>;
  readonly run: number;
  readonly deed: { readonly kind: "link" | "unlink"; readonly subject: number };
};

async function relink({ links, run, deed: { kind, subject } }: Relinking): Promise<void> {
  const pair = { subject: nameOf(run, subject), other: nameOf(run, (subject + 1) % SUBJECTS) };
  const key = [pair.subject, pair.other].sort().join();
  if (links.has(key) === (kind === "link")) return;
  if (kind === "link") links.add(key);
  else links.delete(key);
  for (const each of [world, clean]) {
    const olga = await each.operator();
    const done =
      kind === "link" ? await olga.post("/v1/links", { ...pair, evidence: "the same key" }) : await olga.delete("/v1/links", pair);
    expect(done.status).toBe(200);
  }
}

async function expectFilesToHold(run: number): Promise<void> {
  await world.sequence();
  const viewer = { role: "operator", holder: "olga", registers: [] } as const;
  for (let i = 0; i < SUBJECTS; i++) {
    const file = await subjectFile(world.installation, { subject: nameOf(run, i), viewer });
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  }
}
