import { NINETY_DAYS } from "./loan-month.ts";

/** A loan's past as a lender's files tell it. Months are UTC year x 12 + month - 1. */
export type LoanHistory = {
  /** The month in which it was opened. */
  readonly opened: number;
  /** By months since it was opened: the worst that was said of the month, as a place in LOAN_STATUSES; undefined where nothing was. */
  readonly worst: readonly (number | undefined)[];
  readonly ended?: { readonly how: "repaid" | "transferred"; readonly month: number } | undefined;
};

/** A year of a loan of which it is known how it went: its first and last month. The loan's first year takes in the month in which it was opened. */
export type LoanYear = { readonly from: number; readonly to: number; readonly result: "kept" | "ninety-days-past-due" };

const MONTHS = 12;

/**
 * The years of a loan that are over by the end of `last`, one after the other, none in two: the first begins when the loan is opened and takes in the rest of that
 * month, each later one with a calendar month. A year in which nothing could go wrong any more because the loan was repaid is kept.
 *
 * No year is made of: one that began 90 days past due or in default (there was nothing to foresee); one of which a month is missing, or that another
 * lender took over, unless a payment was 90 days past due before; one that is not over, even if it is lost: years lost early would be known before those kept.
 */
export function loanYearsOf(history: LoanHistory, last: number): readonly LoanYear[] {
  const years: LoanYear[] = [];
  for (let at = 0; history.opened + at + MONTHS <= last; at += MONTHS) {
    const from = history.opened + (at === 0 ? 0 : at + 1);
    const to = history.opened + at + MONTHS;
    if (history.ended !== undefined && history.ended.month < from) break;
    const result = beganSound(history, from) ? resultOf(history, { from, to }) : undefined;
    if (result !== undefined) years.push({ from, to, result });
  }
  return years;
}

/** A loan begins sound; a later year does where the month before it says so. */
function beganSound(history: LoanHistory, from: number): boolean {
  if (from === history.opened) return true;
  const before = history.worst[from - 1 - history.opened];
  return before !== undefined && before < NINETY_DAYS;
}

function resultOf({ opened, worst, ended }: LoanHistory, { from, to }: Pick<LoanYear, "from" | "to">): LoanYear["result"] | undefined {
  const months = worst.slice(from - opened, to - opened + 1);
  if (months.some((status) => status !== undefined && status >= NINETY_DAYS)) return "ninety-days-past-due";
  for (let month = from; month <= to; month++) {
    if (ended !== undefined && month >= ended.month) return ended.how === "repaid" ? "kept" : undefined;
    // A loan opened after the day of a month's file is first told of in the next.
    if (worst[month - opened] === undefined && month !== opened) return undefined;
  }
  return "kept";
}
