import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { brokenRules, unsoundLog } from "../../../test/unsound-log.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { checkLog } from "./index.ts";

describe("a sound log", () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld({ config: "market" });
    await world.records(Array.from({ length: 700 }, (_, i) => rated({ subject: `account:otc:${i % 40}` })));
    await world.ask("trade-with", "account:otc:1");
    await world.sequence();
  });
  afterAll(() => world.close());

  it("breaks no rule, and neither does what waits for it", async () => {
    expect(await unsoundLog(world.installation)).toEqual([]);
    await world.records([rated({ subject: "account:otc:1" })]);
    expect(await unsoundLog(world.installation)).toEqual([]);
    await world.sequence();
    expect(await unsoundLog(world.installation)).toEqual([]);
    const findings = await checkLog(world.installation);
    expect(brokenRules(findings)).toEqual([]);
  });
});
