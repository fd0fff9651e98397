import type { ColumnProfile } from "./column-profile.ts";

/** A column chosen for a part, why, how sure that is (0..1), and which others would have done nearly as well. */
export type Choice = {
  readonly column: ColumnProfile;
  readonly because: string;
  readonly confidence: number;
  readonly alike: readonly string[];
};

/** A column that might play a part, and how well it would. */
export type Candidate = { readonly column: ColumnProfile; readonly because: string; readonly fit: number };

/** A candidate this close to the best would have done as well. */
const ALIKE = 0.93;

/** Where two would do alike, the choice is a guess. */
const CONFIDENCE_OF_TWO = 0.5;

/** The best candidate, the first of equals, and those that come near it. */
export function bestOf(candidates: readonly Candidate[]): Choice | undefined {
  const [best, ...others] = candidates.toSorted((a, b) => b.fit - a.fit || a.column.at - b.column.at);
  if (best === undefined) return undefined;
  const alike = others.filter(({ fit }) => fit >= best.fit * ALIKE).map(({ column }) => column.name);
  const confidence = alike.length === 0 ? best.fit : Math.min(best.fit, CONFIDENCE_OF_TWO);
  return { column: best.column, because: best.because, confidence, alike };
}
