import { expect, it } from "vitest";
import { runsOf } from "./deed-runs.ts";

const deed = (text: string, at: string) => ({ id: at, kind: "file_look", at, text, list: "reads" as const, about: null, until: null });

it("tells what was done again and again once, with how often and since when", () => {
  const deeds = [
    deed("You read this file.", "4"),
    deed("You read this file.", "3"),
    deed("olga read this file.", "2"),
    deed("You read this file.", "1"),
  ];
  expect(runsOf(deeds).map(({ text, at, times, firstAt }) => [text, at, times, firstAt])).toEqual([
    ["You read this file.", "4", 2, "3"],
    ["olga read this file.", "2", 1, "2"],
    ["You read this file.", "1", 1, "1"],
  ]);
});
