import type { History } from "../../core/model/index.ts";

/** What plain readings of the same records would have said of each later outcome, in the order of the history. */
export type PlainAnswers = {
  /** What happened: 1 good, 0 bad. */
  readonly outcomes: Uint8Array;
  /** The share of good ones among the subject's own known outcomes; the share among everybody's for who has none. */
  readonly share: Float64Array;
  /** The mean of the subject's known ratings (0..1); the share among everybody's outcomes for who has none. */
  readonly mean: Float64Array;
  /** How many were asked about subjects of whom no outcome was known. */
  readonly newcomers: number;
};

/** How `History.result` says good, and that there is a rating only. */
const GOOD = 1;
const RATING_ONLY = 2;

/**
 * Replays a history and asks the plain readings about each outcome from an instant on, before any of what happened at its instant is
 * known: the baselines of `backtest`, outcome by outcome. They are for ranking, so shares of 0 and 1 stay what they are.
 */
export function plainAnswers(history: History, from: number): PlainAnswers {
  const { entries, occurredAt, knownFrom, byKnowledge, result, subject } = history;
  const first = occurredAt.findIndex((at) => at >= from);
  const asked = result.subarray(first).reduce((sum, each) => (each === RATING_ONLY ? sum : sum + 1), 0);
  const answers = { outcomes: new Uint8Array(asked), share: new Float64Array(asked), mean: new Float64Array(asked) };
  const known = new KnownSoFar(history);
  let [at, told, newcomers] = [0, 0, 0];
  for (let entry = 0; entry < entries; entry++) {
    while (told < entries && (knownFrom[byKnowledge[told] ?? 0] ?? 0) < (occurredAt[entry] ?? 0)) known.learn(byKnowledge[told++] ?? 0);
    if (entry < first || result[entry] === RATING_ONLY) continue;
    const own = known.of(subject[entry] ?? 0);
    answers.outcomes[at] = result[entry] === GOOD ? 1 : 0;
    answers.share[at] = own.share;
    answers.mean[at] = own.mean;
    if (own.isNewcomer) newcomers += 1;
    at += 1;
  }
  return { ...answers, newcomers };
}

/** Sums of what is known at a point of the replay, by subject and of all. */
class KnownSoFar {
  readonly #history: History;
  readonly #good: Int32Array;
  readonly #outcomes: Int32Array;
  readonly #ratings: Int32Array;
  readonly #ratingSum: Float64Array;
  readonly #all = { good: 0, outcomes: 0 };

  constructor(history: History) {
    this.#history = history;
    this.#good = new Int32Array(history.subjects);
    this.#outcomes = new Int32Array(history.subjects);
    this.#ratings = new Int32Array(history.subjects);
    this.#ratingSum = new Float64Array(history.subjects);
  }

  /** Laplace's (good + 1) / (all + 2) for who is not known. */
  of(subject: number): { readonly share: number; readonly mean: number; readonly isNewcomer: boolean } {
    const base = (this.#all.good + 1) / (this.#all.outcomes + 2);
    const outcomes = this.#outcomes[subject] ?? 0;
    const ratings = this.#ratings[subject] ?? 0;
    return {
      share: outcomes === 0 ? base : (this.#good[subject] ?? 0) / outcomes,
      mean: ratings === 0 ? base : (this.#ratingSum[subject] ?? 0) / ratings,
      isNewcomer: outcomes === 0,
    };
  }

  learn(entry: number): void {
    const subject = this.#history.subject[entry] ?? 0;
    const rating = this.#history.rating[entry] ?? Number.NaN;
    if (!Number.isNaN(rating)) {
      this.#ratings[subject] = (this.#ratings[subject] ?? 0) + 1;
      this.#ratingSum[subject] = (this.#ratingSum[subject] ?? 0) + rating;
    }
    const result = this.#history.result[entry];
    if (result === RATING_ONLY) return;
    const good = result === GOOD ? 1 : 0;
    this.#all.outcomes += 1;
    this.#all.good += good;
    this.#outcomes[subject] = (this.#outcomes[subject] ?? 0) + 1;
    this.#good[subject] = (this.#good[subject] ?? 0) + good;
  }
}
