import { expect, test } from "vitest";
import { seededRandom } from "../../lib/index.ts";
import { stabilityOf } from "./index.ts";

const THEN = [0.4, 0.3, 0.2, 0.1, 0];

function drawn(shares: readonly number[], n: number, seed: number): number[] {
  const random = seededRandom(seed);
  const counts = shares.map(() => 0);
  for (let i = 0; i < n; i++) {
    const place = random.next();
    const at = shares.findIndex((_, bin) => place < shares.slice(0, bin + 1).reduce((sum, share) => sum + share, 0));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

test("the index has its textbook value", () => {
  const [shift] = stabilityOf([{ code: "volume", trained: [0.5, 0.5], now: [60, 40] }], { trainedOn: 1000 });
  expect(shift?.index).toBeCloseTo(0.1 * Math.log(1.2) - 0.1 * Math.log(0.8), 12);
  expect(shift?.bins).toEqual([
    { trained: 0.5, now: 0.6 },
    { trained: 0.5, now: 0.4 },
  ]);
});

test("what did not change is hardly ever said to have, and a change is seen", () => {
  let mistaken = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const [shift] = stabilityOf([{ code: "volume", trained: THEN, now: drawn(THEN, 400, seed) }], { trainedOn: 1e6 });
    mistaken += Number(shift?.isBeyondChance);
  }
  expect(mistaken).toBeLessThan(12);
  const moved = drawn([0.3, 0.3, 0.2, 0.2, 0], 400, 1);
  expect(stabilityOf([{ code: "volume", trained: THEN, now: moved }], { trainedOn: 1e6 })).toMatchObject([{ isBeyondChance: true }]);
});

test("a bin that was empty in training and is not now has a finite index", () => {
  const [shift] = stabilityOf([{ code: "volume", trained: [1, 0], now: [50, 50] }], { trainedOn: 1000 });
  expect(Number.isFinite(shift?.index)).toBe(true);
  expect(shift?.isBeyondChance).toBe(true);
});
