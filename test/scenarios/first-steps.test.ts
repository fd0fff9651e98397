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

describe("a market", () => {
  it("takes records in and answers a check of them", async () => {
    await world.records([
      rated({ subject: "account:otc:7" }),
      rated({ subject: "account:otc:7" }),
      rated({ subject: "account:otc:7", rating: -2 }),
    ]);
    const { status, body } = await world.ask("trade-with", "account:otc:7");
    expect(status).toBe(200);
    expect(body).toMatchObject({ subject: "account:otc:7", standing: { own: { good: 2, bad: 1 }, hasRecord: true } });
  });
});
