import { type BorrowerType, borrowerOf, type Habit, habitIn } from "./borrower.ts";
import { ownerNumber } from "./borrower-account.ts";
import { chanceOfStaying } from "./payment-course.ts";
import type { PortfolioPlan } from "./portfolio-options.ts";

/** What is true of a borrower and nobody at the lender knows: the measure of everything that claims to find it out. */
export type BorrowerTruth = {
  readonly type: BorrowerType;
  /** The month (UTC year x 12 + month - 1) in which things began to go wrong; undefined where they never do. */
  readonly turns: number | undefined;
  /** The same for somebody who knows how the borrower pays at `from`, and nothing of what is to come. */
  readonly chanceAsThingsAre: BorrowerTruth["chanceOfKeeping"];
  /**
   * The chance that the 12 months from `from` on pass without a payment 90 days past due, of a loan that is `behind` by so many payments before them; of a
   * new loan (`isNew`) the rest of its first month too.
   */
  readonly chanceOfKeeping: (year: { readonly from: number; readonly behind: number; readonly isNew?: boolean }) => number;
};

const MONTHS = 12;
const NINETY_DAYS = 3;

/** What is true of an account's borrower; undefined for an account that the portfolio cannot have. */
export function truthOfBorrower(plan: PortfolioPlan, account: string): BorrowerTruth | undefined {
  const index = ownerNumber(account, plan.seed);
  if (index === undefined || index >= plan.borrowers) return undefined;
  const { borrower } = borrowerOf(plan, index);
  return {
    type: borrower.type,
    turns: Number.isFinite(borrower.turns) ? borrower.turns : undefined,
    chanceOfKeeping: (year) => chanceOf(year, (month) => habitIn(borrower, month)),
    chanceAsThingsAre: (year) => chanceOf(year, () => habitIn(borrower, year.from)),
  };
}

type Year = Parameters<BorrowerTruth["chanceOfKeeping"]>[0];

/** In the month of its opening a loan owes nothing yet, so the extra month of a first year takes nothing away. */
function chanceOf({ from, behind, isNew = false }: Year, habitOf: (month: number) => Habit): number {
  const first = isNew ? from + 1 : from;
  const habits = Array.from({ length: MONTHS }, (_, at) => habitOf(first + at));
  return chanceOfStaying(behind, habits, NINETY_DAYS);
}
