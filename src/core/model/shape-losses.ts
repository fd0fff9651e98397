import { FULL_WEIGHT, type OutcomeRow } from "../standing/index.ts";
import type { DayRates } from "./base-rates.ts";
import { departureCost, HALF_LIVES, PRIOR_STRENGTHS, SHAPES, type Shape } from "./shape.ts";
import { WEIGHT_MONTHS_MAX, weightsOf } from "./weights-of.ts";

/** What every shape would have answered, kept from the asking until the outcome is known. */
export type Question = Readonly<OpenQuestion>;

type OpenQuestion = {
  /** Decayed own sums, one for each of HALF_LIVES. */
  readonly good: Float64Array;
  readonly bad: Float64Array;
  rates: DayRates;
  /** How many outcomes it stands for. */
  weight: number;
};

/**
 * Outcomes whose probabilities are multiplied before one logarithm is taken. The least probability a shape can give is near 1e-16
 * (strength 0.25, base rate 1e-6, 2^33 own outcomes), and 16 of those stay above the least number of 1e-308.
 */
const PRODUCT_MAX = 16;

/** The prequential log-loss of every shape (Dawid 1984): the sum over outcomes of -ln(probability given before it was known). */
export class ShapeLosses {
  readonly #shares = sharesByAge();
  readonly #costs = SHAPES.map(departureCost);
  readonly #losses = new Float64Array(SHAPES.length);
  readonly #products = new Float64Array(SHAPES.length).fill(1);
  /** To be used again: a fit asks a million times, and each would leave two buffers to the collector. */
  readonly #answered: OpenQuestion[] = [];
  #inProduct = 0;
  #productWeight = 1;
  #weight = 0;

  /** Reads a subject's record under every half-life, as the model of each would. */
  ask({ rows, month, rates, weight }: { rows: readonly OutcomeRow[]; month: number; rates: DayRates; weight: number }): Question {
    const question = this.#answered.pop() ?? newQuestion(rates);
    question.rates = rates;
    question.weight = weight;
    const { good, bad } = question;
    good.fill(0);
    bad.fill(0);
    for (const row of rows) {
      const shares = this.#shares[Math.max(0, month - row.month)];
      if (shares === undefined) continue;
      for (let h = 0; h < shares.length; h++) {
        good[h] = (good[h] ?? 0) + row.good * (shares[h] ?? 0);
        bad[h] = (bad[h] ?? 0) + row.bad * (shares[h] ?? 0);
      }
    }
    return question;
  }

  /** Adds -ln(p) for every shape, once for each question: it is then used for another. p = (m p0 + g) / (m + g + b) is taken apart so that the innermost loop is one product and one sum. */
  know(question: Question, isGood: boolean): void {
    this.#makeRoom(question.weight);
    const products = this.#products;
    const own = isGood ? question.good : question.bad;
    const rates = isGood ? question.rates.good : question.rates.bad;
    let at = 0;
    for (let h = 0; h < HALF_LIVES.length; h++) {
      const evidence = (question.good[h] ?? 0) + (question.bad[h] ?? 0);
      for (const strength of PRIOR_STRENGTHS) {
        const ofBase = strength / (strength + evidence);
        const ofOwn = (own[h] ?? 0) / (strength + evidence);
        for (let q = 0; q < rates.length; q++, at++) products[at] = (products[at] ?? 1) * (ofBase * (rates[q] ?? 0) + ofOwn);
      }
    }
    this.#answered.push(question);
  }

  /** The shape of least loss and departure cost together, the first of equals, with its mean log-loss; 0 where nothing was known. */
  best(): { readonly shape: Shape; readonly logLoss: number } {
    this.#takeLogarithms();
    let best = 0;
    for (let at = 1; at < SHAPES.length; at++) if (this.#total(at) < this.#total(best)) best = at;
    const shape = SHAPES[best];
    if (shape === undefined) throw new RangeError("there are no shapes to choose from");
    return { shape, logLoss: this.#weight === 0 ? 0 : (this.#losses[best] ?? 0) / this.#weight };
  }

  #total(at: number): number {
    return (this.#losses[at] ?? 0) + (this.#costs[at] ?? 0);
  }

  #makeRoom(weight: number): void {
    if (this.#inProduct === PRODUCT_MAX || weight !== this.#productWeight) this.#takeLogarithms();
    this.#productWeight = weight;
    this.#inProduct += 1;
    this.#weight += weight;
  }

  #takeLogarithms(): void {
    const [losses, products] = [this.#losses, this.#products];
    for (let at = 0; at < products.length; at++) losses[at] = (losses[at] ?? 0) - this.#productWeight * Math.log(products[at] ?? 1);
    this.#products.fill(1);
    this.#inProduct = 0;
  }
}

const newQuestion = (rates: DayRates): OpenQuestion => ({
  good: new Float64Array(HALF_LIVES.length),
  bad: new Float64Array(HALF_LIVES.length),
  rates,
  weight: 1,
});

/** For each age in months the part of an outcome that is left of it, under each of HALF_LIVES: the models' own weights, exactly. */
function sharesByAge(): Float64Array[] {
  const weights = HALF_LIVES.map(weightsOf);
  return Array.from({ length: WEIGHT_MONTHS_MAX }, (_, age) => Float64Array.from(weights, (each) => (each[age] ?? 0) / FULL_WEIGHT));
}
