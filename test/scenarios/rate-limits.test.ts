import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueApiKey } from "../../src/service/index.ts";
import { createCaller } from "../caller.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "city", limits: { keyRequestsMax: 5, addressRequestsMax: 3, windowMs: 60_000 } });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

async function newCaller(holder: string) {
  const { secret } = await issueApiKey(world.installation, { role: "operator", holder });
  return createCaller(world.server, secret);
}

describe("a key's limit", () => {
  it("is told in the standard headers, and ends in 429 with Retry-After", async () => {
    const caller = await newCaller("busy");
    // The first request with a key is the address's: the key is not known before it was looked up.
    const answers = [];
    for (let i = 0; i < 7; i++) answers.push(await caller.get("/v1/purposes"));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429]);
    expect(answers[1]?.headers).toMatchObject({ "ratelimit-limit": "5", "ratelimit-remaining": "4", "ratelimit-reset": "60" });
    const last = answers[6];
    expect(last?.body).toMatchObject({ code: "rate_limited", status: 429, details: { limit: 5, retryAfterSeconds: 60 } });
    expect(last?.headers).toMatchObject({ "retry-after": "60", "ratelimit-remaining": "0" });
  });

  it("is its own: another key's requests are not counted", async () => {
    const caller = await newCaller("quiet");
    expect((await caller.get("/v1/purposes")).status).toBe(200);
  });

  it("guards the store from guessed keys: their address is limited before they are looked up", async () => {
    const statuses = [];
    for (let i = 0; i < 4; i++)
      statuses.push((await createCaller(world.server, `ck_${String(i).padStart(43, "A")}`).get("/v1/purposes")).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await world.anyone.get("/nowhere")).status).toBe(429);
  });
});
