/** What one record says and counts for, whoever gave it. `rating` is brought to 0..1; absent where there is none. */
export type Pattern = {
  readonly register: string;
  readonly counts: readonly number[];
  readonly good: number;
  readonly bad: number;
  readonly rating: number | undefined;
};

type Better = (a: Pattern, b: Pattern) => number;

/** More outcomes of the side first, then the rating furthest that way, then an order that does not depend on arrival. */
const BEST: Better = (a, b) => b.good - b.bad - (a.good - a.bad) || (b.rating ?? 0) - (a.rating ?? 0) || compareCounts(a, b);
const WORST: Better = (a, b) => b.bad - b.good - (a.bad - a.good) || (a.rating ?? 1) - (b.rating ?? 1) || compareCounts(a, b);
const BEST_RATED: Better = (a, b) => (b.rating ?? 0) - (a.rating ?? 0) || BEST(a, b);
const WORST_RATED: Better = (a, b) => (a.rating ?? 1) - (b.rating ?? 1) || WORST(a, b);

/** The most telling records seen: forged deals imitate them, so that an attack says nothing which the market could not have said. */
export class PatternsSeen {
  #best: Pattern | undefined;
  #worst: Pattern | undefined;
  #bestRated: Pattern | undefined;
  #worstRated: Pattern | undefined;

  see(pattern: Pattern): void {
    if (pattern.good > pattern.bad) this.#best = preferred(BEST, this.#best, pattern);
    if (pattern.bad > pattern.good) this.#worst = preferred(WORST, this.#worst, pattern);
    if (pattern.rating === undefined) return;
    this.#bestRated = preferred(BEST_RATED, this.#bestRated, pattern);
    this.#worstRated = preferred(WORST_RATED, this.#worstRated, pattern);
  }

  /** A forged good deal: the outcome, and the rating beside it where one record does not say both. */
  best(): readonly Pattern[] {
    return together(this.#best, this.#bestRated);
  }

  worst(): readonly Pattern[] {
    return together(this.#worst, this.#worstRated);
  }
}

function preferred(better: Better, held: Pattern | undefined, seen: Pattern): Pattern {
  return held === undefined || better(held, seen) > 0 ? seen : held;
}

function together(outcome: Pattern | undefined, rated: Pattern | undefined): readonly Pattern[] {
  if (outcome === undefined) return [];
  return outcome.rating !== undefined || rated === undefined ? [outcome] : [outcome, rated];
}

function compareCounts(a: Pattern, b: Pattern): number {
  for (const [at, count] of a.counts.entries()) {
    const other = b.counts[at] ?? 0;
    if (count !== other) return count - other;
  }
  return 0;
}
