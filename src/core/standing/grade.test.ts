import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenPurpose } from "../../../test/given-purpose.ts";
import { gradeOf, LETTERS } from "./grade.ts";
import { posterior } from "./posterior.ts";

const purpose = givenPurpose();

describe("a grade", () => {
  it.each([
    [1, "A"],
    [0.99, "A"],
    [0.9899999999999999, "B"],
    [0.97, "B"],
    [0.9, "C"],
    [0.8999999999999999, "D"],
    [0.7, "D"],
    [0.6999999999999998, "E"],
    [0, "E"],
  ])("at a probability of %d is %s", (probability, grade) => {
    expect(gradeOf(purpose, probability, 3)).toBe(grade);
  });

  it("is none with fewer own outcomes than the purpose wants, whatever the probability", () => {
    expect(gradeOf(purpose, 1, 2)).toBe("none");
    expect(gradeOf(purpose, 0, 0)).toBe("none");
  });

  it("never falls while the probability rises", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((p) => [...LETTERS, "none"].indexOf(gradeOf(purpose, p, 3)));
        expect(high ?? 0).toBeLessThanOrEqual(low ?? 0);
      }),
    );
  });
});

describe("the posterior", () => {
  const model = { priorStrength: 2, baseRate: 0.9 };

  it("is the base rate where nothing is known, and moves with what is", () => {
    expect(posterior(model, { good: 0, bad: 0 })).toBe(0.9);
    expect(posterior(model, { good: 8, bad: 0 })).toBeCloseTo(0.98, 15);
    expect(posterior(model, { good: 0, bad: 2 })).toBeCloseTo(0.45, 15);
    expect(posterior(model, { good: 1.5, bad: 0.5 })).toBeCloseTo(0.825, 15);
  });

  it("is a probability, never lowered by a good outcome nor raised by a bad one", () => {
    const amount = fc.integer({ min: 0, max: 2 ** 40 }).map((parts) => parts / 2 ** 20);
    const given = fc.record({
      priorStrength: fc.double({ min: 0.25, max: 256, noNaN: true }),
      baseRate: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(given, amount, amount, (base, good, bad) => {
        const probability = posterior(base, { good, bad });
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(posterior(base, { good: good + 1, bad })).toBeGreaterThanOrEqual(probability);
        expect(posterior(base, { good, bad: bad + 1 })).toBeLessThanOrEqual(probability);
      }),
    );
  });
});
