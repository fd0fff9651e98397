import type { Recipe } from "../core/model/index.ts";
import { lendTo, lendToRecipe } from "./lending/index.ts";

/**
 * How scorecards of a purpose that ships are fitted, where more of what it reads is worth a line than its outcome; undefined where the recipe that any
 * purpose has is enough. A recipe is no law: what may be read is said by the purpose, and an activation keeps the recipe in the log.
 */
export function recipeFor(purpose: string): Recipe | undefined {
  return purpose === lendTo.name ? lendToRecipe : undefined;
}
