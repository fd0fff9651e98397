import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { parseCheckpoint, parseNote } from "../../core/log/index.ts";
import { readGrowingLog, readQueueState } from "../../store/index.ts";

describe("a round of the sequencer", () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld({ config: "market" });
  });
  afterAll(() => world.close());

  it("puts everything that waits into the log, and lets its checkpoint be shown", async () => {
    await world.records([rated({ subject: "account:otc:a" }), rated({ subject: "account:otc:b" })]);
    await world.ask("trade-with", "account:otc:a");
    const { statements } = await readQueueState(world.pool);
    expect(statements).toBeGreaterThan(3);
    await world.sequence();
    expect(await readQueueState(world.pool)).toMatchObject({ commits: 0, statements: 0 });
    const log = await readGrowingLog(world.pool);
    expect(log).toMatchObject({ epoch: 1, size: statements, publishedSize: statements });
    expect(parseCheckpoint(parseNote(log?.checkpoint ?? "").text)).toMatchObject({ size: statements, origin: log?.origin });
  });
});
