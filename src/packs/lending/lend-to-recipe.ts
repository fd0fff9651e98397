import { type Recipe, type RecipeLine, type RecipeReading, recipeOf } from "../../core/model/index.ts";
import { lendTo } from "./lend-to.ts";
import { loans } from "./loans.ts";
import { payments } from "./payments.ts";

const { onTime, late, late60, late90, usedPercent, usedMonths, paidPercent, paidMonths, months } = payments.counts;
const { broken, repaid } = loans.counts;

/** A century: what never fades. */
const EVER_MONTHS = 1_200;

/**
 * How scorecards for `lend-to` are fitted. Own outcomes come one a year, so most of what is known of a borrower lies in the months: how many were late, how late, how
 * long ago, how much of the credit is in use. Slower than where trades come daily: nothing here is told more often than once a month. Eight lines more (runs,
 * trends, tenure, new loans, more half-lives) changed the log-loss on simulated portfolios by less than .002, one way or the other.
 */
export const lendToRecipe: Recipe = {
  ...recipeOf(lendTo),
  lines: [
    line("on_time_3m", "up", { kind: "share", good: onTime, bad: late, halfLifeMonths: 3, strength: 2 }),
    line("on_time_ever", "up", { kind: "share", good: onTime, bad: late, halfLifeMonths: EVER_MONTHS, strength: 2 }),
    line("late_recency", "up", { kind: "recency", counts: [late] }),
    line("late_60_ever", "down", { kind: "amount", counts: [late60, late90], halfLifeMonths: EVER_MONTHS }),
    line("used_1m", "down", { kind: "mean", sum: usedPercent, number: usedMonths, halfLifeMonths: 1 }),
    line("used_12m", "down", { kind: "mean", sum: usedPercent, number: usedMonths, halfLifeMonths: 12 }),
    line("paid_3m", "auto", { kind: "mean", sum: paidPercent, number: paidMonths, halfLifeMonths: 3 }),
    line("years_broken", "down", { kind: "amount", counts: [broken], halfLifeMonths: EVER_MONTHS }),
    line("loans_repaid", "up", { kind: "amount", counts: [repaid], halfLifeMonths: EVER_MONTHS }),
    line("months_on_record", "up", { kind: "amount", counts: [months], halfLifeMonths: EVER_MONTHS }),
  ],
  evidenceHalfLifeMonths: EVER_MONTHS,
  baseHalfLifeMonths: 24,
  trainingHalfLifeMonths: 36,
  // Few outcomes, and most of them good: fewer and wider bins than where there are tens of thousands.
  binsMax: 6,
  binShareMin: 0.02,
  partsMax: 50,
};

function line(code: string, trend: RecipeLine["trend"], reads: RecipeReading): RecipeLine {
  return { code, of: "subject", reads, trend };
}
