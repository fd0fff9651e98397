import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rated } from "../../test/given-records.ts";
import { createWorld, type World } from "../../test/world.ts";
import { defineConfig, definePack, definePurpose, defineRegister } from "../core/law/index.ts";
import { trades, tradeWith } from "../packs/trading/index.ts";
import { eraseStatement, expireRecords, findSubject, listRecords, showSubject, subjectFile } from "./index.ts";

const SOURCE = "bitcoin-otc";
const OPERATOR = { role: "operator", holder: "olga", registers: [] } as const;
const COMPANY = "lei:5493001KJTIIGC8Y1R12";
/** Half past eight in the evening of 1 June in New York. */
const HAPPENED = "2019-06-02T00:30:00Z";

/** The shipped register, which would keep for ten years what the law of the United States has kept for seven. */
const longer = defineRegister({ ...trades, version: 3, keep: { adverse: { years: 10 }, other: { years: 10 } } });
const purpose = definePurpose({
  name: "trade-with",
  question: tradeWith.question,
  about: ["person", "body"],
  reads: [longer],
  outcome: { good: longer.counts.good, bad: longer.counts.bad, words: tradeWith.outcome.words },
  model: tradeWith.model,
  grades: tradeWith.grades,
});
const american = defineConfig({
  name: "market",
  title: "A marketplace",
  jurisdiction: "us",
  packs: [definePack({ name: "trading", title: "Trades", registers: [longer], purposes: [purpose] })],
  sources: [{ name: SOURCE, title: "Ratings", registers: ["trades"] }],
  subscribers: [{ name: "demo", title: "Whoever tries it out", purposes: ["trade-with"] }],
});

let world: World;
let names = 0;

beforeAll(async () => {
  world = await createWorld({ config: "market", declared: american, at: "2026-01-01T12:00:00Z" });
});
afterAll(() => world.close());

const newName = () => `account:otc:by-law-${names++}`;
const listed = async (subject: string) =>
  (await listRecords(world.installation, { subject, viewer: OPERATOR, limit: 50 })).records.map(({ record }) => record);

async function expireAt(instant: string) {
  world.clock.set(instant);
  const { registers, checks } = await expireRecords(world.installation);
  await world.checkSoundness();
  return { records: registers.reduce((sum, { records }) => sum + records, 0), checks };
}

describe("where the law keeps less than the register", () => {
  test("an adverse record about a person ends with the last day of the law, at the operator's place; no other does", async () => {
    world.clock.set("2026-06-01T12:00:00Z");
    const [subject, other] = [newName(), newName()];
    const [adverse, good] = await world.records(
      [rated({ subject, rating: -5, occurredAt: HAPPENED }), rated({ subject, rating: 5, occurredAt: HAPPENED })],
      SOURCE,
    );
    const of = await world.records([rated({ subject: COMPANY, rating: -5, occurredAt: HAPPENED })], SOURCE);
    const next = await world.records([rated({ subject: other, rating: -5, occurredAt: "2019-06-02T04:00:00Z" })], SOURCE);
    await world.sequence();
    expect(await expireAt("2026-06-02T03:59:59.999999Z")).toEqual({ records: 0, checks: 0 });
    expect(await listed(subject)).toEqual(expect.arrayContaining([adverse, good]));
    expect(await expireAt("2026-06-02T04:00:00Z")).toEqual({ records: 1, checks: 0 });
    expect([await listed(subject), await listed(COMPANY), await listed(other)]).toEqual([[good], of, next]);
    expect(await expireAt("2026-06-03T04:00:00Z")).toEqual({ records: 1, checks: 0 });
    expect(await expireAt("2029-06-02T00:29:59.999999Z")).toEqual({ records: 0, checks: 0 });
    expect(await expireAt("2029-06-02T00:30:00Z")).toEqual({ records: 2, checks: 0 });
  });
});

describe("a check", () => {
  test("of a person loses what was read and answered when the law need not show it any longer, and keeps who looked", async () => {
    world.clock.set("2030-03-10T12:00:00Z");
    const subject = newName();
    await world.records([rated({ subject, occurredAt: "2030-03-01T12:00:00Z" })], SOURCE);
    await world.sequence();
    const [look, ofCompany] = [(await world.ask("trade-with", subject)).body.id, (await world.ask("trade-with", COMPANY)).body.id];
    await world.sequence();
    expect(await expireAt("2031-03-11T03:59:59.999999Z")).toEqual({ records: 0, checks: 0 });
    world.clock.set("2031-03-11T04:00:00Z");
    expect(await expireRecords(world.installation, { isDryRun: true })).toMatchObject({ registers: [], checks: 1, subjects: 1 });
    expect(await expireAt("2031-03-11T04:00:00Z")).toEqual({ records: 0, checks: 1 });
    expect(await expireAt("2031-03-11T05:00:00Z")).toEqual({ records: 0, checks: 0 });
    const held = await world.pool`select id, purpose, body is null as "isGone" from subject_check order by asked_at, id`;
    expect(held).toEqual(
      expect.arrayContaining([
        { id: look, purpose: "trade-with", isGone: true },
        { id: ofCompany, purpose: "trade-with", isGone: false },
      ]),
    );
    expect((await showSubject(world.installation, subject)).looks).toMatchObject([{ look: "first", looks: 1 }]);
    const { chains } = await subjectFile(world.installation, { subject, viewer: OPERATOR });
    expect(chains[0]?.statements).toMatchObject([
      { kind: "record", body: { kind: "record" } },
      { kind: "check", closed: "erased", id: look },
      { kind: "expiry", body: { records: [], checks: [look] } },
    ]);
    const erasing = eraseStatement(world.installation, { statement: look, basis: "again", operator: "olga" });
    await expect(erasing).rejects.toMatchObject({ code: "erasure_refused", message: "the statement was erased before" });
    await world.checkSoundness();
  });

  test("and a record of one subject that end in one run are named by one statement", async () => {
    world.clock.set("2032-01-01T12:00:00Z");
    const subject = newName();
    const [record] = await world.records([rated({ subject, rating: -1, occurredAt: "2026-01-01T12:00:00Z" })], SOURCE);
    const { id: look } = (await world.ask("trade-with", subject)).body;
    await world.sequence();
    expect(await expireAt("2033-06-01T12:00:00Z")).toEqual({ records: 1, checks: 1 });
    const { subject: id } = await findSubject(world.pool, world.installation, subject);
    const { chains } = await subjectFile(world.installation, { subject, viewer: OPERATOR });
    expect(chains[0]).toMatchObject({ subject: id });
    expect(chains[0]?.statements.at(-1)).toMatchObject({ body: { kind: "expiry", records: [record], checks: [look] } });
  });
});
