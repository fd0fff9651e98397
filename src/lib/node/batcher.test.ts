import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type BatcherOptions, createBatcher } from "./index.ts";

/** A run that waits until it is told to end, and remembers what it was given. */
function heldRuns() {
  const batches: number[][] = [];
  const ends: (() => void)[] = [];
  const run = (items: number[]): Promise<number[]> => {
    batches.push(items);
    return new Promise((resolve) => ends.push(() => resolve(items.map((item) => item * 10))));
  };
  return { run, batches, end: () => ends.shift()?.() };
}

const batcherOf = (run: BatcherOptions<number, number>["run"], options: Partial<BatcherOptions<number, number>> = {}) =>
  createBatcher({ run, maxItems: 100, maxInFlight: 1, maxQueued: 1000, ...options });

describe("items", () => {
  test("of one turn go together, each to its own answer", async () => {
    const { run, batches, end } = heldRuns();
    const { submit } = batcherOf(run);
    const answers = Promise.all([1, 2, 3].map(submit));
    await nextTurn();
    end();
    expect(await answers).toEqual([10, 20, 30]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  test("that come while a run is going wait and go together in the next", async () => {
    const { run, batches, end } = heldRuns();
    const { submit, idle } = batcherOf(run);
    const answers = [submit(1)];
    await nextTurn();
    answers.push(submit(2));
    await nextTurn();
    answers.push(submit(3));
    await nextTurn();
    expect(batches).toEqual([[1]]);
    end();
    expect(await answers[0]).toBe(10);
    await nextTurn();
    expect(batches).toEqual([[1], [2, 3]]);
    end();
    expect(await Promise.all(answers)).toEqual([10, 20, 30]);
    await idle();
  });

  test("go in as many runs at a time as are allowed, none larger than allowed, oldest first", async () => {
    const { run, batches, end } = heldRuns();
    const { submit } = batcherOf(run, { maxItems: 2, maxInFlight: 2 });
    const answers = Promise.all([1, 2, 3, 4, 5].map(submit));
    await nextTurn();
    expect(batches).toEqual([
      [1, 2],
      [3, 4],
    ]);
    end();
    await nextTurn();
    expect(batches).toHaveLength(3);
    end();
    end();
    expect(await answers).toEqual([10, 20, 30, 40, 50]);
  });

  test("fail alone when their own answer is an Error", async () => {
    const { submit } = batcherOf(async (items) => items.map((item) => (item === 2 ? new Error("two") : item)));
    const outcomes = await Promise.allSettled([1, 2, 3].map(submit));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  test("fail together when the run fails, and later ones are not harmed", async () => {
    let runs = 0;
    const { submit, idle } = batcherOf(async (items) => {
      runs++;
      if (runs === 1) throw new Error("no connection");
      return items;
    });
    const outcomes = await Promise.allSettled([1, 2].map(submit));
    expect(outcomes).toEqual([expect.objectContaining({ status: "rejected" }), expect.objectContaining({ status: "rejected" })]);
    expect(await submit(3)).toBe(3);
    await idle();
  });

  test("fail when the run throws at once or answers too few", async () => {
    const throwing = batcherOf(() => {
      throw new Error("at once");
    });
    await expect(throwing.submit(1)).rejects.toThrow("at once");
    const short = batcherOf(async () => []);
    await expect(short.submit(1)).rejects.toEqual(expect.objectContaining({ code: "internal" }));
  });

  test("beyond the queue's limit are refused, and room is made as runs end", async () => {
    const { run, end } = heldRuns();
    const { submit } = batcherOf(run, { maxQueued: 2 });
    const first = submit(1);
    await nextTurn();
    const waiting = [submit(2), submit(3)];
    await expect(submit(4)).rejects.toEqual(expect.objectContaining({ code: "overloaded" }));
    end();
    await first;
    await nextTurn();
    const late = submit(5);
    end();
    expect(await Promise.all(waiting)).toEqual([20, 30]);
    await nextTurn();
    end();
    expect(await late).toBe(50);
  });
});

describe("idle", () => {
  test("is at once when nothing was submitted, and waits for what was", async () => {
    const { run, end } = heldRuns();
    const { submit, idle } = batcherOf(run);
    await idle();
    const answer = submit(1);
    let isIdle = false;
    const done = idle().then(() => {
      isIdle = true;
    });
    await nextTurn();
    expect(isIdle).toBe(false);
    end();
    await done;
    expect(await answer).toBe(10);
  });
});
