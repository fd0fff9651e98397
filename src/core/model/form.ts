import type { Recipe } from "./recipe.ts";

/**
 * In which form a purpose's models are fitted: what an activation chooses. A model is then a day's version of its form, refitted on the
 * same schedule live and in a backtest.
 */
export type Form = { readonly kind: "own-record" } | { readonly kind: "scorecard"; readonly recipe: Recipe };

/** The form of a purpose for which none was activated, and the only one of a purpose that declares its own record. */
export const OWN_RECORD: Form = Object.freeze({ kind: "own-record" });
