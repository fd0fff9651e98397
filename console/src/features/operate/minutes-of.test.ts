import { expect, it } from "vitest";
import { minutesOf } from "./minutes-of.ts";

it("gives how often a second something happened in each minute, the oldest first", () => {
  expect(minutesOf([6, 6, 6, 6, 6, 6, 0, 0, 60, 0, 0, 0], 10)).toEqual([0.6, 1]);
});

it("leaves out what makes no whole minute, at the beginning", () => {
  expect(minutesOf([99, 99, 6, 6, 6, 6, 6, 6], 10)).toEqual([0.6]);
  expect(minutesOf([1, 2], 10)).toEqual([]);
});
