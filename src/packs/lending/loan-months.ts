import type { CsvRow } from "../csv-row.ts";
import type { Dataset } from "../dataset.ts";
import { readTable } from "../read-table.ts";
import { withEnds } from "./book-batches.ts";
import { LoanBook } from "./loan-book.ts";
import { type Amount, LOAN_ENDS, LOAN_FORMS, LOAN_STATUSES, type LoanMonth } from "./loan-month.ts";

const COLUMNS = [
  ...(["loan", "borrower", "form", "opened", "term_months", "day", "status", "currency"] as const),
  ...(["amount", "limit", "balance", "past_due", "due", "paid", "ended", "ended_how"] as const),
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

/** A lender's own loan book as a table: one row for each loan and month. */
export const loanMonths: Dataset = {
  name: "loan-months",
  pack: "lending",
  source: "lender",
  title: "A lender's loan book, month by month",
  wants: `a CSV file with a header: ${COLUMNS.join(", ")}`,
  licence: "the lender's own data about its borrowers, with their consent: never to be passed on",
  read: (path) => {
    const book = new LoanBook();
    return withEnds(readTable({ path, columns: COLUMNS, recordsOf: (row) => book.take(loanMonthOf(row), row.line) }), book);
  },
};

/** The borrower is left to the record parser, which names no private identifier in what it refuses. */
function loanMonthOf(row: Row): LoanMonth {
  const amount = amountIn(row, "amount");
  return {
    loan: row.matched("loan", /^.{1,100}$/u, "the loan's number, of up to 100 characters"),
    borrower: row.text("borrower"),
    form: wordIn(row, "form", LOAN_FORMS),
    opened: row.day("opened"),
    day: row.day("day"),
    status: wordIn(row, "status", LOAN_STATUSES),
    amount,
    termMonths: row.text("term_months") === "" ? undefined : row.integer("term_months"),
    balance: amountIn(row, "balance"),
    pastDue: amountIn(row, "past_due"),
    due: amountIn(row, "due"),
    paid: amountIn(row, "paid"),
    limitMinor: (amountIn(row, "limit") ?? amount)?.amountMinor,
    ended: row.text("ended") === "" ? undefined : { how: wordIn(row, "ended_how", LOAN_ENDS), day: row.day("ended") },
  };
}

function wordIn<Word extends string>(row: Row, column: "form" | "status" | "ended_how", words: readonly Word[]): Word {
  const found = words.find((word) => word === row.text(column));
  return found ?? row.refuse(column, `one of ${words.join(", ")}`);
}

/** 1250.5 in the currency's smallest units, without a detour through fractions; undefined where the cell is empty. */
function amountIn(row: Row, column: "amount" | "limit" | "balance" | "past_due" | "due" | "paid"): Amount | undefined {
  if (row.text(column) === "") return undefined;
  const currency = row.matched("currency", /^[A-Z]{3}$/, "an ISO 4217 code, as USD");
  const digits = decimalsOf(currency);
  const wanted = digits === 0 ? "an amount without decimals, as 1250" : `an amount of up to ${digits} decimals, as 1250.5`;
  const [whole = "", fraction = ""] = row.matched(column, digits === 0 ? /^\d{1,12}$/ : DECIMAL, wanted).split(".");
  if (fraction.length > digits) return row.refuse(column, wanted);
  return { currency, amountMinor: Number(`${whole}${fraction.padEnd(digits, "0")}`) };
}

const DECIMAL = /^\d{1,12}(\.\d{1,4})?$/;

const decimals = new Map<string, number>();

/** By ISO 4217, as ICU has it: two for most, none for the yen. At most as many entries as there are texts of three letters. */
function decimalsOf(currency: string): number {
  const known = decimals.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  decimals.set(currency, maximumFractionDigits);
  return maximumFractionDigits;
}
