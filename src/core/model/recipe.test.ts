import { describe, expect, it } from "vitest";
import { tradeWith } from "../../packs/trading/index.ts";
import { askerRecipeOf, recipeOf, recipeWithin } from "./recipe.ts";
import type { RecipeLine } from "./recipe-line.ts";

const codesOf = ({ lines }: { readonly lines: readonly { readonly code: string }[] }): string[] => lines.map(({ code }) => code);

describe("a purpose's recipe", () => {
  it("reads its outcome at several speeds, its ratings, and the classes that its register counts by", () => {
    const codes = codesOf(recipeOf(tradeWith));
    expect(codes).toEqual(
      expect.arrayContaining(["share_0.5m", "share_ever", "good_2m", "bad_run", "mean_2m", "share_trusted", "bad_doubtful"]),
    );
    expect(codes).not.toContain("share_new");
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("begins with the own record where that was fitted, and fades evidence as it does", () => {
    const recipe = recipeOf(tradeWith, {
      halfLifeMonths: 3,
      priorStrength: 4,
      baseHalfLifeMonths: 6,
      fittedOn: { outcomes: 500, logLoss: 0.3 },
    });
    expect(recipe.lines[0]).toMatchObject({ code: "own_record", reads: { kind: "share", halfLifeMonths: 3, strength: 4 } });
    expect(recipe).toMatchObject({ evidenceHalfLifeMonths: 3, baseHalfLifeMonths: 6 });
  });

  it("cuts finer where much is known", () => {
    const fading = { halfLifeMonths: 3, priorStrength: 4, baseHalfLifeMonths: 6 };
    const [few, many] = [500, 20_000].map((outcomes) => recipeOf(tradeWith, { ...fading, fittedOn: { outcomes, logLoss: 0.3 } }));
    expect(many?.binsMax).toBeGreaterThan(few?.binsMax ?? 0);
    expect(many?.lines).toEqual(few?.lines);
  });

  it("reads no ratings where the purpose names none", () => {
    const { ratings: _ratings, ...plain } = tradeWith;
    expect(codesOf(recipeOf(plain))).not.toContain("mean_2m");
  });

  it("has no line in which one more bad outcome could be worth points, but the mean of ratings", () => {
    const { lines } = askerRecipeOf(tradeWith);
    expect(lines.filter((line) => !isSafe(line)).map(({ code }) => code)).toEqual([
      "mean_2m",
      "mean_ever",
      "asker_mean_2m",
      "asker_mean_ever",
    ]);
  });

  it("reads of askers only what the purpose names, and only for their own view", () => {
    expect(recipeOf(tradeWith).lines.every(({ of }) => of === "subject")).toBe(true);
    const { lines } = askerRecipeOf(tradeWith);
    const ofAsker = lines.filter(({ of }) => of === "asker");
    expect(codesOf({ lines: ofAsker })).toContain("asker_share_ever");
    expect(JSON.stringify(ofAsker)).not.toContain('"trades"');
    const { asker: _asker, ...silent } = tradeWith;
    expect(askerRecipeOf(silent)).toEqual(recipeOf(silent));
  });

  it("loses the lines of registers that the purpose reads no longer", () => {
    const recipe = askerRecipeOf(tradeWith);
    expect(recipeWithin(tradeWith, recipe)).toEqual(recipe);
    const { asker: _asker, ...silent } = tradeWith;
    expect(recipeWithin(silent, recipe)).toEqual(recipeOf(tradeWith));
    expect(recipeWithin({ reads: [] }, recipe).lines).toEqual([]);
  });
});

/** Whether a bad outcome more can only leave it as it is or lower it. */
function isSafe({ reads, trend }: RecipeLine): boolean {
  const isBad = ({ count }: { readonly count: string }): boolean => count.startsWith("bad");
  switch (reads.kind) {
    case "share":
      return trend === "up" && isBad(reads.bad) && !isBad(reads.good);
    case "run":
      return trend === "down" && isBad(reads.bad);
    case "amount":
      return trend === "down" ? reads.counts.every(isBad) : trend === "up" && !reads.counts.some(isBad);
    case "recency":
      return trend === "up" ? reads.counts.every(isBad) : trend === "down" && !reads.counts.some(isBad);
    case "tenure":
      return true;
    case "mean":
    case "trend":
      return false;
  }
}
