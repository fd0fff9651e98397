import fc from "fast-check";
import { expect, test } from "vitest";
import { Heap } from "./index.ts";

const descending = (a: number, b: number) => b - a;

test("items come out in order, whatever the order of pushes and pops", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 80 }), (steps) => {
      const heap = new Heap<number>(descending);
      const expected: number[] = [];
      for (const step of steps) {
        const popped = step === null ? [heap.pop(), expected.sort(descending).shift()] : [];
        expect(popped[0]).toBe(popped[1]);
        if (step !== null) heap.push(step);
        if (step !== null) expected.push(step);
        expect(heap.size).toBe(expected.length);
        expect(heap.peek()).toBe(expected.sort(descending)[0]);
      }
    }),
  );
});
