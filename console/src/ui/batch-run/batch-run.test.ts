import { describe, expect, it } from "vitest";
import { type Batch, openBatchRun, type RunState } from "./batch-run.ts";
import { inBatches } from "./in-batches.ts";

async function* batchesOf(...batches: readonly (readonly number[])[]): AsyncGenerator<Batch<number>> {
  for (const [at, rows] of batches.entries()) yield { rows, share: (at + 1) / batches.length };
}

/** Waits until the run is in a phase. */
function reaching<Result>(
  run: { state: () => RunState<Result>; subscribe: (changed: () => void) => () => void },
  phase: RunState<Result>["phase"],
): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (run.state().phase !== phase) return;
      leave();
      resolve();
    };
    const leave = run.subscribe(look);
    look();
  });
}

describe("a run of batches", () => {
  it("sends every row once and in order", async () => {
    const run = openBatchRun(async (rows: readonly number[]) => rows.map((row) => row * 2));
    run.start(batchesOf([1, 2], [3], [4, 5]));
    await reaching(run, "done");
    expect(run.state()).toMatchObject({ share: 1, results: [2, 4, 6, 8, 10] });
  });

  it("stands still while it is paused, and goes on from there, however fast somebody presses", async () => {
    const sent: number[] = [];
    const run = openBatchRun(async (rows: readonly number[]) => {
      sent.push(...rows);
      if (rows.includes(1)) run.pause();
      return rows;
    });
    run.start(batchesOf([1], [2], [3]));
    await reaching(run, "paused");
    run.goOn();
    run.pause();
    run.goOn();
    await reaching(run, "done");
    expect(sent).toEqual([1, 2, 3]);
  });

  it("keeps what failed, and sends it again when it goes on", async () => {
    let fails = true;
    const run = openBatchRun(async (rows: readonly number[]) => {
      if (rows.includes(2) && fails) throw new Error("away");
      return rows;
    });
    run.start(batchesOf([1], [2], [3]));
    await reaching(run, "failed");
    expect(run.state()).toMatchObject({ results: [1], error: new Error("away") });
    fails = false;
    run.goOn();
    await reaching(run, "done");
    expect(run.state().results).toEqual([1, 2, 3]);
  });

  it("has what was under way when it was stopped, and nothing after", async () => {
    const run = openBatchRun(async (rows: readonly number[]) => {
      run.stop();
      return rows;
    });
    run.start(batchesOf([1], [2]));
    await reaching(run, "stopped");
    await Promise.resolve();
    expect(run.state()).toMatchObject({ phase: "stopped", results: [1] });
  });

  it("forgets an earlier run whose answer comes late", async () => {
    let answer = (_rows: readonly number[]): void => undefined;
    const run = openBatchRun((rows: readonly number[]) =>
      rows.includes(1) ? new Promise<readonly number[]>((resolve) => (answer = resolve)) : Promise.resolve(rows),
    );
    run.start(batchesOf([1]));
    await Promise.resolve();
    run.start(batchesOf([2]));
    answer([1]);
    await reaching(run, "done");
    expect(run.state().results).toEqual([2]);
  });
});

describe("rows in batches", () => {
  it("are of the size that was asked for, the last one excepted", async () => {
    const sizes: number[] = [];
    for await (const { rows } of inBatches(batchesOf([1, 2, 3, 4, 5], [], [6, 7]), 3)) sizes.push(rows.length);
    expect(sizes).toEqual([3, 3, 1]);
  });
});
