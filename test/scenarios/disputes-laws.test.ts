import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Contesting, createContesting } from "../contesting.ts";

const worlds: Contesting[] = [];
afterAll(async () => {
  for (const { world } of worlds) {
    await world.checkSoundness();
    await world.close();
  }
});

async function under(law: "cn" | "uk" | "eu" | "in"): Promise<Contesting> {
  const contesting = await createContesting(law);
  worlds.push(contesting);
  return contesting;
}

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
const reasonOf = (body: { details?: { reason?: string } }) => body.details?.reason;

describe("a dispute in China", () => {
  let cn: Contesting;
  beforeAll(async () => {
    cn = await under("cn");
  });

  it("marks the record, and after 20 days without an answer records the objection, however late the clock", async () => {
    const account = "account:otc:cn1";
    const { record, me } = await cn.recorded(account);
    const { body: opened } = await cn.contest(me, record, { text: "不是我的。" });
    // The end of 21 June in Beijing.
    expect(opened).toMatchObject({ effect: "marked", decideBy: "2024-06-21T15:59:59.999999Z" });
    await cn.operate(opened.id, "route");
    cn.world.clock.set("2024-07-01T00:00:00Z");
    expect(await cn.clock()).toBe(1);
    const { body } = await cn.operator.get(`/v1/disputes/${opened.id}`);
    expect(body).toMatchObject({
      effect: "marked",
      decision: { outcome: "objection_recorded", by: "clock", at: "2024-06-21T15:59:59.999999Z", recordedAt: "2024-07-01T00:00:00Z" },
    });
    expect(await cn.counted(account)).toBe(1);
    await cn.operate(opened.id, "tell");
    const mine = await cn.world.me(account);
    const sent = await mine.post(`/v1/me/disputes/${opened.id}/statement`, { text: "不是我的。" });
    expect([sent.status, reasonOf(sent.body)]).toEqual([409, "law_gives_no_statement"]);
  });
});

describe("a dispute in the United Kingdom", () => {
  let uk: Contesting;
  beforeAll(async () => {
    uk = await under("uk");
  });

  it("suspends the record for 28 days at most, and lets 200 words of the subject travel with it", async () => {
    const account = "account:otc:uk1";
    const { record, me } = await uk.recorded(account);
    const { body: opened } = await uk.contest(me, record);
    expect(opened).toMatchObject({ effect: "suspended", decideBy: "2024-06-29T22:59:59.999999Z" });
    expect(await uk.counted(account)).toBe(0);
    await uk.operate(opened.id, "route");
    uk.world.clock.set("2024-06-30T09:00:00Z");
    expect(await uk.clock()).toBe(1);
    expect(await uk.counted(account)).toBe(1);
    await uk.operate(opened.id, "tell");
    const mine = await uk.world.me(account);
    const path = `/v1/me/disputes/${opened.id}/statement`;
    expect(reasonOf((await mine.post(path, { text: words(201) })).body)).toBe("statement_too_long");
    const { body: sent } = await mine.post(path, { text: words(200) });
    expect(sent.statement).toMatchObject({ sentAt: "2024-06-30T09:00:00Z", answer: null });
    expect(sent.dues).toMatchObject([{ duty: "answer_statement", owedBy: "operator", by: "2024-07-28T22:59:59.999999Z" }]);
    uk.world.clock.set("2024-08-15T09:00:00Z");
    expect(await uk.clock()).toBe(1);
    const { body } = await uk.operator.get(`/v1/disputes/${opened.id}`);
    expect(body).toMatchObject({ effect: "marked", statement: { text: words(200), answer: "attached" } });
    expect(body.steps.at(-1)).toMatchObject({
      step: "statement_answered",
      by: "clock",
      at: "2024-07-28T22:59:59.999999Z",
      recordedAt: "2024-08-15T09:00:00Z",
    });
  });
});

describe("a notice of correction in the United Kingdom", () => {
  it("is referred to the authority by an operator, and refused by the authority alone", async () => {
    const uk = await under("uk");
    const { record, me } = await uk.recorded("account:otc:uk2");
    const { body: opened } = await uk.contest(me, record);
    await uk.operate(opened.id, "decide", { outcome: "objection_recorded", text: "Undecided." });
    await uk.operate(opened.id, "tell");
    await me.post(`/v1/me/disputes/${opened.id}/statement`, { text: "Libel." });
    const path = `/v1/disputes/${opened.id}/answer-statement`;
    expect((await uk.operator.post(path, { answer: "refused" })).status).toBe(400);
    expect(await uk.operate(opened.id, "answer-statement", { answer: "referred" })).toMatchObject({
      dues: [],
      statement: { answer: "referred" },
    });
    const refused = await uk.operate(opened.id, "answer-statement", { answer: "refused", by: "authority" });
    expect(refused).toMatchObject({ effect: "marked", statement: { answer: "refused" } });
    const reopened = await uk.operate(opened.id, "reopen", { because: "procedure_at_fault", text: "The source was not asked." });
    expect(reopened).toMatchObject({ state: "reopened", effect: "suspended" });
    expect(reopened.steps.at(-1)).toMatchObject({ by: "operator", because: "procedure_at_fault" });
  });
});

