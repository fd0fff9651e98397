import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, emptyTally, fold, merge, subtract, type TallyEntry } from "./tally.ts";

const entry: fc.Arbitrary<TallyEntry> = fc.record({
  month: fc.integer({ min: 24_000, max: 24_010 }),
  counts: fc.tuple(fc.integer({ min: -5, max: 10_000_000 }), fc.integer({ min: 0, max: 3 })),
});
const entries = fc.array(entry, { maxLength: 40 });
const bytes = (tally: unknown) => JSON.stringify(tally);

describe("a tally", () => {
  it("is the same whatever order its records arrive in", () => {
    fc.assert(
      fc.property(
        entries.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          expect(bytes(shuffled.reduce(add, emptyTally))).toBe(bytes(fold(given)));
        },
      ),
    );
  });

  it("forgets a record that is taken away, to the byte", () => {
    fc.assert(
      fc.property(entries, entry, (given, one) => {
        const tally = fold(given);
        expect(bytes(subtract(add(tally, one), one))).toBe(bytes(tally));
      }),
    );
  });

  it("of two linked subjects is the tally of their records together", () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        expect(bytes(merge(fold(a), fold(b)))).toBe(bytes(fold([...a, ...b])));
      }),
    );
  });

  it("refuses to take away what is not in it", () => {
    const one = { month: 24_000, counts: [1, 0] };
    expect(() => subtract(emptyTally, one)).toThrow("would hold -1 records");
    expect(() => subtract(fold([one]), { month: 24_000, counts: [0, 1] })).toThrow("counts without records");
  });

  it("refuses counts of another register, and sums beyond exact integers", () => {
    expect(() => merge(fold([{ month: 1, counts: [1, 2] }]), [{ month: 1, records: 1, counts: [1] }])).toThrow("not a safe integer");
    const huge = [{ month: 1, records: 1, counts: [Number.MAX_SAFE_INTEGER] }];
    expect(() => merge(huge, huge)).toThrow("not a safe integer");
  });
});
