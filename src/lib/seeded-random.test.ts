import { describe, expect, test } from "vitest";
import { type SeededRandom, seededRandom } from "./index.ts";

const DRAWS = 50_000;

const drawn = (draw: (random: SeededRandom) => number, seed = 1) => {
  const random = seededRandom(seed);
  return Array.from({ length: DRAWS }, () => draw(random));
};
const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
const variance = (list: readonly number[]) => mean(list.map((x) => x * x)) - mean(list) ** 2;

/** sfc32 and splitmix32 once more, in big integers, where nothing can wrap by accident. */
function* reference(seed: bigint): Generator<number> {
  const mask = 0xffff_ffffn;
  const splitmix = (start: bigint) => {
    let state = start & mask;
    return () => {
      state = (state + 0x9e37_79b9n) & mask;
      const once = ((state ^ (state >> 16n)) * 0x21f0_aaadn) & mask;
      const twice = ((once ^ (once >> 15n)) * 0x735a_2d97n) & mask;
      return twice ^ (twice >> 15n);
    };
  };
  const low = splitmix(seed);
  const high = splitmix(seed >> 32n);
  let [a, b, c, counter] = [low(), low(), high(), 1n];
  const bits = () => {
    const result = (a + b + counter) & mask;
    counter = (counter + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & mask;
    c = (((c << 21n) & mask) + (c >> 11n) + result) & mask;
    return result;
  };
  for (let round = 0; round < 15; round++) bits();
  for (;;) yield Number(((bits() >> 5n) << 26n) | (bits() >> 6n)) / 2 ** 53;
}

describe("next", () => {
  test.each([0, 1, 42, -7, 2 ** 31, Number.MAX_SAFE_INTEGER])("of seed %d is what the generator's definition gives", (seed) => {
    const random = seededRandom(seed);
    const expected = reference(BigInt(seed));
    for (let draw = 0; draw < 100; draw++) expect(random.next()).toBe(expected.next().value);
  });

  test("is the same for the same seed and unrelated for neighbours", () => {
    const stream = drawn(({ next }) => next(), 7);
    expect(drawn(({ next }) => next(), 7)).toEqual(stream);
    const neighbour = drawn(({ next }) => next(), 8);
    const product = mean(stream.map((x, at) => (x - 0.5) * ((neighbour[at] ?? 0) - 0.5)));
    expect(Math.abs(product)).toBeLessThan(4 / 12 / Math.sqrt(DRAWS));
  });

  test("fills [0, 1) evenly", () => {
    const tenths = new Float64Array(10);
    for (const x of drawn(({ next }) => next())) tenths[Math.floor(x * 10)] = (tenths[Math.floor(x * 10)] ?? 0) + 1;
    const chiSquare = tenths.reduce((sum, n) => sum + (n - DRAWS / 10) ** 2 / (DRAWS / 10), 0);
    expect(chiSquare).toBeLessThan(27.9); // 99.9 % of the distribution with 9 degrees of freedom
  });
});

test("int and pick reach each value and no other", () => {
  expect(new Set(drawn(({ int }) => int(6)))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  expect(new Set(drawn(({ pick }) => pick([3, 5])))).toEqual(new Set([3, 5]));
  expect(() => seededRandom(1).pick([])).toThrow(expect.objectContaining({ code: "internal" }));
});

const shapes: readonly { name: string; draw: (random: SeededRandom) => number; mean: number; variance: number }[] = [
  { name: "next", draw: ({ next }) => next(), mean: 1 / 2, variance: 1 / 12 },
  { name: "chance", draw: ({ chance }) => Number(chance(0.3)), mean: 0.3, variance: 0.21 },
  { name: "normal", draw: ({ normal }) => normal(), mean: 0, variance: 1 },
  { name: "normal(5, 2)", draw: ({ normal }) => normal(5, 2), mean: 5, variance: 4 },
  { name: "exponential(3)", draw: ({ exponential }) => exponential(3), mean: 3, variance: 9 },
  { name: "gamma(4, 0.5)", draw: ({ gamma }) => gamma(4, 0.5), mean: 2, variance: 1 },
  { name: "gamma(0.5)", draw: ({ gamma }) => gamma(0.5), mean: 0.5, variance: 0.5 },
  { name: "beta(2, 6)", draw: ({ beta }) => beta(2, 6), mean: 0.25, variance: 12 / 576 },
];

test.each(shapes)("$name has its mean and variance", (shape) => {
  const list = drawn(shape.draw);
  expect(Math.abs(mean(list) - shape.mean)).toBeLessThan(4 * Math.sqrt(shape.variance / DRAWS));
  expect(Math.abs(variance(list) / shape.variance - 1)).toBeLessThan(0.08);
});
