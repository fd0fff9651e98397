import { afterAll, beforeAll, expect, it } from "vitest";
import { rated } from "../../test/given-records.ts";
import { createWorld, type World } from "../../test/world.ts";
import { dailyWork } from "./daily-work.ts";

let world: World;

beforeAll(async () => {
  world = await createWorld({ config: "market", at: "2024-06-01T12:00:00Z" });
});
afterAll(() => world.close());

it("ends what is past its time before it makes anew what answers are made of", async () => {
  await world.records(
    [rated({ occurredAt: "2019-06-01T12:00:01Z" }), ...Array.from({ length: 40 }, (_, i) => rated({ rating: i % 4 === 0 ? -1 : 2 }))],
    "bitcoin-otc",
  );
  await world.sequence();
  world.clock.set("2024-06-02T00:00:00Z");
  await dailyWork(world.installation);
  expect(await world.pool`select count(*) as held from record`).toEqual([{ held: 40 }]);
  const fitted = await world.pool<{ day: number; document: string }>`
    select day, document from model where purpose = 'trade-with' order by version desc limit 1`;
  expect(fitted).toMatchObject([{ day: Date.UTC(2024, 5, 2) / 86_400_000 }]);
  await world.checkSoundness();
});
