import fc from "fast-check";
import { expect, it } from "vitest";
import { openRateMeter } from "./rate-meter.ts";

const meterAt = (clock: { ms: number }) => openRateMeter({ names: ["a", "b"] as const, slotMs: 10, slots: 4, nowMs: () => clock.ms });

it("counts what happened by slot, the oldest first, without the slot under way", () => {
  const clock = { ms: 1_000 };
  const meter = meterAt(clock);
  meter.add("a", 2);
  clock.ms = 1_010;
  meter.add("a", 3);
  meter.add("b", 1);
  expect([meter.read("a"), meter.read("b")]).toEqual([
    [0, 0, 0, 2],
    [0, 0, 0, 0],
  ]);
  clock.ms = 1_020;
  expect([meter.read("a"), meter.read("b")]).toEqual([
    [0, 0, 2, 3],
    [0, 0, 0, 1],
  ]);
});

it("forgets what is too long ago, however long nobody looked", () => {
  const clock = { ms: 0 };
  const meter = meterAt(clock);
  meter.add("a", 7);
  clock.ms = 1_000_000;
  expect(meter.read("a")).toEqual([0, 0, 0, 0]);
});

it("gives for any course of things the counts that a list of them gives", () => {
  const things = fc.array(fc.record({ after: fc.integer({ min: 0, max: 60 }), count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 40 });
  fc.assert(
    fc.property(things, (course) => {
      const clock = { ms: 5 };
      const meter = meterAt(clock);
      const seen: { slot: number; count: number }[] = [];
      for (const { after, count } of course) {
        clock.ms += after;
        meter.add("b", count);
        seen.push({ slot: Math.floor(clock.ms / 10), count });
      }
      const now = Math.floor(clock.ms / 10);
      const wanted = [4, 3, 2, 1].map((ago) => seen.filter(({ slot }) => slot === now - ago).reduce((sum, { count }) => sum + count, 0));
      expect(meter.read("b")).toEqual(wanted);
    }),
  );
});
