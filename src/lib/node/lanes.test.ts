import { describe, expect, it } from "vitest";
import { createLanes } from "./lanes.ts";

const open = () => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held, release: () => release() };
};

describe("lanes", () => {
  it("run so many pieces at a time and no more", async () => {
    const lanes = createLanes(2);
    const gates = [open(), open(), open()];
    const started: number[] = [];
    const all = (async () => {
      for (const [at, gate] of gates.entries()) {
        await lanes.start(async () => {
          started.push(at);
          await gate.held;
        });
      }
    })();
    await new Promise(setImmediate);
    expect(started).toEqual([0, 1]);
    gates[1]?.release();
    await all;
    expect(started).toEqual([0, 1, 2]);
    gates[0]?.release();
    gates[2]?.release();
    await lanes.done();
  });

  it("tell a failure that came while nobody waited, and start nothing after it", async () => {
    const lanes = createLanes(2);
    await lanes.start(() => Promise.reject(new Error("lost")));
    await new Promise(setImmediate);
    let isStarted = false;
    const next = lanes.start(async () => {
      isStarted = true;
    });
    await expect(next).rejects.toThrow("lost");
    expect(isStarted).toBe(false);
    await expect(lanes.done()).rejects.toThrow("lost");
  });

  it("wait for the other pieces before they tell a failure at the end", async () => {
    const lanes = createLanes(2);
    const gate = open();
    let isDone = false;
    await lanes.start(async () => {
      await gate.held;
      isDone = true;
    });
    await lanes.start(() => Promise.reject(new Error("lost")));
    const end = lanes.done();
    gate.release();
    await expect(end).rejects.toThrow("lost");
    expect(isDone).toBe(true);
  });
});
