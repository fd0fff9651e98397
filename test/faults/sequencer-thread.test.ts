import { describe, expect, it } from "vitest";
import { sequenceApart } from "../../src/sequence-apart.ts";
import { cloneDatabase } from "../databases.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

/** The thread reads the real clock, and the log's time goes by its sequencer. */
const AT = "2024-06-01T12:00:00Z";

async function withWorld(
  work: (world: World, keyFile: string, database: Parameters<typeof sequenceApart>[0]["database"]) => Promise<void>,
) {
  const database = await cloneDatabase("market");
  const world = await createWorld({ config: "market", database, at: AT });
  try {
    await work(world, world.keyFile, database.target);
    await world.checkSoundness();
  } finally {
    await world.close();
  }
}

describe("a sequencer in a thread of its own", () => {
  it("puts what waits into the log, and what came before it closed", async () => {
    await withWorld(async (world, keyFile, database) => {
      const failures: unknown[] = [];
      const sequencer = sequenceApart(
        { database, keyFile },
        { installation: world.installation, onFailure: (error) => failures.push(error) },
      );
      await world.records([rated({ subject: "account:otc:t1" })]);
      expect(await sequencer.settle()).toBe(true);
      await world.records([rated({ subject: "account:otc:t2" })]);
      await sequencer.close();
      expect(await world.pool`select from log_queue`).toEqual([]);
      expect(failures).toEqual([]);
    });
  });

  it("that cannot work is told of, and replaced by one in this thread", async () => {
    await withWorld(async (world, keyFile, database) => {
      const failures: unknown[] = [];
      const sequencer = sequenceApart(
        { database, keyFile: `${keyFile}.none` },
        { installation: world.installation, onFailure: (error) => failures.push(error) },
      );
      await world.records([rated({ subject: "account:otc:t3" })]);
      expect(await sequencer.settle()).toBe(true);
      await sequencer.close();
      expect(failures).toEqual([expect.objectContaining({ message: expect.stringContaining("cannot be opened") })]);
    });
  });
});
