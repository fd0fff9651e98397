import { isRaterClass, type RaterClass } from "../law/index.ts";

/** A count of good or bad outcomes by the class of who gave them. */
export type ClassedCount = { readonly side: "good" | "bad"; readonly raters: RaterClass };

/** What a count's name says, by the packs' way of naming them: `trades.goodSteady`. Undefined for any other name. */
export function classedCount(name: string): ClassedCount | undefined {
  const [, side, raters] = /\.(good|bad)([A-Z][a-z]+)$/.exec(name) ?? [];
  const named = raters?.toLowerCase();
  if ((side !== "good" && side !== "bad") || !isRaterClass(named)) return undefined;
  return { side, raters: named };
}
