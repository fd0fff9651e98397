import type { RecordInput } from "../../core/record/index.ts";
import { CredenceError } from "../../errors.ts";
import { formatInstant, monthOf, monthStart, parseInstant } from "../../lib/index.ts";
import { LOAN_STATUSES, type LoanMonth } from "./loan-month.ts";
import { type LoanHistory, type LoanYear, loanYearsOf } from "./loan-years.ts";
import { earlierMonthRecord, endedRecord, lentRecord, monthEndRecord } from "./month-records.ts";

/** Loans held at once: about a kilobyte each with five years of months. */
const LOANS_MAX = 1_000_000;

/** A loan's records that only the whole of the files can tell, and the line on which it was last seen. */
export type LoanEnd = { readonly records: readonly RecordInput[]; readonly line: number };

type Held = Pick<LoanMonth, "loan" | "borrower" | "opened"> & {
  readonly openedMonth: number;
  readonly worst: (number | undefined)[];
  /** By months since it was opened: whether a file of that month itself told of it. */
  readonly reported: boolean[];
  ended: LoanHistory["ended"];
  line: number;
};

/**
 * The loans of a lender, month by month in any order, and what their months make in the end: earlier months that only a later file tells of, and the
 * years. The records are the same whatever the order of the months.
 */
export class LoanBook {
  readonly #loans = new Map<string, Held>();
  #lastDay: string;

  /** @param until the last day of the book, where it reaches beyond the last day that its loans are told of. */
  constructor({ until = "" }: { readonly until?: string } = {}) {
    this.#lastDay = until;
  }

  /** The records of one month of one loan; the reason where it makes none. Throws `csv_malformed` for a book beyond LOANS_MAX loans. */
  take(month: LoanMonth, line: number): readonly RecordInput[] | string {
    const known = this.#loans.get(month.loan);
    const held = known ?? this.#open(month);
    if (held.borrower !== month.borrower || held.opened !== month.opened) return "loan_under_two_borrowers_or_days";
    const at = monthOfDay(month.day);
    if (at < held.openedMonth) return "month_before_the_loan";
    held.line = line;
    if (month.day > this.#lastDay) this.#lastDay = month.day;
    note(held, at, LOAN_STATUSES.indexOf(month.status));
    held.reported[at - held.openedMonth] = true;
    for (const [back, status] of (month.before ?? []).entries()) {
      if (status !== undefined) note(held, at - 1 - back, LOAN_STATUSES.indexOf(status));
    }
    if (month.ended !== undefined) noteEnd(held, month.ended);
    return [
      ...(known === undefined ? [lentRecord(month)] : []),
      monthEndRecord(month),
      ...(month.ended === undefined ? [] : [endedRecord(month, month.ended)]),
    ];
  }

  /** What the loans' months make in the end, loan by loan. Years are over with the last day that any loan was told of, or `until`. */
  *ends(): Generator<LoanEnd, void, undefined> {
    if (this.#loans.size === 0) return;
    const last = monthOf(dayEnd(this.#lastDay) + 1) - 1;
    for (const held of this.#loans.values()) {
      yield { records: [...earlierMonths(held), ...yearRecords(held, last)], line: held.line };
    }
  }

  #open({ loan, borrower, opened }: LoanMonth): Held {
    if (this.#loans.size >= LOANS_MAX) {
      throw new CredenceError("csv_malformed", `more than ${LOANS_MAX} loans; wanted a book with fewer, or one cut by borrowers`);
    }
    const openedMonth = monthOfDay(opened);
    const held: Held = { loan, borrower, opened, openedMonth, worst: [], reported: [], ended: undefined, line: 0 };
    this.#loans.set(loan, held);
    return held;
  }
}

/** Of several reports of a month the worst stands: it was so on some day of it. Months before the loan are no months of it. */
function note({ openedMonth, worst }: Held, month: number, status: number): void {
  const at = month - openedMonth;
  if (at >= 0) worst[at] = Math.max(worst[at] ?? 0, status);
}

/** Some lenders tell of a loan's end in several months: it ended in the first of them. */
function noteEnd(held: Held, { how, day }: NonNullable<LoanMonth["ended"]>): void {
  const month = monthOfDay(day);
  if (held.ended === undefined || month < held.ended.month) held.ended = { how, month };
}

function earlierMonths(held: Held): RecordInput[] {
  return held.worst.flatMap((at, index) => {
    const month = held.openedMonth + index;
    const status = at === undefined ? undefined : LOAN_STATUSES[at];
    if (status === undefined || held.reported[index] === true) return [];
    return [earlierMonthRecord(held, formatInstant(monthStart(month)).slice(0, "2024-05".length), status)];
  });
}

function yearRecords(held: Held, last: number): RecordInput[] {
  const history = { opened: held.openedMonth, worst: held.worst, ended: held.ended };
  return loanYearsOf(history, last).map((year) => yearRecord(held, year));
}

/** The first year is asked about when the loan is opened, before anything of it is known. */
function yearRecord({ loan, borrower, opened, openedMonth }: Held, { from, to, result }: LoanYear): RecordInput {
  const until = formatInstant(monthStart(to + 1) - 1);
  const occurredAt = from === openedMonth ? `${opened}T00:00:00Z` : formatInstant(monthStart(from));
  return {
    register: "loans",
    type: "loan-year",
    reference: `loan-year/${loan}/${occurredAt.slice(0, "2024-05".length)}`,
    subject: borrower,
    occurredAt,
    knownAt: until,
    says: { loan, until, result },
  };
}

function monthOfDay(day: string): number {
  return monthOf(dayEnd(day));
}

/** A day counts from its end. */
function dayEnd(day: string): number {
  return parseInstant(day).micros;
}
