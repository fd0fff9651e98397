import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LeafSet } from "./leaf-set.ts";

describe("a set of leaves", () => {
  it("takes each leaf of the log once, numbers those that are in, and tells those that are not", () => {
    const sized = fc.integer({ min: 0, max: 200 }).chain((size) => fc.tuple(fc.constant(size), fc.array(fc.nat(220))));
    fc.assert(
      fc.property(sized, ([size, leaves]) => {
        const set = new LeafSet(size);
        const wanted = new Set<number>();
        for (const leaf of leaves) {
          expect(set.add(leaf)).toBe(leaf < size && !wanted.has(leaf));
          if (leaf < size) wanted.add(leaf);
        }
        const sorted = [...wanted].sort((a, b) => a - b);
        expect(set.count).toBe(sorted.length);
        expect(sorted.map((leaf) => set.placeOf(leaf))).toEqual(sorted.keys().toArray());
        expect([...set.missing()]).toEqual(Array.from({ length: size }, (_, leaf) => leaf).filter((leaf) => !wanted.has(leaf)));
      }),
    );
  });

  it("can hold them all", () => {
    for (const size of [0, 1, 31, 32, 33, 64, 100]) {
      const set = LeafSet.all(size);
      expect([set.count, [...set.missing()], set.has(size)]).toEqual([size, [], false]);
      expect(set.placeOf(size)).toBe(size);
    }
  });
});
