import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { market } from "../../src/packs/configs/index.ts";
import { redecideChecks } from "../../src/service/index.ts";
import type { Caller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

const RIVAL = { name: "rival", title: "A rival", purposes: ["trade-with"] };
const SUBJECT = "account:otc:listed";

let world: World;
let demo: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market", declared: { ...market, subscribers: [...market.subscribers, RIVAL] } });
  demo = await world.subscriber();
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

/** A second after whatever came before, so that what is later is listed before it. */
async function asked(caller: Caller, subject: string, purpose = "trade-with"): Promise<string> {
  world.clock.advance({ seconds: 1 });
  const { status, body, text } = await caller.post("/v1/checks", { purpose, subject, look: "first", onBehalf: `about ${subject}` });
  expect(status, text).toBe(200);
  return body.id;
}

const idsOf = (checks: readonly { readonly id: string }[]) => checks.map(({ id }) => id);

describe("a subscriber's list of its checks", () => {
  it("has what was asked and told, the latest first, in pages", async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.unshift(await asked(demo, `account:otc:paged-${i}`));
    const first = (await demo.get("/v1/checks?limit=2&purpose=trade-with")).body;
    const second = (await demo.get(`/v1/checks?limit=2&purpose=trade-with&cursor=${first.next}`)).body;
    const third = (await demo.get(`/v1/checks?limit=200&purpose=trade-with&cursor=${second.next}`)).body;
    expect([...idsOf(first.checks), ...idsOf(second.checks), ...idsOf(third.checks)].slice(0, 5)).toEqual(ids);
    expect(third.next).toBeNull();
    expect(first.checks[0]).toMatchObject({
      purpose: "trade-with",
      look: "first",
      told: { subject: "account:otc:paged-4", onBehalf: "about account:otc:paged-4", standing: { hasRecord: false }, isRenewed: false },
      again: null,
      decision: null,
      review: null,
    });
  });

  it("has nothing of anybody else's", async () => {
    const rival = await world.subscriber("rival");
    const theirs = await asked(rival, "account:otc:theirs");
    expect(idsOf((await demo.get("/v1/checks?limit=200")).body.checks)).not.toContain(theirs);
    expect(idsOf((await rival.get("/v1/checks?limit=200")).body.checks)).toEqual([theirs]);
    expect((await rival.get(`/v1/checks/${theirs}`)).status).toBe(200);
    expect((await demo.get(`/v1/checks/${theirs}`)).body.code).toBe("statement_unknown");
  });

  it("has only the purposes of the key that asks", async () => {
    const other = await asked(demo, "account:otc:bought", "buy-from");
    const narrow = await world.subscriber("demo", { purposes: ["buy-from"] });
    const { body } = await narrow.get("/v1/checks?limit=200");
    expect(idsOf(body.checks)).toEqual([other]);
    const hidden = (await demo.get("/v1/checks?limit=1&purpose=trade-with")).body.checks[0].id;
    expect((await narrow.get(`/v1/checks/${hidden}`)).body.code).toBe("statement_unknown");
    expect((await demo.get("/v1/checks?purpose=eat-at")).body.code).toBe("purpose_unknown");
  });

  it("can be of those alone on which a decision was reported", async () => {
    const id = await asked(demo, "account:otc:refused");
    await demo.post(`/v1/checks/${id}/decision`, { outcome: "refused", decidedBy: "person" });
    const { body } = await demo.get("/v1/checks?decided=true");
    expect(body.checks).toMatchObject([{ id, decision: { outcome: "refused", decidedBy: "person" } }]);
  });

  it("is an operator's own for an operator", async () => {
    const operator = await world.operator();
    const id = await asked(operator, "account:otc:operated");
    expect(idsOf((await operator.get("/v1/checks")).body.checks)).toEqual([id]);
  });

  it("is no look: the subject's file does not grow by it", async () => {
    const id = await asked(demo, "account:otc:looked");
    const count = async () => (await world.pool`select from statement`).length;
    const before = await count();
    await demo.get(`/v1/checks/${id}`);
    await demo.get("/v1/checks");
    expect(await count()).toBe(before);
  });
});

