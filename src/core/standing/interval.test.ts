import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../lib/index.ts";
import { wilson } from "./interval.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const trials = fc.double({ min: 0.01, max: 1e7, noNaN: true });

describe("the 90 % interval", () => {
  // Computed with Python's decimal, to 50 digits, from the formula as Wilson gives it.
  it.each([
    [0.5, 1, 0.07276059076439771, 0.9272394092356023],
    [0.9, 10, 0.6522813326641416, 0.9773650912691328],
    [0, 4, 0, 0.40347862520270467],
    [1, 4, 0.5965213747972953, 1],
    [0.97, 420, 0.9530165798488949, 0.980966913184889],
    [0.3, 2.5, 0.05760871948657594, 0.7502883792854534],
    [0.999, 1_000_000, 0.9989466436564364, 0.9990506562185018],
  ])("of %d in %d trials is Wilson's", (p, n, low, high) => {
    const interval = wilson(p, n);
    expect(interval.low).toBeCloseTo(low, 14);
    expect(interval.high).toBeCloseTo(high, 14);
  });

  it("lies within 0 and 1, and holds the share itself", () => {
    fc.assert(
      fc.property(share, trials, (p, n) => {
        const { low, high } = wilson(p, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(p + 1e-15);
        expect(high).toBeGreaterThanOrEqual(p - 1e-15);
      }),
    );
  });

  it("narrows with more trials", () => {
    fc.assert(
      fc.property(share, trials, fc.double({ min: 1.01, max: 100, noNaN: true }), (p, n, times) => {
        const [few, many] = [wilson(p, n), wilson(p, n * times)];
        expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low);
      }),
    );
  });

  it("agrees with the library's, which is written in counts", () => {
    fc.assert(
      fc.property(share, trials, (p, n) => {
        const [own, counted] = [wilson(p, n), wilsonInterval(p * n, n)];
        expect(own.low).toBeCloseTo(counted.low, 12);
        expect(own.high).toBeCloseTo(counted.high, 12);
      }),
    );
  });
});
