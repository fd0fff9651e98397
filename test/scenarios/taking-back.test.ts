import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let otc: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  otc = await world.source("bitcoin-otc");
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const ownOf = async (subject: string) => (await world.ask("trade-with", subject)).body.standing.own;

describe("a withdrawal", () => {
  it("subtracts what the record counted", async () => {
    await world.records([rated({ reference: "w1", subject: "account:otc:w", rating: -1 }), rated({ subject: "account:otc:w" })]);
    expect(await ownOf("account:otc:w")).toEqual({ good: 1, bad: 1 });
    const { status, body } = await otc.post("/v1/withdrawals", { reference: "w1", reason: "entered_in_error" });
    expect([status, body.state]).toEqual([200, "withdrawn"]);
    expect(await ownOf("account:otc:w")).toEqual({ good: 1, bad: 0 });
  });

  it("is 404 for a reference of another source, and 409 the second time", async () => {
    await world.records([rated({ reference: "w2", subject: "account:otc:w" })]);
    const other = await (await world.source("simulated-market")).post("/v1/withdrawals", { reference: "w2", reason: "wrong_subject" });
    expect([other.status, other.body.code]).toEqual([404, "reference_unknown"]);
    expect((await otc.post("/v1/withdrawals", { reference: "w2", reason: "wrong_subject" })).status).toBe(200);
    const again = await otc.post("/v1/withdrawals", { reference: "w2", reason: "wrong_subject" });
    expect([again.status, again.body.code]).toEqual([409, "record_already_withdrawn"]);
  });

  it("wants a reason from the closed list", async () => {
    const { status, body } = await otc.post("/v1/withdrawals", { reference: "w1", reason: "because" });
    expect([status, body.details.path]).toEqual([400, "reason"]);
    expect(body.details.wanted).toMatch(/entered_in_error/);
  });
});

describe("a correction", () => {
  it("puts the right record in the place of the wrong one", async () => {
    await world.records([rated({ reference: "c1", subject: "account:otc:c", rating: -9 })]);
    world.clock.set("2024-06-02T08:00:00Z");
    const { status, body } = await otc.post("/v1/corrections", {
      reference: "c1",
      reason: "entered_in_error",
      record: rated({ reference: "c1-right", subject: "account:otc:c", rating: 9 }),
    });
    expect([status, body.replacement.status]).toEqual([200, "recorded"]);
    expect(await ownOf("account:otc:c")).toEqual({ good: 1, bad: 0 });
    const { body: file } = await otc.get("/v1/subjects/account%3Aotc%3Ac/records");
    expect(file.records.map(({ state }: { state: string }) => state)).toEqual(["live", "corrected"]);
    expect(file.records[1].withdrawn).toEqual({
      at: "2024-06-02T08:00:00Z",
      reason: "entered_in_error",
      replacement: body.replacement.record,
    });
  });

  it("leaves the wrong record as it was where the new one is refused", async () => {
    await world.records([rated({ reference: "c2", subject: "account:otc:c2", rating: -9 })]);
    const { status, body } = await otc.post("/v1/corrections", {
      reference: "c2",
      reason: "entered_in_error",
      record: rated({ reference: "c2-right", subject: "account:otc:c2", rating: 99 }),
    });
    expect([status, body.code, body.details.path]).toEqual([400, "record_malformed", "says.rating"]);
    expect(await ownOf("account:otc:c2")).toEqual({ good: 0, bad: 1 });
  });
});

describe("a link", () => {
  const pair = { subject: "account:otc:l1", other: "account:otc:l2" };

  it("has both records read together, until it is taken away", async () => {
    await world.records([rated({ subject: pair.subject }), rated({ subject: pair.other, rating: -1 })]);
    const olga = await world.operator("olga");
    const linked = await olga.post("/v1/links", { ...pair, evidence: "the same signing key" });
    expect(linked.status).toBe(200);
    expect(await ownOf(pair.subject)).toEqual({ good: 1, bad: 1 });
    expect(await ownOf(pair.other)).toEqual({ good: 1, bad: 1 });
    const unlinked = await olga.delete("/v1/links", pair);
    expect([unlinked.status, unlinked.body.subject]).toEqual([200, linked.body.subject]);
    expect(await ownOf(pair.subject)).toEqual({ good: 1, bad: 0 });
  });

  it("is refused to itself, without evidence, twice, and to somebody unknown", async () => {
    const olga = await world.operator("olga");
    const refused = async (body: object) => {
      const answer = await olga.post("/v1/links", body);
      return [answer.status, answer.body.code];
    };
    expect(await refused({ subject: pair.subject, other: pair.subject, evidence: "x" })).toEqual([422, "link_refused"]);
    expect(await refused({ ...pair, evidence: " " })).toEqual([422, "link_refused"]);
    expect(await refused({ ...pair, other: "account:otc:never-seen", evidence: "x" })).toEqual([404, "subject_unknown"]);
    await olga.post("/v1/links", { ...pair, evidence: "x" });
    expect(await refused({ ...pair, evidence: "x" })).toEqual([422, "link_refused"]);
    await olga.delete("/v1/links", pair);
    const gone = await olga.delete("/v1/links", pair);
    expect([gone.status, gone.body.code]).toEqual([404, "link_unknown"]);
  });
});
