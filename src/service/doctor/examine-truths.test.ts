import { afterAll, beforeAll, expect, test } from "vitest";
import { arbitraryScorecard } from "../../../test/arbitrary-scorecard.ts";
import { rated } from "../../../test/given-records.ts";
import { type KeptTables, keepTables } from "../../../test/kept-tables.ts";
import { createWorld, type World } from "../../../test/world.ts";
import type { ScorecardModel } from "../../core/standing/index.ts";
import { keepModel, purposeOf } from "../index.ts";
import { listTruths, watchAnswers } from "../watch/index.ts";

const TRADERS = Array.from({ length: 35 }, (_, i) => `account:otc:trader-${i}`);

/** As if every bin had held as many in training, and nothing had been missing. */
function evenly(model: ScorecardModel): ScorecardModel {
  const characteristics = model.characteristics.map(({ bins, missing, ...line }) => {
    return { ...line, bins: bins.map((bin) => ({ ...bin, share: 1 / bins.length })), missing: { ...missing, share: 0 } };
  });
  return { ...model, characteristics };
}

let world: World;
let kept: KeptTables;

/** A store of which one month was watched, answered by a scorecard. */
beforeAll(async () => {
  world = await createWorld({ config: "market", withoutModels: ["trade-with"] });
  const model = evenly(arbitraryScorecard(purposeOf(world.installation, "trade-with"), { seed: 5 }));
  await keepModel(world.installation, { purpose: "trade-with", day: 0, model });
  for (const trader of TRADERS) await world.ask("trade-with", trader);
  world.clock.advance({ days: 2 });
  const occurredAt = new Date(world.clock.now() / 1000).toISOString();
  world.clock.advance({ hours: 1 });
  await world.records(TRADERS.map((subject) => rated({ subject, occurredAt })));
  world.clock.set("2024-07-01T00:05:00Z");
  await watchAnswers(world.installation);
  await world.sequence();
  kept = await keepTables(world, ["truth", "statement"]);
});
afterAll(async () => {
  await kept.drop();
  await world.checkSoundness();
  await world.close();
});

test("a month answered by a scorecard tells how those asked about are spread over its bins", async () => {
  const [month] = await listTruths(world.installation, "trade-with");
  expect(month).toMatchObject({ asked: 35, judged: 35, stability: { version: 1 } });
  const shifts = month?.stability?.shifts ?? [];
  expect(shifts.map(({ code }) => code)).toEqual(["share", "amount", "mean", "tenure", "recency", "trend", "run"]);
  for (const { bins } of shifts) expect(bins.reduce((sum, { now }) => sum + now, 0)).toBeCloseTo(1, 4);
  // Nobody had a record: what is missing without one is the last bin.
  expect(shifts[3]?.bins.at(-1)).toMatchObject({ now: 1 });
  expect(shifts[3]?.isBeyondChance).toBe(true);
});

test("a store whose truths are as they were stated is sound", async () => {
  expect(await kept.foundAfter("select 1")).toEqual([]);
});

const UNTOLD = "truths_whole: truth of a month that no statement tells so";

test.each([
  ["a truth made better later", `update truth set document = replace(document, '"bad":0', '"bad":1')`, UNTOLD],
  ["an alarm taken back", "update truth set is_out = not is_out", UNTOLD],
  ["a truth of another month", "update truth set month = month - 1", UNTOLD],
  ["a truth that is gone", "delete from truth", "truths_whole: statement of a truth that is not there"],
])("%s is found", async (_, breakIt, fault) => {
  expect(await kept.foundAfter(breakIt)).toContain(fault);
});
