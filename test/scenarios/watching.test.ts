import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

describe("those who watch a server", () => {
  it("hear that it lives and that its store answers", async () => {
    expect((await world.anyone.get("/healthz")).body).toEqual({ isAlive: true });
    expect((await world.anyone.get("/readyz")).body).toEqual({ isReady: true });
  });

  it("read its metrics, which name nobody", async () => {
    await world.records([rated({ subject: "account:otc:somebody" })]);
    await (await world.source()).post("/v1/records", [rated({ subject: "account:otc:somebody", rating: 99 })]);
    await world.ask("trade-with", "account:otc:somebody");
    await world.anyone.post("/v1/checks", {});
    await (await world.operator()).get("/v1/subjects/account:otc:somebody/records");
    const { headers, text } = await world.anyone.get("/metrics");
    expect(headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain('credence_records_total{result="recorded"} 1');
    expect(text).toContain('credence_records_total{result="refused"} 1');
    expect(text).toContain('credence_checks_total{purpose="trade-with",result="answered"} 1');
    expect(text).toContain('credence_refusals_total{code="key_missing"} 1');
    expect(text).toMatch(/credence_log_waiting_statements [1-9]/);
    expect(text).toMatch(/credence_log_lag_seconds \d/);
    expect(text).toContain('credence_http_requests_total{method="POST",route="/v1/checks",status="401"} 1');
    expect(text).toContain('credence_http_requests_total{method="GET",route="/v1/subjects/:id/records",status="200"} 1');
    expect(text).toMatch(/credence_http_request_duration_seconds_bucket\{le="0.05",method="POST",route="\/v1\/checks"\} \d/);
    expect(text).not.toMatch(/somebody|otc|demo|olga|ck_|key-/);
  });

  it("find each answer by its own request id", async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, async () => (await world.anyone.get("/healthz")).headers["x-request-id"]));
    expect(new Set(ids).size).toBe(50);
  });
});

describe("a mistake of ours", () => {
  it("is told without its cause, and logged with it under the request's id", async () => {
    const broken = await createWorld({ config: "market" });
    await broken.pool`alter table subject_check rename to elsewhere`;
    const { status, body, headers, text } = await broken.ask("trade-with", "account:otc:private-name");
    expect([status, body.code]).toEqual([500, "internal"]);
    expect(text).not.toMatch(/relation|elsewhere|subject_check|node:|\.ts/);
    expect(broken.log).toHaveLength(1);
    expect(broken.log[0]).toMatchObject({ requestId: headers["x-request-id"], route: "/v1/checks", method: "POST", code: "internal" });
    expect(broken.log[0]?.error).toMatch(/42P01/);
    expect(broken.log[0]?.stack.length).toBeGreaterThan(0);
    expect(JSON.stringify(broken.log)).not.toMatch(/private-name/);
    await broken.pool`alter table elsewhere rename to subject_check`;
    await broken.checkSoundness();
    await broken.close();
  });
});
