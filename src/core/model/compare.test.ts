import { describe, expect, it } from "vitest";
import { lossDifference } from "./compare.ts";

const compared = (given: { candidate: number[]; active: number[]; outcomes: number[]; subjects?: number[]; days?: number[] }) =>
  lossDifference({
    candidate: Float64Array.from(given.candidate),
    active: Float64Array.from(given.active),
    outcomes: Uint8Array.from(given.outcomes),
    subjects: Int32Array.from(given.subjects ?? given.outcomes.keys()),
    days: Int32Array.from(given.days ?? given.outcomes.keys()),
  });

describe("the difference in log-loss", () => {
  it("is the mean of ln(active) - ln(candidate) of what happened", () => {
    const { difference } = compared({ candidate: [0.8, 0.4], active: [0.5, 0.5], outcomes: [1, 0] });
    expect(difference).toBeCloseTo((Math.log(0.5 / 0.8) + Math.log(0.5 / 0.6)) / 2, 12);
  });

  it("has the error of a plain mean where every outcome is of its own subject and day", () => {
    const { difference, standardError } = compared({ candidate: [0.8, 0.8, 0.8], active: [0.5, 0.5, 0.5], outcomes: [1, 1, 0] });
    const each = [Math.log(0.5 / 0.8), Math.log(0.5 / 0.8), Math.log(0.5 / 0.2)];
    const squares = each.reduce((sum, d) => sum + (d - difference) ** 2, 0);
    expect(standardError).toBeCloseTo(Math.sqrt(squares / 2 / 3), 12);
  });

  it("is the less sure the more a subject's outcomes go together, or a day's", () => {
    const outcomes = [1, 1, 1, 0, 0, 0];
    const given = { candidate: outcomes.map(() => 0.8), active: outcomes.map(() => 0.5), outcomes };
    const apart = compared(given).standardError;
    const together = [0, 0, 0, 1, 1, 1];
    expect(compared({ ...given, subjects: together }).standardError).toBeGreaterThan(1.5 * apart);
    expect(compared({ ...given, days: together }).standardError).toBe(compared({ ...given, subjects: together }).standardError);
  });

  it("is nothing for the same answers, unknown without outcomes, and without a limit where all are of one day", () => {
    expect(compared({ candidate: [0.3, 0.9], active: [0.3, 0.9], outcomes: [0, 1] })).toEqual({ difference: 0, standardError: 0 });
    expect(compared({ candidate: [], active: [], outcomes: [] }).difference).toBeNaN();
    expect(compared({ candidate: [0.3, 0.9], active: [0.4, 0.8], outcomes: [0, 1], days: [5, 5] }).standardError).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
