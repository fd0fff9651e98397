import { expect, it } from "vitest";
import { outOfHundred } from "./out-of-hundred.ts";

it.each([
  [0.9731, 97],
  [0.9992, 99.9],
  [0.99999, 99.9],
  [0.004, 0.4],
  [0.00001, 0.1],
  [1, 100],
  [0, 0],
])("%d is told as %d of a hundred: nothing that is only nearly certain as certain", (share, told) => {
  expect(outOfHundred(share)).toBe(told);
});