describe("a dispute in the European Union", () => {
  let eu: Contesting;
  beforeAll(async () => {
    eu = await under("eu");
  });

  it("suspends the record while it is contested, past the month where nobody decides, and is then decided late", async () => {
    const account = "account:otc:eu1";
    const { record, me } = await eu.recorded(account);
    const { body: opened } = await eu.contest(me, record);
    expect(opened).toMatchObject({ effect: "suspended", decideBy: "2024-07-01T21:59:59.999999Z" });
    expect(await eu.counted(account)).toBe(0);
    await eu.operate(opened.id, "route");
    eu.world.clock.set("2024-07-20T09:00:00Z");
    expect(await eu.clock()).toBe(1);
    const { body: overdue } = await eu.operator.get(`/v1/disputes/${opened.id}`);
    expect(overdue).toMatchObject({ state: "decision_overdue", effect: "suspended" });
    expect(await eu.counted(account)).toBe(0);
    const late = await eu.source.post(`/v1/disputes/${opened.id}/answer`, { verdict: "verified", text: "The contract is signed." });
    expect(late.body.answer).toMatchObject({ verdict: "verified", isLate: true });
    const decided = await eu.operate(opened.id, "decide", { outcome: "rejected", text: "The contract is signed." });
    expect(decided).toMatchObject({ effect: "live", decision: { outcome: "rejected", isLate: true } });
    expect(await eu.counted(account)).toBe(1);
  });

  it("is prolonged by two months for complexity, and the month counts from the opening", async () => {
    const { record, me } = await eu.recorded("account:otc:eu2");
    eu.world.clock.set("2024-07-31T09:00:00Z");
    const { body: opened } = await eu.contest(await eu.world.me("account:otc:eu2"), record);
    expect(opened.decideBy).toBe("2024-08-31T21:59:59.999999Z");
    expect(me).toBeDefined();
    const extended = await eu.operate(opened.id, "extend", { because: "complexity", text: "Three sources are asked." });
    expect(extended.decideBy).toBe("2024-10-31T22:59:59.999999Z");
  });

  it("is decided by an authority too, which shows what it decided on", async () => {
    const account = "account:otc:eu3";
    eu.world.clock.set("2024-08-01T09:00:00Z");
    const { record, me } = await eu.recorded(account);
    const { body: opened } = await eu.contest(me, record);
    const bare = await eu.operator.post(`/v1/disputes/${opened.id}/decide`, { outcome: "upheld", by: "authority", text: "Ordered." });
    expect(reasonOf(bare.body)).toBe("authority_shows_nothing");
    const file = await eu.operator.send({
      method: "POST",
      url: `/v1/disputes/${opened.id}/evidence`,
      payload: "The order of the authority.",
      headers: { "content-type": "text/plain" },
    });
    const order = { outcome: "upheld", by: "authority", text: "Ordered.", evidence: [file.body.id] };
    expect(await eu.operate(opened.id, "decide", order)).toMatchObject({ effect: "taken_out", decision: { by: "authority" } });
    expect(await eu.counted(account)).toBe(0);
  });
});

describe("a dispute in India", () => {
  let india: Contesting;
  beforeAll(async () => {
    india = await under("in");
  });

  it("gives the source 21 days, the decision 30, and then 100 rupees for each day until the subject is told", async () => {
    const account = "account:otc:in1";
    const { record, me } = await india.recorded(account);
    const { body: opened } = await india.contest(me, record);
    expect(opened).toMatchObject({ effect: "live", decideBy: "2024-07-01T18:29:59.999999Z", pay: { days: 0 } });
    const routed = await india.operate(opened.id, "route");
    expect(routed.dues[0]).toMatchObject({ duty: "answer", owedBy: "source", by: "2024-06-22T18:29:59.999999Z" });
    expect(await india.counted(account)).toBe(1);
    india.world.clock.set("2024-06-25T09:00:00Z");
    expect(await india.clock()).toBe(1);
    expect((await india.operator.get(`/v1/disputes/${opened.id}`)).body.state).toBe("answer_overdue");
    india.world.clock.set("2024-07-04T18:00:00Z");
    expect(await india.clock()).toBe(1);
    const { body } = await india.operator.get(`/v1/disputes/${opened.id}`);
    expect(body).toMatchObject({ state: "escalated", pay: { currency: "INR", amountMinor: 30_000, days: 3 } });
    const withdrawn = await india.source.post(`/v1/disputes/${opened.id}/answer`, { verdict: "withdrawn", reason: "wrong_subject" });
    expect(withdrawn.body, withdrawn.text).toMatchObject({ effect: "taken_out", answer: { verdict: "withdrawn", isLate: true } });
    expect(await india.counted(account)).toBe(0);
    await india.operate(opened.id, "decide", { outcome: "upheld", text: "The source withdrew it." });
    india.world.clock.set("2024-07-06T09:00:00Z");
    expect(await india.operate(opened.id, "tell")).toMatchObject({ pay: { amountMinor: 50_000, days: 5 } });
    india.world.clock.set("2024-09-01T09:00:00Z");
    expect((await india.operator.get(`/v1/disputes/${opened.id}`)).body.pay).toMatchObject({ days: 5 });
  });
});
