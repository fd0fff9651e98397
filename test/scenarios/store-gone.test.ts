import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, Caller } from "../caller.ts";
import { type OwnDatabase, ownDatabase } from "../databases.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let database: OwnDatabase;
let world: World;
let otc: Caller;
beforeAll(async () => {
  database = await ownDatabase("market");
  world = await createWorld({ config: "market", database });
  otc = await world.source("bitcoin-otc");
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const BATCHES = 12;
const BATCH_RECORDS = 150;

function expectUnavailable({ status, body, headers }: Answer): void {
  expect([status, body.code, headers["retry-after"]]).toEqual([503, "store_unavailable", "2"]);
}

describe("a database that goes away", () => {
  it("in mid-request costs no acknowledged record, and none is counted twice after a retry", async () => {
    const batches = Array.from({ length: BATCHES }, () =>
      Array.from({ length: BATCH_RECORDS }, () => rated({ subject: "account:otc:kept" })),
    );
    const sent = batches.map((batch) => otc.post("/v1/records", batch));
    await Promise.race(sent);
    await database.kill();
    const answers = await Promise.all(sent);
    for (const answer of answers) if (answer.status !== 200) expectUnavailable(answer);
    const acknowledged = batches.filter((_, i) => answers[i]?.status === 200);
    expect(acknowledged.length).toBeGreaterThan(0);
    await database.start();
    for (const batch of acknowledged) {
      const { body } = await otc.post("/v1/records", batch);
      expect(body, "what was acknowledged is there").toMatchObject({ recorded: 0, alreadyRecorded: BATCH_RECORDS });
    }
    for (const batch of batches) {
      const { body } = await otc.post("/v1/records", batch);
      expect(body.recorded + body.alreadyRecorded).toBe(BATCH_RECORDS);
    }
    expect((await world.ask("trade-with", "account:otc:kept")).body.standing.own).toEqual({ good: BATCHES * BATCH_RECORDS, bad: 0 });
  });

  it("costs no answered check", async () => {
    const asker = await world.subscriber();
    const checks = Array.from({ length: 300 }, (_, i) => ({
      purpose: "trade-with",
      subject: `account:otc:${i}`,
      look: "first",
      onBehalf: "a test",
    }));
    const sent = checks.map((check) => asker.post("/v1/checks", check));
    await Promise.race(sent);
    await database.kill();
    const answers = await Promise.all(sent);
    for (const answer of answers) if (answer.status !== 200) expectUnavailable(answer);
    await database.start();
    const kept = await world.pool<{ id: string }>`select id from subject_check`;
    const ids = new Set(kept.map(({ id }) => id));
    const answered = answers.filter(({ status }) => status === 200);
    expect(answered.filter(({ body }) => !ids.has(body.id))).toEqual([]);
  });

  it("is told by 503, while the process lives and its pages are served", async () => {
    await database.kill();
    for (const url of ["/readyz", "/v1/purposes", "/v1/standings?purpose=trade-with"]) expectUnavailable(await world.anyone.get(url));
    expectUnavailable(await world.ask("trade-with", "account:otc:kept"));
    for (const url of ["/healthz", "/metrics", "/docs", "/openapi.json", "/"]) expect((await world.anyone.get(url)).status, url).toBe(200);
    await database.start();
    expect((await world.anyone.get("/readyz")).status).toBe(200);
  });
});
