import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, type SequencerState, sequenceRound, startSequencer } from "../../src/service/index.ts";
import { readGrowingLog } from "../../src/store/index.ts";
import { type Breaking, breakStore, mendStore } from "../broken-store.ts";
import { type LogWatch, watchLog } from "../log-watch.ts";
import { type OpenedStore, openStore } from "../open-store.ts";
import { stateOf } from "../stating.ts";

/** Crashes of a round, by name: see docs/guides/log.md, "What it withstands". */
const CRASHES: readonly (readonly [fault: string, at: string])[] = [
  ["crash_before_tiles", "before insert on leaf for each statement"],
  ["crash_before_tiles", "before insert on log_tile for each statement"],
  ["crash_between_tiles_and_checkpoint", "before update of checkpoint on log_epoch for each row"],
  ["crash_after_checkpoint_before_commit", "after update of checkpoint on log_epoch deferrable initially deferred for each row"],
  ["crash_after_copy_before_publish", "before update of published on log_epoch for each row"],
];

const WAYS: readonly Breaking["by"][] = ["an error", "a lost session"];
const DAY_MICROS = 86_400_000_000;

let store: OpenedStore;
let other: Installation;
let watch: LogWatch;
const stated: string[] = [];
beforeAll(async () => {
  store = await openStore();
  other = await store.another();
  watch = await watchLog(store.pool);
  stated.push(...(await stateOf(store.installation, ["account:otc:first"])));
  await sequence(store.installation);
});
afterAll(() => store.close());

async function sequence(by: Installation): Promise<void> {
  while (((await round(by, { tree: undefined }))?.taken ?? 0) > 0);
}

const round = (by: Installation, state: SequencerState) => sequenceRound({ installation: by, log: by.log, state });

/** The same process, whose checkpoint does not come to lie beside the key for so many times. */
function withoutCopy(by: Installation, times: number): Installation {
  let left = times;
  const keepCheckpoint = async (checkpoint: string): Promise<number> => {
    if (left-- > 0) throw new Error("broken on purpose");
    return by.log.keepCheckpoint(checkpoint);
  };
  return { ...by, log: { ...by.log, keepCheckpoint } };
}

/** Sequencers of these processes, at work until all that was stated before is in the log. */
async function settleBy(processes: readonly Installation[], state: () => Promise<string[]>): Promise<unknown[]> {
  const failures: unknown[] = [];
  const sequencers = processes.map((process) => startSequencer(process, (error) => failures.push(error)));
  stated.push(...(await state()));
  const [first] = sequencers;
  while (!(await first?.settle()));
  await Promise.all(sequencers.map((sequencer) => sequencer.close()));
  return failures;
}

describe.each(CRASHES)("%s (%s)", (_, at) => {
  it.each(WAYS)("by %s: the next round goes on by itself, and nothing is lost or doubled", async (by) => {
    await breakStore(store.pool, { at, by, times: 2 });
    const failures = await settleBy([store.installation, other], () => stateOf(store.installation, ["account:otc:a", "account:otc:b"]));
    expect(await mendStore(store.pool), "the fault was met, and passed").toBeGreaterThan(2);
    const told = by === "an error" ? ["broken on purpose", "broken on purpose"] : [];
    expect(failures.map((error) => (error instanceof Error ? error.message : error))).toEqual(told);
    expect(await watch.expectWhole(other, stated)).toBeGreaterThan(0);
  });
});

describe("crash_after_commit_before_copy_beside_key", () => {
  it("is made good by the next round of the same process", async () => {
    const failures = await settleBy([withoutCopy(store.installation, 2)], () => stateOf(other, ["account:otc:a", "account:otc:c"]));
    expect(failures).toHaveLength(2);
    await watch.expectWhole(other, stated);
  });

  it("is made good by another process, though nothing waits any more", async () => {
    const failures = await settleBy([other], async () => {
      const given = await stateOf(other, ["account:otc:d"]);
      await round(withoutCopy(store.installation, 1), { tree: undefined }).catch(() => {});
      return given;
    });
    expect(failures).toEqual([]);
    await watch.expectWhole(other, stated);
  });

  it("shows nothing of what was committed before a copy lies beside the key", async () => {
    const before = await readGrowingLog(store.pool);
    stated.push(...(await stateOf(store.installation, ["account:otc:e"])));
    await expect(round(withoutCopy(store.installation, 1), { tree: undefined })).rejects.toThrow("broken on purpose");
    const after = await readGrowingLog(store.pool);
    expect(after?.size).toBeGreaterThan(before?.size ?? 0);
    expect(after?.publishedSize).toBe(before?.publishedSize);
    await sequence(other);
    await watch.expectWhole(other, stated);
  });
});

describe("crash_after_checkpoint_before_commit, where another process puts the same statements there on the next day", () => {
  it("does not let the first go on from a tree that was never committed", async () => {
    const state: SequencerState = { tree: undefined };
    stated.push(...(await stateOf(store.installation, ["account:otc:f"])));
    const at = "after update of checkpoint on log_epoch deferrable initially deferred for each row";
    await breakStore(store.pool, { at, by: "an error", times: 1 });
    await expect(round(store.installation, state)).rejects.toThrow("broken on purpose");
    await mendStore(store.pool);
    const nextDay = { ...other, now: () => other.now() + DAY_MICROS };
    await sequence(nextDay);
    stated.push(...(await stateOf(store.installation, ["account:otc:f"])));
    await round(store.installation, state);
    await watch.expectWhole(other, stated);
  });
});
