import type { RecordInput } from "../../core/record/index.ts";
import type { Amount, LoanMonth, LoanStatus } from "./loan-month.ts";

/** A share of more than this is no share that anybody would tell apart. */
const PERCENT_MAX = 999;

/** That the loan was opened: the same text whichever month tells it, so that the second telling changes nothing. */
export function lentRecord({ loan, borrower, form, opened, amount, termMonths }: LoanMonth): RecordInput {
  return {
    register: "loans",
    type: "lent",
    reference: `lent/${loan}`,
    subject: borrower,
    occurredAt: opened,
    says: { loan, form, ...given({ amount, termMonths }) },
  };
}

/** How the loan stood on that day. */
export function monthEndRecord({ loan, borrower, day, status, balance, pastDue, due, paid, limitMinor }: LoanMonth): RecordInput {
  return {
    register: "payments",
    type: "month-end",
    reference: `month-end/${loan}/${day}`,
    subject: borrower,
    occurredAt: day,
    says: {
      loan,
      status,
      ...given({
        balance,
        pastDue,
        due,
        paid,
        usedPercent: percentOf(balance, limitMinor),
        paidPercent: percentOf(paid, due?.amountMinor),
      }),
    },
  };
}

/**
 * How the loan stood in an earlier month, of which a later file says no more than that. It is dated to the month's first instant, so that what was
 * reported in that month itself takes its place, whichever comes first; it was known at the month's end.
 */
export function earlierMonthRecord(of: Pick<LoanMonth, "loan" | "borrower">, month: string, status: LoanStatus): RecordInput {
  const { loan, borrower } = of;
  return {
    register: "payments",
    type: "month-end",
    reference: `earlier-month/${loan}/${month}`,
    subject: borrower,
    occurredAt: `${month}-01T00:00:00Z`,
    knownAt: month,
    says: { loan, status },
  };
}

/** That the loan came to its end. */
export function endedRecord({ loan, borrower }: LoanMonth, { how, day }: NonNullable<LoanMonth["ended"]>): RecordInput {
  return { register: "loans", type: "ended", reference: `ended/${loan}/${day}`, subject: borrower, occurredAt: day, says: { loan, how } };
}

function percentOf(part: Amount | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || whole <= 0) return undefined;
  return Math.max(0, Math.min(PERCENT_MAX, Math.round((100 * part.amountMinor) / whole)));
}

/** The members that are there: a record has no member without a value. */
function given(members: Readonly<Record<string, Amount | number | undefined>>): Record<string, Amount | number> {
  return Object.fromEntries(Object.entries(members).filter((member): member is [string, Amount | number] => member[1] !== undefined));
}
