import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { givenAskerModel } from "../../../test/given-asker-model.ts";
import { givenModel } from "../../../test/given-model.ts";
import { gave, rated } from "../../../test/given-records.ts";
import { type KeptTables, keepTables } from "../../../test/kept-tables.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { keepModel } from "../index.ts";

let world: World;
let kept: KeptTables;

beforeAll(async () => {
  world = await createWorld({ config: "market", withoutModels: ["trade-with"] });
  await keepModel(world.installation, { purpose: "trade-with", day: 0, model: givenModel("trade-with") });
  await keepModel(world.installation, { purpose: "trade-with/asker", day: 0, model: givenAskerModel() });
  const [subject, asker] = ["account:otc:asked-about", "account:otc:asking"];
  await world.records([rated({ subject })]);
  await world.records([gave({ subject: asker })]);
  const shop = await world.subscriber();
  await shop.post("/v1/checks", { purpose: "trade-with", subject, asker, look: "first", onBehalf: "Ada" });
  await world.sequence();
  kept = await keepTables(world, ["asker_part", "asker_part_read", "statement", "model"], { isDeep: true });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

describe("an answer to an asker of its own", () => {
  test("is sound as it was written", async () => {
    expect(await kept.foundAfter(async () => undefined)).toEqual([]);
    expect(await world.pool`select from asker_part`).toHaveLength(1);
  });

  test.each([
    ["of no check", "update asker_part set check_id = gen_random_uuid()", ["asker_parts_whole: of no check"]],
    ["for another subscriber", "update asker_part set subscriber = 'shop'", ["asker_parts_whole: for another than asked"]],
    ["that nobody stated", "update asker_part set statement = gen_random_uuid()", ["asker_parts_whole: that no statement tells of"]],
    [
      "that its check's subject does not lead to",
      "delete from asker_part_read where subject <> asker",
      ["asker_parts_whole: not found by its check or its asker"],
    ],
    ["that is gone", "delete from asker_part", ["asker_parts_whole: not there", "asker_parts_whole: not there"]],
    [
      "whose body was changed",
      "update statement set body = set_byte(body, 20, get_byte(body, 20) # 1) where kind = 'asker_part'",
      ["asker_parts_repeatable: body does not open: changed, or sealed under another key"],
    ],
    [
      "whose model is another",
      "update model set document = replace(document, '\"basePoints\":60', '\"basePoints\":61') where purpose = 'trade-with/asker'",
      ["asker_parts_repeatable: tallies, part and model give another standing"],
    ],
    ["whose model is gone", "delete from model where purpose = 'trade-with/asker'", ["asker_parts_repeatable: its law is gone"]],
  ])("is found out %s", async (_what, breach, found) => {
    const all = await kept.foundAfter(async () => void (await world.pool(Object.assign([breach], { raw: [breach] }))));
    expect(all).toEqual(expect.arrayContaining(found));
  });
});
