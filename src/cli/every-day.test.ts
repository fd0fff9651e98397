import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everyDay } from "./every-day.ts";

const DAY_MICROS = 86_400_000_000;
const MINUTE_MS = 60_000;

describe("everyDay", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("works once for each new UTC day, and not on the day it began", async () => {
    let now = 20_000 * DAY_MICROS + 5;
    const days: number[] = [];
    const daily = everyDay(
      () => now,
      async () => days.push(Math.floor(now / DAY_MICROS)),
      () => {},
    );
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);
    expect(days).toEqual([]);
    now += DAY_MICROS;
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);
    expect(days).toEqual([20_001]);
    daily.stop();
    now += DAY_MICROS;
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);
    expect(days).toEqual([20_001]);
  });

  it("tells of a failure and tries again", async () => {
    let now = 20_000 * DAY_MICROS;
    const failure = new Error("the database is gone");
    const works = [() => Promise.reject(failure), () => Promise.resolve()];
    const told: unknown[] = [];
    const daily = everyDay(
      () => now,
      () => works.shift()?.() ?? Promise.reject(new Error("once too often")),
      (error) => told.push(error),
    );
    now += DAY_MICROS;
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
    daily.stop();
    expect(told).toEqual([failure]);
    expect(works).toEqual([]);
  });
});
