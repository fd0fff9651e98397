import { describe, expect, it } from "vitest";
import { strideAt } from "./stride-at.ts";

describe("the stride of comparison", () => {
  it("is 1 for the first million outcomes and doubles with each doubling", () => {
    expect([0, 999_999, 1_000_000, 1_999_999, 2_000_000, 3_999_999, 4_000_000].map((asked) => strideAt(asked))).toEqual([
      1, 1, 2, 2, 4, 4, 8,
    ]);
  });

  it("compares at most half a million outcomes more for each doubling of the history", () => {
    const compared = (from: number, to: number) => (to - from) / strideAt(from);
    expect(compared(1_000_000, 2_000_000)).toBe(500_000);
    expect(compared(1_024_000_000, 2_048_000_000)).toBe(500_000);
  });
});
