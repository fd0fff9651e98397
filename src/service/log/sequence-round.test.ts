import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { parseCheckpoint, parseNote } from "../../core/log/index.ts";
import { readGrowingLog, readQueueState } from "../../store/index.ts";
import { sequenceRound } from "./index.ts";

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

  it("does not make a tree grow that is not the one it signed", async () => {
    await world.records([rated({ subject: "account:otc:a" })]);
    const { installation, pool } = world;
    await pool`update log_tile set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) where level = 0 and index = 0`;
    const round = () => sequenceRound({ installation, log: installation.log, state: { tree: undefined } });
    await expect(round()).rejects.toMatchObject({ code: "store_unsound", message: expect.stringContaining(installation.log.origin) });
    await pool`update log_tile set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) where level = 0 and index = 0`;
    expect((await round())?.taken).toBeGreaterThan(0);
  });
});
