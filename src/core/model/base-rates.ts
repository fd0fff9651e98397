import { BASE_HALF_LIVES } from "./shape.ts";

/** One day's base rates, one for each of BASE_HALF_LIVES: of a good outcome, and of a bad one. */
export type DayRates = { readonly good: Float64Array; readonly bad: Float64Array };

/**
 * How many outcomes the share among everyone, since the beginning, is worth against the share among newcomers lately. It carries the
 * base over times without newcomers, and over the first days.
 */
const EVER_STRENGTH = 8;

/** Base rates have six decimals, so that a model is short and exact; neither 0 nor 1, which no evidence could ever move. */
const DECIMALS = 1e6;

const DAYS_PER_MONTH = 365.25 / 12;

/**
 * The share of good outcomes among newcomers, fading with the days since each was known, for each base half-life at once. It weighs by
 * the day of knowledge and not of occurrence: bad outcomes are often known later (a late delivery), and the latest occurrences of
 * which anything is known are then too good.
 *
 * Always newcomers, since it is they who lean on the base rate. Log-loss of the last 40 % of six public data sets (bitcoin-otc, olist
 * random3k and bravida8k, anchorage, chicago, baltimore): newcomers .2963 .2776 .3832 .4610 .4773 .3910; everyone .3000 .2778 .3812
 * .4620 .4774 .3911; each fit choosing between them .2979 .2776 .3855 .4620 .4775 .3911, which is refused: it mostly chose by noise.
 */
export class BaseRates {
  readonly #fading = BASE_HALF_LIVES.map((halfLifeMonths) => 2 ** (-1 / (DAYS_PER_MONTH * halfLifeMonths)));
  readonly #good = new Float64Array(BASE_HALF_LIVES.length);
  readonly #all = new Float64Array(BASE_HALF_LIVES.length);
  readonly #ever = { good: 0, all: 0 };
  readonly #open = { good: 0, all: 0 };

  /** One outcome that became known on the open day. */
  note({ isGood, isNewcomer }: { readonly isGood: boolean; readonly isNewcomer: boolean }): void {
    this.#ever.all += 1;
    if (isGood) this.#ever.good += 1;
    if (!isNewcomer) return;
    this.#open.all += 1;
    if (isGood) this.#open.good += 1;
  }

  /** Closes the open day and lets it fade by one. Day by day even where nothing happened, so that the sums do not depend on who asked when. */
  closeDay(): void {
    for (const [i, fading] of this.#fading.entries()) {
      this.#good[i] = ((this.#good[i] ?? 0) + this.#open.good) * fading;
      this.#all[i] = ((this.#all[i] ?? 0) + this.#open.all) * fading;
    }
    this.#open.good = 0;
    this.#open.all = 0;
  }

  /** The rates to serve on the day that opens, from closed days only. The share among everyone is Laplace's, (good + 1) / (all + 2). */
  rates(): DayRates {
    const ever = (this.#ever.good + 1) / (this.#ever.all + 2);
    const good = this.#good.map((sum, i) => rounded((sum + EVER_STRENGTH * ever) / ((this.#all[i] ?? 0) + EVER_STRENGTH)));
    return { good, bad: good.map((rate) => 1 - rate) };
  }
}

function rounded(rate: number): number {
  return Math.min(Math.max(Math.round(rate * DECIMALS), 1), DECIMALS - 1) / DECIMALS;
}
