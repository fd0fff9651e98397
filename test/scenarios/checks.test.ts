import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market", withoutModels: ["buy-from"] });
  await world.records([
    rated({ subject: "account:otc:good" }),
    rated({ subject: "account:otc:good" }),
    rated({ subject: "account:otc:good" }),
    rated({ subject: "account:otc:bad", rating: -5 }),
    rated({ subject: "account:otc:bad", rating: -5 }),
    rated({ subject: "account:otc:bad", rating: -5 }),
  ]);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

async function checksKept(): Promise<number> {
  const rows = await world.pool<{ count: number }>`select count(*) as count from subject_check`;
  return rows[0]?.count ?? -1;
}

describe("a check", () => {
  it("is answered with a probability, its reasons and what would change it", async () => {
    const { status, body } = await world.ask("trade-with", "account:otc:good");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      askedAt: "2024-06-01T12:00:00Z",
      standingAt: "2024-06-01T12:00:00Z",
      subject: "account:otc:good",
      kind: "person",
      question: world.installation.purposes.get("trade-with")?.question,
      model: { version: 1 },
      isSimulated: false,
      standing: { purpose: "trade-with", own: { good: 3, bad: 0 }, hasRecord: true },
    });
    expect(body.standing.reasons.map(({ text }: { text: string }) => text).join(" ")).toMatch(/All 3 ratings on record were not negative/);
    expect(body.standing.changes.length).toBeGreaterThan(0);
  });

  it("is kept before its answer leaves, with who asked, what was read and what was told", async () => {
    const before = await checksKept();
    const { body } = await world.ask("trade-with", "account:otc:bad");
    const rows = await world.pool<{ subscriber: string; look: string; model: number; purpose: string }>`
      select subscriber, look, model, purpose from subject_check where id = ${body.id}`;
    expect(rows).toEqual([{ subscriber: "demo", look: "first", model: 1, purpose: "trade-with" }]);
    expect(await checksKept()).toBe(before + 1);
  });

  it("of an unknown subject is no error: the answer is the prior, marked as without a record", async () => {
    const { status, body } = await world.ask("trade-with", "account:otc:stranger");
    expect(status).toBe(200);
    expect(body.standing).toMatchObject({ hasRecord: false, grade: "none", probability: 0.9, own: { good: 0, bad: 0 } });
  });

  it("never lowers a standing, whatever the look and however often", async () => {
    const before = await world.ask("trade-with", "account:otc:good");
    const asker = await world.subscriber();
    for (const look of ["first", "review", "own", "first", "review"]) {
      const { body } = await asker.post("/v1/checks", { purpose: "trade-with", subject: "account:otc:good", look, onBehalf: "a test" });
      expect(body.standing).toEqual(before.body.standing);
    }
  });

  it("masks a private identifier, and keeps it nowhere in the clear", async () => {
    const { text, body } = await world.ask("trade-with", "phone:+12025550142");
    expect(body.subject).toBe("phone:+1•••42");
    expect(text).not.toContain("12025550142");
    const rows = await world.pool<{ row: string }>`
      select i::text || coalesce(encode(i.value, 'escape'), '') as row from identifier i
      union all select c::text || encode(c.body, 'escape') from subject_check c`;
    expect(rows.filter(({ row }) => row.includes("2025550142"))).toEqual([]);
  });

  it("is refused with 409 where the purpose has no model yet", async () => {
    const { status, body } = await world.ask("buy-from", "account:olist:1");
    expect([status, body.code]).toEqual([409, "model_missing"]);
  });

  it("is refused for an identifier that is none, by the scheme's name", async () => {
    const { status, body } = await world.ask("trade-with", "lei:5493001KJTIIGC8Y1R13");
    expect([status, body.code]).toEqual([400, "identifier_check_digit_wrong"]);
    expect(body.detail).toMatch(/lei/);
  });
});

describe("many checks at once", () => {
  it("are answered in their order, each by an answer or a problem", async () => {
    const asker = await world.subscriber("demo", { purposes: ["trade-with"] });
    const check = { purpose: "trade-with", subject: "account:otc:good", look: "review", onBehalf: "a test" };
    const { status, body } = await asker.post("/v1/checks", [
      check,
      { ...check, subject: "fax:1" },
      { ...check, purpose: "buy-from" },
      { ...check, purpose: "marry" },
      { ...check, look: "glance" },
      "nonsense",
      { ...check, subject: "account:otc:bad" },
    ]);
    expect(status).toBe(200);
    expect(body.map(({ code, subject }: { code?: string; subject?: string }) => code ?? subject)).toEqual([
      "account:otc:good",
      "identifier_scheme_unknown",
      "right_missing",
      "purpose_unknown",
      "request_malformed",
      "request_malformed",
      "account:otc:bad",
    ]);
  });

  it("are all kept, and share commits", async () => {
    const before = await checksKept();
    const asker = await world.subscriber();
    const checks = Array.from({ length: 1_000 }, (_, i) => ({
      purpose: "trade-with",
      subject: `account:otc:many-${i % 50}`,
      look: "first",
      onBehalf: "a test",
    }));
    const { status, body } = await asker.post("/v1/checks", checks);
    expect([status, body.length]).toEqual([200, 1_000]);
    expect(body.map(({ subject }: { subject: string }) => subject)).toEqual(checks.map(({ subject }) => subject));
    expect(await checksKept()).toBe(before + 1_000);
  });

  it("are refused beyond a thousand", async () => {
    const { status, body } = await (await world.subscriber()).post(
      "/v1/checks",
      Array.from({ length: 1_001 }, () => 0),
    );
    expect([status, body.code]).toEqual([413, "body_too_large"]);
    expect(body.detail).toMatch(/1001 checks; wanted at most 1000/);
  });
});
