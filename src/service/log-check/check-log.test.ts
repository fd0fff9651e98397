import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { brokenRules, unsoundLog } from "../../../test/unsound-log.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { readEpochs } from "../../store/index.ts";
import { checkLog } from "./index.ts";
import { LOG_RULES } from "./log-finding.ts";

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
  });

  it("that is too large to be held is gone through in parts, and says the same", async () => {
    const whole = await checkLog(world.installation);
    expect(whole.map(({ check }) => check)).toEqual(LOG_RULES);
    expect(await checkLog(world.installation, { entriesMax: 100 })).toEqual(whole);
    await world.pool`update leaf set n = -n where leaf = 300`;
    const broken = brokenRules(await checkLog(world.installation));
    expect(broken).toMatchObject([{ check: "chains_follow" }]);
    expect(brokenRules(await checkLog(world.installation, { entriesMax: 100 }))).toEqual(broken);
    await world.pool`update leaf set n = -n where leaf = 300`;
  });

  it("tells how far it has come", async () => {
    const heard = new Map<string, number>();
    await checkLog(world.installation, { onProgress: ({ rule, rows }) => heard.set(rule, rows) });
    const [log] = await readEpochs(world.pool);
    expect(heard.get("chains_follow")).toBe(log?.size);
    expect(heard.get("bundles_whole")).toBeGreaterThanOrEqual(log?.size ?? Number.NaN);
  });
});
