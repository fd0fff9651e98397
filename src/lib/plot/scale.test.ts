import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scaleOf } from "./scale.ts";

const SPAN = { from: 0, to: 100 };
const labels = (min: number, max: number) => scaleOf({ label: "", min, max }, [], SPAN).ticks.map(({ label }) => label);

describe("scales", () => {
  test("hold all values between their ends, with a handful of ticks on them", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), (values) => {
        const scale = scaleOf({ label: "" }, values, SPAN);
        for (const inside of [...values, ...scale.ticks.map(({ value }) => value)]) {
          expect(scale.at(inside)).toBeGreaterThanOrEqual(-1e-6);
          expect(scale.at(inside)).toBeLessThanOrEqual(100 + 1e-6);
        }
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  test("have round ticks", () => {
    expect(labels(0, 1)).toEqual(["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]);
    expect(labels(0, 5000)).toEqual(["0", "1,000", "2,000", "3,000", "4,000", "5,000"]);
    expect(labels(-0.02, 0.02)).toEqual(["-0.02", "-0.01", "0.00", "0.01", "0.02"]);
    expect(labels(0.1, 0.9)).toEqual(["0.2", "0.4", "0.6", "0.8"]);
  });

  test("keep the bounds and the format they are given", () => {
    const scale = scaleOf({ label: "", min: 0, max: 1, format: (share) => `${share * 100} %` }, [0.4], SPAN);
    expect(scale.ticks.at(-1)).toEqual({ value: 1, label: "100 %" });
    expect(scale.at(0.25)).toBe(25);
  });

  test("have room between their ends even where the values or the bounds do not differ", () => {
    const scales = [
      scaleOf({ label: "" }, [], SPAN),
      scaleOf({ label: "" }, [7, 7], SPAN),
      scaleOf({ label: "", min: 0, max: 0 }, [0], SPAN),
      scaleOf({ label: "" }, [1e6, 1e6 + 1e-9], SPAN),
    ];
    for (const scale of scales) expect(scale.max - scale.min).toBeGreaterThanOrEqual(1);
  });

  test("of names put each in the middle of its part", () => {
    const scale = scaleOf({ label: "", names: ["a", "b"] }, [0, 1], SPAN);
    expect(scale.ticks.map(({ label, value }) => [label, scale.at(value)])).toEqual([
      ["a", 25],
      ["b", 75],
    ]);
  });
});
