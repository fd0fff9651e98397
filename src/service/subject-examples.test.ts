import { afterEach, describe, expect, it } from "vitest";
import { inspected, ordered, rated } from "../../test/given-records.ts";
import { createWorld, type World, type WorldOptions } from "../../test/world.ts";
import { trades } from "../packs/trading/index.ts";
import { readExamples } from "../store/index.ts";
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

  it("looks no further than at a sample, and at each subject of it whole", async () => {
    const { records, pool } = await open("market");
    const months = ["2024-03-01T12:00:00Z", "2024-04-01T12:00:00Z", "2024-05-01T12:00:00Z"];
    const traders = Array.from({ length: 6 }, (_, at) => `account:otc:${at}`);
    await records(
      traders.flatMap((subject) => months.map((occurredAt) => rated({ subject, occurredAt, rating: 5 }))),
      "bitcoin-otc",
    );
    const count = (name: string) => ({ register: trades.name, count: name });
    const question = {
      register: trades,
      good: count("good"),
      bad: count("bad"),
      sinceMonth: 0,
      schemes: ["account"],
      kinds: ["person"],
    } as const;
    const goodOf = async (sampleRows: number, leastEvidence: number) =>
      (await readExamples(pool, { ...question, sampleRows, leastEvidence })).good;
    expect(traders).toContain(await goodOf(100, 3));
    expect(traders).toContain(await goodOf(4, 3));
    // The third row is still the first subject's: none is whole before it.
    expect(await goodOf(2, 1)).toBeUndefined();
  });
});
