import { formatInstant, monthStart, type SeededRandom } from "../../lib/index.ts";
import { LOAN_STATUSES, type LoanMonth, NINETY_DAYS } from "../lending/index.ts";
import { type Borrower, habitIn } from "./borrower.ts";
import { borrowerAccount } from "./borrower-account.ts";
import { IN_DEFAULT, stepOf } from "./payment-course.ts";
import type { PortfolioPlan } from "./portfolio-options.ts";

const DAY_MICROS = 86_400_000_000;
const DAYS_MAX = 28;

/** Who has so many loans gets no other; nor does who is far behind with one. */
const LOANS_AT_ONCE_MAX = 3;
const NEW_LOAN_CHANCE = 0.04;
const REVOLVING_SHARE = 0.4;

/** Written off, a loan is told of for another half year. */
const TOLD_IN_DEFAULT_MONTHS = 6;

type Loan = Pick<LoanMonth, "loan" | "form" | "opened" | "amount" | "termMonths"> & {
  readonly openedMonth: number;
  readonly limitMinor: number;
  readonly dueMinor: number;
  /** Of revolving credit: the share that its holder mostly uses. */
  readonly use: number;
  behind: number;
  lost: number;
  paidTimes: number;
  isOver: boolean;
};

/** All months of all loans of a borrower, in order of time. */
export function* monthsOfBorrower(plan: PortfolioPlan, borrower: Borrower, random: SeededRandom): Generator<LoanMonth, void, undefined> {
  const loans: Loan[] = [];
  for (let month = borrower.arrives; month <= plan.last; month++) {
    const open = loans.filter(({ isOver }) => !isOver);
    const isTrusted = open.length < LOANS_AT_ONCE_MAX && open.every(({ behind }) => behind < NINETY_DAYS);
    if (month === borrower.arrives || (isTrusted && random.chance(NEW_LOAN_CHANCE))) {
      loans.push(newLoan({ plan, borrower, number: loans.length, month }, random));
    }
    for (const loan of loans) if (!loan.isOver) yield monthOfLoan(loan, { plan, borrower, month, random });
  }
}

type Opening = { readonly plan: PortfolioPlan; readonly borrower: Borrower; readonly number: number; readonly month: number };

function newLoan({ plan, borrower, number, month }: Opening, random: SeededRandom): Loan {
  const isRevolving = random.chance(REVOLVING_SHARE);
  const termMonths = 12 * (1 + random.int(4));
  const amountMinor = 50_000 * (1 + random.int(40));
  const amount = { currency: "USD", amountMinor };
  return {
    loan: `${plan.seed}-${borrower.index}-${number}`,
    opened: dayText(monthStart(month) + random.int(DAYS_MAX) * DAY_MICROS),
    openedMonth: month,
    limitMinor: amountMinor,
    dueMinor: isRevolving ? 2_500 : Math.ceil(amountMinor / termMonths),
    use: useOf(borrower, random),
    ...(isRevolving ? { form: "revolving", amount: undefined, termMonths: undefined } : { form: "instalment", amount, termMonths }),
    behind: 0,
    lost: 0,
    paidTimes: 0,
    isOver: false,
  };
}

/** Who is stretched uses most of a limit, and who pays without effort little of it. */
function useOf({ type }: Borrower, random: SeededRandom): number {
  return type === "stretched" ? 0.4 + 0.55 * random.next() : 0.6 * random.next();
}

type Now = { readonly plan: PortfolioPlan; readonly borrower: Borrower; readonly month: number; readonly random: SeededRandom };

function monthOfLoan(loan: Loan, { plan, borrower, month, random }: Now): LoanMonth {
  const before = loan.behind;
  // Nothing is due yet in the month of the opening.
  if (month > loan.openedMonth) loan.behind = stepOf(before, habitIn(borrower, month), random);
  const paidTimes = month === loan.openedMonth || loan.behind >= IN_DEFAULT ? 0 : Math.max(0, before + 1 - loan.behind);
  loan.paidTimes += paidTimes;
  loan.lost += loan.behind >= IN_DEFAULT ? 1 : 0;
  const isRepaid = loan.termMonths !== undefined && loan.paidTimes >= loan.termMonths;
  loan.isOver = isRepaid || loan.lost > TOLD_IN_DEFAULT_MONTHS;
  const day = dayText(monthStart(month + 1) - 1);
  const { loan: number, form, opened, amount, termMonths, limitMinor, dueMinor, behind } = loan;
  return {
    ...{ loan: number, borrower: borrowerAccount(borrower.index, plan.seed), form, opened, amount, termMonths, limitMinor, day },
    status: LOAN_STATUSES[behind] ?? "default",
    balance: usd(isRepaid ? 0 : balanceOf(loan, { month, borrower, random })),
    pastDue: usd(behind * dueMinor),
    due: usd(month === loan.openedMonth ? 0 : dueMinor),
    paid: usd(paidTimes * dueMinor),
    ended: isRepaid ? { how: "repaid", day } : undefined,
  };
}

/** Of revolving credit by use, more where things go wrong; of the others what is left. */
function balanceOf(loan: Loan, { month, borrower, random }: Pick<Now, "month" | "borrower" | "random">): number {
  if (loan.termMonths !== undefined) return Math.max(0, loan.limitMinor - loan.paidTimes * loan.dueMinor);
  const more = month >= borrower.turns ? 0.4 : 0;
  return Math.round(loan.limitMinor * Math.max(0, Math.min(1.1, loan.use + more + 0.2 * (random.next() - 0.5))));
}

function usd(amountMinor: number) {
  return { currency: "USD", amountMinor };
}

function dayText(micros: number): string {
  return formatInstant(micros).slice(0, "2024-05-31".length);
}