describe("a check read again", () => {
  it("gives the standing as it was told, its reasons in the reader's language", async () => {
    await world.records([rated({ subject: SUBJECT }), rated({ subject: SUBJECT })]);
    const id = await asked(demo, SUBJECT);
    const english = (await demo.get(`/v1/checks/${id}`)).body;
    const chinese = (await demo.get(`/v1/checks/${id}?language=zh-Hans`)).body;
    expect(english.question).toMatch(/^Will the next/);
    expect(english.told.standing.own).toEqual({ good: 2, bad: 0 });
    expect(chinese.told.standing.probability).toBe(english.told.standing.probability);
    for (const [at, reason] of english.told.standing.reasons.entries()) {
      expect(reason.text).toMatch(/[a-z]/);
      expect(chinese.told.standing.reasons[at].text).toMatch(/\p{Script=Han}/u);
    }
    for (const change of english.told.standing.changes) expect(change.text).not.toBe("");
  });

  it("says how it came out otherwise when a record turned out wrong", async () => {
    const subject = "account:otc:otherwise";
    await world.records([rated({ reference: "wrong-1", subject, rating: -1 }), rated({ subject }), rated({ subject })], "bitcoin-otc");
    const id = await asked(demo, subject);
    await (await world.source()).post("/v1/withdrawals", { reference: "wrong-1", reason: "entered_in_error" });
    await redecideChecks(world.installation);
    const { body } = await demo.get(`/v1/checks/${id}`);
    expect([body.told.standing.own, body.again.standing.own]).toEqual([
      { good: 2, bad: 1 },
      { good: 2, bad: 0 },
    ]);
  });
});

describe("what a source or a subscriber was told", () => {
  it("is there for itself in words, in both languages, and for nobody else", async () => {
    const me = await world.me(SUBJECT);
    const check = (await demo.get("/v1/checks?limit=200")).body.checks.find(
      ({ told }: { told: { subject: string } | null }) => told?.subject === SUBJECT,
    );
    world.clock.advance({ seconds: 1 });
    await me.post("/v1/me/reviews", { check: check.id, words: "Look again." });
    const { body } = await demo.get("/v1/own-notices");
    expect(body.notices[0]).toMatchObject({ about: "review", data: { check: check.id }, text: { title: expect.stringMatching(/[a-z]/) } });
    const chinese = (await demo.get("/v1/own-notices?language=zh-Hans")).body;
    expect(chinese.notices[0].text.title).toMatch(/\p{Script=Han}/u);
    expect((await (await world.subscriber("rival")).get("/v1/own-notices")).body.notices).toEqual([]);
    expect((await demo.get(`/v1/checks/${check.id}`)).body.review).toMatchObject({ outcome: null });
  });

  it("is not told to a key that may less than its holder", async () => {
    const narrow = await world.subscriber("demo", { purposes: ["buy-from"] });
    const { status, body } = await narrow.get("/v1/own-notices");
    expect([status, body.code]).toEqual([403, "right_missing"]);
  });

  it("comes in pages", async () => {
    const first = (await demo.get("/v1/own-notices?limit=1")).body;
    const second = (await demo.get(`/v1/own-notices?limit=200&cursor=${first.next}`)).body;
    expect(second.notices.length).toBeGreaterThan(0);
    expect(idsOf(second.notices)).not.toContain(first.notices[0].id);
  });
});

describe("a contested record", () => {
  it("is shown to its source as it furnished it, and to no other", async () => {
    const [record] = await world.records([rated({ reference: "contested-1", subject: SUBJECT, rating: -4 })], "bitcoin-otc");
    const { body } = await (await world.me(SUBJECT)).post("/v1/me/disputes", { record, ground: "not_mine", text: "Not me." });
    const path = `/v1/disputes/${body.id}/record`;
    const shown = await (await world.source()).get(path);
    expect(shown.body).toMatchObject({
      identifiers: [SUBJECT],
      kind: "person",
      record: { record, reference: "contested-1", type: "rated", says: { rating: -4 } },
    });
    expect((await (await world.source("olist")).get(path)).body.code).toBe("dispute_unknown");
  });

  it("is shown to an operator, and that is in the file", async () => {
    const operator = await world.operator("oona");
    const { body } = await operator.get("/v1/disputes?list=all");
    expect((await operator.get(`/v1/disputes/${body.disputes[0].id}/record`)).body.record.reference).toBe("contested-1");
    expect((await (await world.me(SUBJECT)).get("/v1/me/file")).text).toContain("oona (operator) read the list of records.");
  });
});
