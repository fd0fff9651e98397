import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market", isSimulated: true });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

describe("a simulated store", () => {
  it("is marked in the header of every answer, pages and problems too", async () => {
    for (const url of ["/", "/docs", "/openapi.json", "/healthz", "/metrics", "/v1/purposes", "/v1/standings?purpose=none", "/nowhere"]) {
      expect((await world.anyone.get(url)).headers, url).toMatchObject({ "x-credence-simulated": "true" });
    }
  });

  it("is marked in the answer itself", async () => {
    const otc = await world.source("bitcoin-otc");
    const answers = [
      await otc.post("/v1/records", [rated({ reference: "s", subject: "account:otc:s" })]),
      await world.ask("trade-with", "account:otc:s"),
      await otc.get("/v1/subjects/account:otc:s/records"),
      await otc.post("/v1/withdrawals", { reference: "s", reason: "entered_in_error" }),
      await world.anyone.get("/v1/purposes"),
      await world.anyone.get("/v1/registers"),
      await world.anyone.get("/v1/standings?purpose=trade-with"),
    ];
    expect(answers.map(({ status, body }) => [status, body.isSimulated])).toEqual(answers.map(() => [200, true]));
    expect(answers.map(({ headers }) => headers["cache-control"])).toEqual(answers.map(() => "no-store"));
    expect((await world.anyone.get("/")).text).toContain("Simulated: nothing here happened.");
  });
});
