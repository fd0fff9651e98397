import type { CountReference } from "../law/index.ts";

/** What a characteristic is to read, with half-lives in months where a model has places in its `decays`; see Reading. */
export type RecipeReading =
  | {
      readonly kind: "share";
      readonly good: CountReference;
      readonly bad: CountReference;
      readonly halfLifeMonths: number;
      readonly strength: number;
    }
  | { readonly kind: "amount"; readonly counts: readonly CountReference[]; readonly halfLifeMonths: number }
  | { readonly kind: "mean"; readonly sum: CountReference; readonly number: CountReference; readonly halfLifeMonths: number }
  | { readonly kind: "tenure"; readonly register: string }
  | { readonly kind: "recency"; readonly counts: readonly CountReference[] }
  | {
      readonly kind: "trend";
      readonly good: CountReference;
      readonly bad: CountReference;
      readonly shortMonths: number;
      readonly longMonths: number;
      readonly strength: number;
    }
  | { readonly kind: "run"; readonly good: CountReference; readonly bad: CountReference };

/** One line that a scorecard may have: what it reads, of whom, and how the probability is to run along its values ("auto": as found). */
export type RecipeLine = {
  readonly code: string;
  readonly of: "subject" | "asker";
  readonly reads: RecipeReading;
  readonly trend: "up" | "down" | "auto" | "none";
};
