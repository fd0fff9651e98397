import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderOf } from "./history-order.ts";

describe("the order of times", () => {
  it("is that of a stable sort, however many share an instant", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 300 }), (times) => {
        const sorted = times.map((_, at) => at).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
        expect([...orderOf(Float64Array.from(times))]).toEqual(sorted);
      }),
    );
  });

  it.each([0, 1, 2, 3, 4, 5, 1_023, 1_024, 1_025])("is whole for %s times", (length) => {
    const falling = Float64Array.from({ length }, (_, at) => -at);
    expect([...orderOf(falling)]).toEqual(Array.from({ length }, (_, at) => length - 1 - at));
  });
});
