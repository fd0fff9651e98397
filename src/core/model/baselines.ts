import { GOOD, type History, NO_OUTCOME } from "./history.ts";

/**
 * Plain shares and means of 0 or 1 are held within 0.001..0.999: as they stand they would claim to be certain after one outcome, and one
 * mistake would cost them everything.
 */
const CERTAIN = 0.001;

/** What a plain reading of the same record would answer: the probabilities to compare a standing with. */
export type BaselineAnswers = { readonly baseRate: number; readonly share: number; readonly mean: number };

/** The baselines of a replay, knowing exactly what the standing may know. */
export class Baselines {
  readonly #history: History;
  readonly #good: Int32Array;
  readonly #outcomes: Int32Array;
  readonly #ratings: Int32Array;
  readonly #ratingSum: Float64Array;
  readonly #ever = { good: 0, outcomes: 0 };

  constructor(history: History) {
    this.#history = history;
    this.#good = new Int32Array(history.subjects);
    this.#outcomes = new Int32Array(history.subjects);
    this.#ratings = new Int32Array(history.subjects);
    this.#ratingSum = new Float64Array(history.subjects);
  }

  /**
   * `baseRate`: the share of good among all outcomes known so far, by Laplace (good + 1) / (all + 2). `share`: the share among the
   * subject's own. `mean`: the mean of the subject's ratings, each brought to 0..1. Who has no outcome or no rating gets the base rate.
   */
  ask(subject: number): BaselineAnswers {
    const baseRate = (this.#ever.good + 1) / (this.#ever.outcomes + 2);
    const outcomes = this.#outcomes[subject] ?? 0;
    const ratings = this.#ratings[subject] ?? 0;
    return {
      baseRate,
      share: outcomes === 0 ? baseRate : uncertain((this.#good[subject] ?? 0) / outcomes),
      mean: ratings === 0 ? baseRate : uncertain((this.#ratingSum[subject] ?? 0) / ratings),
    };
  }

  know(entry: number): void {
    const subject = this.#history.subject[entry] ?? 0;
    const rating = this.#history.rating[entry] ?? Number.NaN;
    if (!Number.isNaN(rating)) {
      this.#ratings[subject] = (this.#ratings[subject] ?? 0) + 1;
      this.#ratingSum[subject] = (this.#ratingSum[subject] ?? 0) + rating;
    }
    const result = this.#history.result[entry];
    if (result === NO_OUTCOME) return;
    this.#ever.outcomes += 1;
    this.#outcomes[subject] = (this.#outcomes[subject] ?? 0) + 1;
    if (result !== GOOD) return;
    this.#ever.good += 1;
    this.#good[subject] = (this.#good[subject] ?? 0) + 1;
  }
}

const uncertain = (share: number): number => Math.min(Math.max(share, CERTAIN), 1 - CERTAIN);
