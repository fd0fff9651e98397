import type { Decay, Reading } from "../standing/index.ts";
import type { Recipe } from "./recipe.ts";
import type { RecipeReading } from "./recipe-line.ts";
import { weightsOf } from "./weights-of.ts";

/** The decays that a recipe's readings need, the shortest first, each with its integer weights. */
export function decaysOf({ lines, evidenceHalfLifeMonths }: Pick<Recipe, "lines" | "evidenceHalfLifeMonths">): Decay[] {
  const wanted = new Set([evidenceHalfLifeMonths, ...lines.flatMap(({ reads }) => halfLivesOf(reads))]);
  return [...wanted].sort((a, b) => a - b).map((halfLifeMonths) => ({ halfLifeMonths, weights: weightsOf(halfLifeMonths) }));
}

function halfLivesOf(reads: RecipeReading): number[] {
  switch (reads.kind) {
    case "share":
    case "amount":
    case "mean":
      return [reads.halfLifeMonths];
    case "trend":
      return [reads.shortMonths, reads.longMonths];
    case "tenure":
    case "recency":
    case "run":
      return [];
  }
}

/** What a recipe reads as a model says it: with places among its decays in place of half-lives. */
export function readingIn(reads: RecipeReading, decays: readonly Decay[]): Reading {
  const decay = (months: number) => decays.findIndex(({ halfLifeMonths }) => halfLifeMonths === months);
  switch (reads.kind) {
    case "share":
    case "amount":
    case "mean": {
      const { halfLifeMonths, ...rest } = reads;
      return { ...rest, decay: decay(halfLifeMonths) };
    }
    case "trend": {
      const { shortMonths, longMonths, ...rest } = reads;
      return { ...rest, short: decay(shortMonths), long: decay(longMonths) };
    }
    case "tenure":
    case "recency":
    case "run":
      return reads;
  }
}
