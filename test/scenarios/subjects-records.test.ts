import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ordered, rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  await world.records([rated({ subject: "account:otc:person", reference: "p-otc" })]);
  await world.records([rated({ subject: "account:otc:person", by: "phone:+12025550142" })], "simulated-market");
  await world.records([rated({ subject: "lei:5493001KJTIIGC8Y1R12", kind: "body", reference: "b-otc", rating: -2, by: "account:otc:6" })]);
  await world.records([ordered({ subject: "lei:5493001KJTIIGC8Y1R12", kind: "body" })]);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const PERSON = "/v1/subjects/account%3Aotc%3Aperson/records";
const BODY = "/v1/subjects/lei:5493001KJTIIGC8Y1R12/records";

const sources = (body: { records: { source: string }[] }) => body.records.map(({ source }) => source).sort();

describe("a subject's records", () => {
  it("are all told to an operator, by identifier or by id", async () => {
    const olga = await world.operator();
    const { status, body } = await olga.get(PERSON);
    expect([status, body.kind, sources(body)]).toEqual([200, "person", ["bitcoin-otc", "simulated-market"]]);
    expect((await olga.get(`/v1/subjects/${body.subject}/records`)).body).toEqual(body);
  });

  it("are told to a source as far as it furnished them", async () => {
    const { body } = await (await world.source("bitcoin-otc")).get(PERSON);
    expect(sources(body)).toEqual(["bitcoin-otc"]);
    expect(body.records[0]).toMatchObject({
      register: "trades@2",
      type: "rated",
      reference: "p-otc",
      state: "live",
      occurredAt: "2024-05-01T12:00:00Z",
      precision: "instant",
      recordedAt: "2024-06-01T12:00:00Z",
      expiresAt: "2029-05-01T12:00:00Z",
      isAdverse: false,
      counts: { good: 1, bad: 0, weight: 1 },
    });
  });

  it("of a person are told to nobody else, who cannot even learn that there are any", async () => {
    const stranger = await world.anyone.get("/v1/subjects/account:otc:never-seen/records");
    for (const caller of [world.anyone, await world.subscriber(), await world.source("olist")]) {
      const { status, body } = await caller.get(PERSON);
      expect(status).toBe(404);
      expect({ ...body, requestId: "" }).toEqual({ ...stranger.body, requestId: "" });
    }
  });

  it("of a body are open where the register's standings are public, without the source's own reference", async () => {
    for (const caller of [world.anyone, await world.subscriber()]) {
      const { status, body } = await caller.get(BODY);
      expect([status, body.kind, sources(body)]).toEqual([200, "body", ["bitcoin-otc"]]);
      expect(body.records[0].says).toEqual({ rating: -2, by: "account:otc:6" });
      expect(body.records[0]).not.toHaveProperty("reference");
    }
  });

  it("that were taken back stay in the file, and are no longer open to all", async () => {
    const otc = await world.source("bitcoin-otc");
    await otc.post("/v1/records", [rated({ subject: "lei:213800WSGIIZCXF1P572", kind: "body", reference: "b-wrong" })]);
    await otc.post("/v1/withdrawals", { reference: "b-wrong", reason: "wrong_subject" });
    const url = "/v1/subjects/lei:213800WSGIIZCXF1P572/records";
    expect((await otc.get(url)).body.records[0]).toMatchObject({ state: "withdrawn", withdrawn: { reason: "wrong_subject" } });
    expect((await world.anyone.get(url)).body.records).toEqual([]);
  });

  it("never show a private identifier, not even to an operator", async () => {
    const { text, body } = await (await world.operator()).get(PERSON);
    expect(text).not.toContain("2025550142");
    expect(body.records.map(({ says }: { says: { by: string } }) => says.by)).toContain("phone:+1•••42");
  });

  it("come in pages that do not overlap, with cursors that hold for their list only", async () => {
    world.clock.advance({ seconds: 1 });
    const subject = "account:otc:much-rated";
    await world.records(Array.from({ length: 7 }, () => rated({ subject })));
    const otc = await world.source("bitcoin-otc");
    const url = `/v1/subjects/${subject}/records?limit=3`;
    const seen: string[] = [];
    let next: string | null = "";
    while (next !== null) {
      const { body } = await otc.get(next === "" ? url : `${url}&cursor=${next}`);
      seen.push(...body.records.map(({ record }: { record: string }) => record));
      next = body.next;
    }
    const first = await otc.get(url);
    expect((await otc.get(`${PERSON}?cursor=${first.body.next}`)).body.code).toBe("cursor_malformed");
    expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
  });
});
