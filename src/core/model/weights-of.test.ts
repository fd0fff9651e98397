import { describe, expect, it } from "vitest";
import { FULL_WEIGHT, LEAST_WEIGHT } from "../standing/index.ts";
import { HALF_LIVES, NO_DECAY_MONTHS } from "./shape.ts";
import { WEIGHT_MONTHS_MAX, weightsOf } from "./weights-of.ts";

describe("the weights of a half-life", () => {
  it("halve each half-life and stop below a thousandth", () => {
    expect(weightsOf(1)).toEqual([1_048_576, 524_288, 262_144, 131_072, 65_536, 32_768, 16_384, 8_192, 4_096, 2_048, 1_024]);
    expect(weightsOf(2).slice(0, 3)).toEqual([1_048_576, 741_455, 524_288]);
  });

  it.each(HALF_LIVES)("of %s months are falling integers from the full weight to the least, of bounded length", (halfLife) => {
    const weights = weightsOf(halfLife);
    expect(weights[0]).toBe(FULL_WEIGHT);
    expect(
      weights.every((weight, age) => Number.isInteger(weight) && weight >= LEAST_WEIGHT && weight <= (weights[age - 1] ?? weight)),
    ).toBe(true);
    expect(weights.length).toBeLessThanOrEqual(WEIGHT_MONTHS_MAX);
  });

  it("hardly fall in a model without decay", () => {
    expect(weightsOf(NO_DECAY_MONTHS)).toHaveLength(WEIGHT_MONTHS_MAX);
    expect(weightsOf(NO_DECAY_MONTHS)[60]).toBeGreaterThan(0.96 * FULL_WEIGHT);
  });
});
