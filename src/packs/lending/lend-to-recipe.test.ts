import { describe, expect, it } from "vitest";
import { lendToReasons } from "./lend-to-reasons.ts";
import { lendToRecipe } from "./lend-to-recipe.ts";

describe("the recipe of lend-to", () => {
  it("has lines of which each reads what the purpose reads, has a code of its own, and a name where a refusal is told", () => {
    const codes = lendToRecipe.lines.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => lendToReasons[code] === undefined)).toEqual([]);
    expect(lendToRecipe.lines.every(({ of }) => of === "subject")).toBe(true);
    const read = JSON.stringify(lendToRecipe.lines.map(({ reads }) => reads));
    expect(new Set([...read.matchAll(/"register":"([^"]+)"/g)].map(([, register]) => register))).toEqual(new Set(["loans", "payments"]));
  });
});
