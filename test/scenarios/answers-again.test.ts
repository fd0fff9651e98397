import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/lib/index.ts";
import { findSubject, keepModel } from "../../src/service/index.ts";
import { givenModel } from "../given-model.ts";
import { ordered, rated } from "../given-records.ts";
import { readStoredCheck, recomputedStanding, type StoredCheck } from "../stored-check.ts";
import { createWorld, type World } from "../world.ts";

/** Law 5: every answer can be had again, from what was stored with it. */
let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market", withoutModels: ["trade-with"] });
  const model = givenModel("trade-with", { priorStrength: 1.4, baseRate: 0.874913, baseAmong: "newcomers" });
  await keepModel(world.installation, { purpose: "trade-with", day: 0, model });
  const subject = "account:otc:again";
  await world.records([
    ...["2021-02-01", "2023-07-15", "2024-05-31"].map((occurredAt) => rated({ subject, occurredAt })),
    rated({ subject, rating: -4, occurredAt: "2023-11" }),
    rated({ subject: "account:otc:other", rating: -1 }),
    rated({ subject: "phone:+12025550142" }),
  ]);
  await world.records([ordered({ subject: "account:otc:again" })]);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const storedCheck = (id: string) => readStoredCheck(world, id);
const recomputed = (stored: StoredCheck) => recomputedStanding(world, stored);

describe("a check", () => {
  it.each(["account:otc:again", "account:otc:other", "phone:+12025550142", "account:otc:nobody"])(
    "of %s is computed again from its stored body, to the last bit",
    async (subject) => {
      const { body: answer } = await world.ask("trade-with", subject);
      const stored = await storedCheck(answer.id);
      expect(canonicalJson(await recomputed(stored))).toBe(canonicalJson(answer.standing));
      expect(canonicalJson(stored.body.standing)).toBe(canonicalJson(answer.standing));
      expect(stored.body).toMatchObject({
        onBehalf: "a test",
        asked: answer.subject,
        linked: [{ subject: stored.subject, version: expect.any(Number) }],
        registers: { trades: 2 },
      });
    },
  );

  it("is computed again after its subject's record and the purpose's model have changed", async () => {
    const { body: answer } = await world.ask("trade-with", "account:otc:again");
    await world.records([rated({ subject: "account:otc:again", rating: -10, reference: "later" })]);
    const { body: later } = await world.ask("trade-with", "account:otc:again");
    expect(later.standing.probability).toBeLessThan(answer.standing.probability);
    expect(canonicalJson(await recomputed(await storedCheck(answer.id)))).toBe(canonicalJson(answer.standing));
    await (await world.source()).post("/v1/withdrawals", { reference: "later", reason: "entered_in_error" });
    expect((await world.ask("trade-with", "account:otc:again")).body.standing).toEqual(answer.standing);
  });

  it("reads the registers of its purpose, and stores no other's tally", async () => {
    const { body: trade } = await world.ask("trade-with", "account:otc:again");
    const { body: buy } = await world.ask("buy-from", "account:otc:again");
    expect(Object.keys((await storedCheck(trade.id)).body.tallies)).toEqual(["trades"]);
    expect(Object.keys((await storedCheck(buy.id)).body.tallies)).toEqual(["orders"]);
  });

  it("on an identifier never seen makes its subject, so that the look is in a file, and answers the prior", async () => {
    const { body } = await world.ask("trade-with", "email:ann@example.org");
    expect(body).toMatchObject({ kind: "person", standing: { hasRecord: false, grade: "none", probability: 0.874913, evidence: 1.4 } });
    const { subject } = await findSubject(world.pool, world.installation, "email:ann@example.org");
    const { body: again } = await world.ask("trade-with", "email:Ann@Example.ORG");
    expect([(await storedCheck(body.id)).subject, (await storedCheck(again.id)).subject]).toEqual([subject, subject]);
  });

  it("never moves what it looks at: no tally, no version, no record", async () => {
    const state = async () => {
      const { subject } = await findSubject(world.pool, world.installation, "account:otc:again");
      return world.pool<{ state: string }>`
        select s::text as state from subject s where s.subject = ${subject}
        union all select t::text from tally_trades_2 t where t.subject = ${subject}
        union all select r.record::text || r.state from record r where r.subject = ${subject} order by state`;
    };
    const before = await state();
    for (const look of ["first", "review", "own"]) {
      const asker = await world.subscriber();
      const answer = await asker.post("/v1/checks", { purpose: "trade-with", subject: "account:otc:again", look, onBehalf: "a test" });
      expect((await storedCheck(answer.body.id)).look).toBe(look);
    }
    expect(await state()).toEqual(before);
  });
});

describe("linked subjects", () => {
  it("are read together, stored as such, and apart again once unlinked; the checks in between stay as they were", async () => {
    const pair = { subject: "account:otc:again", other: "account:otc:other" };
    const [apart, alone] = [await world.ask("trade-with", pair.subject), await world.ask("trade-with", pair.other)];
    const olga = await world.operator();
    await olga.post("/v1/links", { ...pair, evidence: "the same signing key" });
    const [together, other] = [await world.ask("trade-with", pair.subject), await world.ask("trade-with", pair.other)];
    expect(together.body.standing).toEqual(other.body.standing);
    expect(together.body.standing.own).toEqual({
      good: apart.body.standing.own.good + alone.body.standing.own.good,
      bad: apart.body.standing.own.bad + alone.body.standing.own.bad,
    });
    await olga.delete("/v1/links", pair);
    expect((await world.ask("trade-with", pair.subject)).body.standing).toEqual(apart.body.standing);
    expect((await world.ask("trade-with", pair.other)).body.standing).toEqual(alone.body.standing);
    const stored = await storedCheck(together.body.id);
    expect(stored.body.linked).toHaveLength(2);
    expect(canonicalJson(await recomputed(stored))).toBe(canonicalJson(together.body.standing));
  });
});
