import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Contesting, createContesting } from "../contesting.ts";

let us: Contesting;
beforeAll(async () => {
  us = await createContesting("us");
});
afterAll(async () => {
  await us.world.checkSoundness();
  await us.world.close();
});

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
const reasonOf = (body: { details?: { reason?: string } }) => body.details?.reason;

describe("a dispute in the United States", () => {
  it("ends in deletion where nobody verifies the record: 30 days, and 15 more for what the subject sends", async () => {
    const account = "account:otc:us1";
    us.world.clock.set("2024-06-01T12:00:00Z");
    const { record, me } = await us.recorded(account);
    expect(await us.counted(account)).toBe(1);
    const opened = await us.contest(me, record);
    expect(opened.status, opened.text).toBe(200);
    const { id } = opened.body;
    expect(opened.body).toMatchObject({
      record,
      source: "bitcoin-otc",
      law: "us",
      state: "opened",
      effect: "marked",
      openedAt: "2024-06-01T12:00:00Z",
      // The end of the thirtieth day in Washington.
      decideBy: "2024-07-02T03:59:59.999999Z",
    });
    expect(opened.body.dues[0]).toEqual({ duty: "route", owedBy: "operator", by: "2024-06-08T03:59:59.999999Z", secondsLeft: 575_999 });
    expect(await us.counted(account)).toBe(1);

    us.world.clock.advance({ days: 2 });
    expect(await us.operate(id, "route")).toMatchObject({ state: "routed" });
    us.world.clock.set("2024-06-28T12:00:00Z");
    const again = await us.world.me(account);
    const file = await again.send({
      method: "POST",
      url: `/v1/me/disputes/${id}/evidence`,
      payload: PDF,
      headers: { "content-type": "application/pdf" },
    });
    expect(file.body, file.text).toMatchObject({ party: "subject", mediaType: "application/pdf", bytes: PDF.length });
    const more = { because: "subject_sent_more", text: "", evidence: [file.body.id] };
    expect(await us.operate(id, "extend", more)).toMatchObject({ decideBy: "2024-07-17T03:59:59.999999Z" });
    expect(reasonOf((await us.operator.post(`/v1/disputes/${id}/extend`, more)).body)).toBe("already_extended");

    us.world.clock.set("2024-07-17T03:59:59.999999Z");
    expect(await us.clock()).toBe(0);
    // An outage over the deadline: the clock is back nine days later.
    us.world.clock.set("2024-07-26T08:00:00Z");
    expect(await us.counted(account)).toBe(1);
    expect(await us.clock()).toBe(1);
    expect(await us.counted(account)).toBe(0);
    const { body } = await us.operator.get(`/v1/disputes/${id}`);
    expect(body).toMatchObject({
      state: "decided",
      effect: "taken_out",
      decision: {
        outcome: "deleted_unverified",
        by: "clock",
        at: "2024-07-17T03:59:59.999999Z",
        recordedAt: "2024-07-26T08:00:00Z",
        isLate: false,
      },
    });
    expect(body.dues).toEqual([{ duty: "tell", owedBy: "operator", by: "2024-07-24T03:59:59.999999Z", secondsLeft: expect.any(Number) }]);
    expect(body.steps.map(({ step }: { step: string }) => step)).toEqual(["opened", "routed", "extended", "decided"]);

    const late = await us.source.post(`/v1/disputes/${id}/answer`, { verdict: "verified", text: "It is right." });
    expect(late.body, late.text).toMatchObject({ state: "decided", lateAnswers: [{ verdict: "verified", at: "2024-07-26T08:00:00Z" }] });
    expect(late.body.decision.outcome).toBe("deleted_unverified");
    expect(await us.counted(account)).toBe(0);
    expect(await us.operate(id, "tell")).toMatchObject({ state: "told", dues: [] });
    expect(await us.clock()).toBe(0);
  });
});
