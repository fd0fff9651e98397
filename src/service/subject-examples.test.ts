import { afterEach, describe, expect, it } from "vitest";
import { inspected, ordered, rated } from "../../test/given-records.ts";
import { createWorld, type World, type WorldOptions } from "../../test/world.ts";
import { subjectExamples } from "./index.ts";

let world: World | undefined;

afterEach(async () => {
  await world?.checkSoundness();
  await world?.close();
  world = undefined;
});

async function open(config: WorldOptions["config"]): Promise<World> {
  world = await createWorld({ config });
  return world;
}

describe("subjectExamples", () => {
  it("finds a good subject, a bad one and a newcomer in a public register", async () => {
    const { records, installation } = await open("market");
    const ratings = (subject: string, ...given: readonly number[]) => given.map((rating) => rated({ subject, rating }));
    await records(
      [
        ...ratings("account:otc:best", 5, 5, 5, 5),
        ...ratings("account:otc:good", 5, 5, 5),
        ...ratings("account:otc:mixed", 5, 5, 5, 5, 5, 5, -1),
        ...ratings("account:otc:bad", -5, -5, 1),
        ...ratings("account:otc:new", 1),
      ],
      "bitcoin-otc",
    );
    expect(await subjectExamples(installation)).toEqual({
      purpose: "trade-with",
      good: "account:otc:best",
      bad: "account:otc:bad",
      newcomer: "account:otc:new",
    });
  });

  it("names no person of a register whose standings are not public, and nobody under a private identifier", async () => {
    const { records, installation } = await open("market");
    await records(
      Array.from({ length: 4 }, () => ordered()),
      "olist",
    );
    await records(
      Array.from({ length: 4 }, () => rated({ subject: "phone:+442071838750" })),
      "bitcoin-otc",
    );
    expect(await subjectExamples(installation)).toBeUndefined();
  });

  it("leaves out what there is none of", async () => {
    const { records, installation } = await open("city");
    await records(
      Array.from({ length: 4 }, () => inspected()),
      "chicago-food-inspections",
    );
    expect(await subjectExamples(installation)).toEqual({
      purpose: "eat-at",
      good: "licence:chicago-food:1",
      bad: undefined,
      newcomer: undefined,
    });
  });
});
