import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orders, trades } from "../../../test/lawful-config.ts";
import { parseInstant } from "../../lib/index.ts";
import type { Says } from "../law/index.ts";
import { bySlotRank, type SlotEntry, slotOf } from "./slot.ts";

function slotOfRating(says: Says, occurredAt = "2024-05-01T12:00:00Z"): string | undefined {
  return slotOf(trades.records.rated, { register: trades, type: "rated", occurredAt: parseInstant(occurredAt).micros, says });
}

describe("the slot of a record", () => {
  it("is none for a type that holds to nothing", () => {
    const visit = { says: {}, counts: {} };
    expect(slotOf(visit, { register: trades, type: "visit", occurredAt: 0, says: {} })).toBeUndefined();
  });

  it("is the same for the same rater and month, whatever else is said", () => {
    expect(slotOfRating({ rating: 1, by: "account:otc:2" })).toBe('["trades","rated","account:otc:2",24292]');
    expect(slotOfRating({ rating: -9, by: "account:otc:2" }, "2024-05-31T23:59:59Z")).toBe(
      slotOfRating({ rating: 1, by: "account:otc:2" }),
    );
  });

  it("is another one for another rater, month, type or register", () => {
    const slots = [
      slotOfRating({ by: "account:otc:2" }),
      slotOfRating({ by: "account:otc:3" }),
      slotOfRating({ by: "account:otc:2" }, "2024-06-01T00:00:00Z"),
      slotOfRating({ by: "account:otc:2" }, "2023-05-01T00:00:00Z"),
      slotOf(trades.records.rated, { register: trades, type: "rated-again", occurredAt: 1.7e15, says: { by: "account:otc:2" } }),
      slotOf(trades.records.rated, { register: orders, type: "rated", occurredAt: 1.7e15, says: { by: "account:otc:2" } }),
    ];
    expect(new Set(slots).size).toBe(slots.length);
  });

  it("tells an absent value from every other, and a number from its text", () => {
    const declared = { says: {}, counts: {}, onePer: ["constructor"] };
    const of = (says: Says) => slotOf(declared, { register: trades, type: "rated", occurredAt: 0, says });
    const slots = [of({}), of({ constructor: "null" }), of({ constructor: 5 }), of({ constructor: "5" })];
    expect(slots[0]).toBe('["trades","rated",null]');
    expect(new Set(slots).size).toBe(slots.length);
  });

  it("cannot be forged by a text that holds the next value's quotes", () => {
    const declared = { says: {}, counts: {}, onePer: ["a", "b"] };
    const of = (a: string, b: string) => slotOf(declared, { register: trades, type: "rated", occurredAt: 0, says: { a, b } });
    expect(of('x","y', "z")).not.toBe(of("x", 'y","z'));
  });
});

const entry: fc.Arbitrary<SlotEntry> = fc.record({
  occurredAt: fc.integer({ min: 1, max: 3 }),
  content: fc.constantFrom("aa", "ab", "ff"),
  record: fc.uuid(),
});

describe("the records of one slot", () => {
  it("stand in one order, whatever came first: it is total", () => {
    const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 8, selector: ({ record }) => record });
    fc.assert(
      fc.property(
        entries.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(shuffled.toSorted(bySlotRank)).toEqual(all.toSorted(bySlotRank));
        },
      ),
    );
  });

  it("let the latest count, then the greater content, then the lesser id", () => {
    const early = { occurredAt: 1, content: "ff", record: "a" };
    const late = { occurredAt: 2, content: "00", record: "b" };
    const greater = { occurredAt: 2, content: "01", record: "d" };
    const lesserId = { occurredAt: 2, content: "01", record: "c" };
    expect([early, greater, late, lesserId].sort(bySlotRank)).toEqual([lesserId, greater, late, early]);
  });
});
