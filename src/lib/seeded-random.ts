import { CredenceError } from "../errors.ts";

/**
 * Random numbers for simulations, never for secrets. `next`, `int`, `pick` and `chance` give the same on every machine;
 * `normal`, `exponential`, `gamma` and `beta` use Math.log and Math.pow, whose last bits ECMAScript leaves open: the same in one engine,
 * and elsewhere except for rare differences in the last digit.
 */
export type SeededRandom = {
  /** Uniform in [0, 1), all 53 bits random. */
  readonly next: () => number;
  /** Uniform among 0..n-1, n up to 2^53. */
  readonly int: (n: number) => number;
  /** One of the items (none undefined), each as likely; throws `internal` when there is none. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  readonly normal: (mean?: number, deviation?: number) => number;
  readonly exponential: (mean?: number) => number;
  /** Mean shape x scale. */
  readonly gamma: (shape: number, scale?: number) => number;
  /** Mean a / (a + b). */
  readonly beta: (a: number, b: number) => number;
};

/** Rounds that mix the seed into all of the state, as in PractRand. */
const WARM_UP = 15;

/**
 * Random numbers determined by the seed, a safe integer. Generator: sfc32 (Chris Doty-Humphrey, PractRand; period at least 2^32,
 * 2^127 on average), seeded by splitmix32, so that neighbouring seeds give unrelated streams.
 */
export function seededRandom(seed: number): SeededRandom {
  const bits = sfc32(seed);
  const next = (): number => ((bits() >>> 5) * 0x400_0000 + (bits() >>> 6)) / 0x20_0000_0000_0000;
  const int = (n: number): number => Math.floor(next() * n);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(items.length)];
    if (item === undefined) throw new CredenceError("internal", "pick from 0 items; wanted at least 1");
    return item;
  };
  const gamma = (shape: number, scale = 1): number => scale * standardGamma(next, shape);
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    normal: (mean = 0, deviation = 1) => mean + deviation * standardNormal(next),
    exponential: (mean = 1) => -mean * Math.log1p(-next()),
    gamma,
    beta: (a, b) => {
      const x = gamma(a);
      return x / (x + gamma(b));
    },
  };
}

/** Uniform 32-bit integers (signed or unsigned). */
function sfc32(seed: number): () => number {
  const low = splitmix32(seed >>> 0);
  const high = splitmix32(Math.floor(seed / 0x1_0000_0000) >>> 0);
  let a = low();
  let b = low();
  let c = high();
  let counter = 1;
  const bits = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result;
  };
  for (let round = 0; round < WARM_UP; round++) bits();
  return bits;
}

function splitmix32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e37_79b9) | 0;
    const once = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
    const twice = Math.imul(once ^ (once >>> 15), 0x735a_2d97);
    return twice ^ (twice >>> 15);
  };
}

/** Marsaglia's polar method (1964). */
function standardNormal(next: () => number): number {
  for (;;) {
    const x = 2 * next() - 1;
    const y = 2 * next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** Marsaglia and Tsang, "A simple method for generating gamma variables" (2000); shapes below 1 by their section 6. */
function standardGamma(next: () => number, shape: number): number {
  if (shape < 1) return standardGamma(next, shape + 1) * next() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = standardNormal(next);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log1p(-next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
