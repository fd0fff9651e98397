import fc from "fast-check";
import { expect, test } from "vitest";
import { deadlineOf, keptSince, LAW_PACKS, retentionOf, weekdaysOnly } from "./index.ts";

const DAY = 86_400_000_000;
const from2000to2060 = fc.integer({ min: 10_957 * DAY, max: 32_872 * DAY });

test("what was kept is past its time exactly when its deadline is, in every pack, at every instant", () => {
  const limits = LAW_PACKS.flatMap((pack) => (["adverse", "other", "check"] as const).map((kept) => ({ pack, kept })));
  fc.assert(
    fc.property(fc.constantFrom(...limits), from2000to2060, fc.integer({ min: -2 * DAY, max: 2 * DAY }), ({ pack, kept }, at, apart) => {
      const clock = retentionOf(pack, kept);
      const since = keptSince(pack, kept, at);
      expect(since === undefined).toBe(clock === undefined);
      if (clock === undefined || since === undefined) return;
      const calendar = weekdaysOnly(pack.zone);
      for (const from of [since, since - 1, since + apart]) {
        expect(deadlineOf(clock, { from, calendar }) >= at).toBe(from >= since);
      }
    }),
  );
});

test("what happened on 28 February is past its time on the 29th seven years later", () => {
  const us = LAW_PACKS.filter(({ name }) => name === "us");
  const since = us.map((pack) => keptSince(pack, "adverse", Date.parse("2028-02-29T12:00:00Z") * 1000));
  expect(since).toEqual([Date.parse("2021-03-01T05:00:00Z") * 1000]);
});
