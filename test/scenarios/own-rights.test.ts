import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "../caller.ts";
import { type Contesting, createContesting } from "../contesting.ts";
import { rated } from "../given-records.ts";

const ME = "account:otc:1810";
let us: Contesting;
let me: Caller;
beforeAll(async () => {
  us = await createContesting("us");
  await us.world.records([rated({ subject: ME, rating: -5 })]);
  me = await us.world.me(ME);
});
afterAll(async () => {
  await us.world.checkSoundness();
  await us.world.close();
});

describe("what one can do here", () => {
  it("says what may be asked and by whom, how one contests, and under which law", async () => {
    const { status, body } = await me.get("/v1/me/rights");
    expect(status).toBe(200);
    expect(body.subject).toMatchObject({ kind: "person", identifiers: [ME] });
    expect(body.purposes[0]).toEqual({
      purpose: "trade-with",
      question: "Will the next trade with this trader go well?",
      askers: [{ name: "demo", title: "Whoever tries it out" }],
      consentCite: null,
    });
    expect(body.contests.find(({ register }: { register: string }) => register === "trades")).toMatchObject({
      law: "us",
      decideWithin: { amount: 30, unit: "days" },
      whileOpen: "marked",
      atDeadline: "delete",
      statementWordsMax: 100,
    });
    expect(body.erasure).toEqual([]);
  });

  it("says it in the language asked for", async () => {
    const { body } = await me.get("/v1/me/rights?lang=zh-Hans");
    expect([body.language, body.purposes[0].question]).toEqual(["zh-Hans", expect.stringMatching(/[\u4e00-\u9fff]/)]);
    expect(body.contests[0].title).toMatch(/[\u4e00-\u9fff]/);
  });

  it("shows what was stopped, and is no look at the file", async () => {
    await me.post("/v1/me/freezes", { purposes: ["trade-with"] });
    const { body } = await me.get("/v1/me/rights");
    expect(body.freezes).toMatchObject([{ purpose: "trade-with", thaws: [] }]);
    const { body: file } = await me.get("/v1/me/file");
    expect(file.deeds.filter(({ kind }: { kind: string }) => kind === "file_look")).toHaveLength(1);
    await me.delete("/v1/me/freezes", { purposes: ["trade-with"] });
  });
});

describe("what one may do in a dispute", () => {
  it("is told with it, step by step, and is what the server then takes", async () => {
    const { record, me: contester } = await us.recorded("account:otc:may");
    const { body: opened } = await us.contest(contester, record);
    expect(opened.may).toEqual(["take-back"]);
    const may = async () => (await contester.get(`/v1/me/disputes/${opened.id}`)).body.may;
    await us.operate(opened.id, "route");
    await us.source.post(`/v1/disputes/${opened.id}/answer`, { verdict: "verified", text: "It is signed." });
    await us.operate(opened.id, "decide", { outcome: "rejected", text: "It is signed." });
    expect(await may()).toEqual([]);
    await us.operate(opened.id, "tell");
    expect(await may()).toEqual(["statement", "escalate", "reopen"]);
    expect((await contester.post(`/v1/me/disputes/${opened.id}/statement`, { text: "The delay was the carrier's." })).status).toBe(200);
    expect(await may()).toEqual(["escalate", "reopen"]);
  });
});
