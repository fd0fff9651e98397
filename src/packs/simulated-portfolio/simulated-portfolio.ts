import type { RecordInput } from "../../core/record/index.ts";
import { formatInstant, monthStart } from "../../lib/index.ts";
import type { DatasetBatch } from "../dataset.ts";
import { LoanBook } from "../lending/index.ts";
import { borrowerOf, DEMO_BAD, DEMO_GOOD, DEMO_NEWCOMER } from "./borrower.ts";
import { borrowerAccount } from "./borrower-account.ts";
import { monthsOfBorrower } from "./borrower-loans.ts";
import { type BorrowerTruth, truthOfBorrower } from "./borrower-truth.ts";
import { type PortfolioOptions, type PortfolioPlan, portfolioPlanOf } from "./portfolio-options.ts";

/** A lender's portfolio of which everything is known, since none of it happened. */
export type SimulatedPortfolio = {
  /** The source, as the shipped configuration `lender` names it: what shows wherever a record does. */
  readonly source: "simulated-portfolio";
  /** Three borrowers worth asking about: one who pays, one who was struck and lost a loan, one with a first loan of three months. */
  readonly demo: { readonly good: string; readonly bad: string; readonly newcomer: string };
  /** The records, borrower by borrower; `lines` are the borrowers' numbers. Can be read again, and gives the same. */
  readonly read: () => AsyncIterable<DatasetBatch>;
  /** What is true of an account; undefined for one that the portfolio cannot have. */
  readonly truthOf: (account: string) => BorrowerTruth | undefined;
};

/** Records in a batch: what a batch takes in memory is the same in a portfolio of any size. */
const BATCH_RECORDS = 5_000;

/** Records that a borrower of the usual sixty months makes on average. */
const RECORDS_PER_BORROWER = 66;

const BORROWERS_MIN = 10;

/** How many borrowers make about so many records: within a tenth from 20,000 records on. */
export function borrowersFor(records: number): number {
  return Math.max(BORROWERS_MIN, Math.round(records / RECORDS_PER_BORROWER));
}

/**
 * A portfolio of borrowers who always pay, who live from one month to the next, and who are struck by something; with instalment loans and revolving credit.
 * Reads no clock: the same options give the same records. Memory: one borrower and one batch. Two portfolios of one seed and other options share references,
 * so a store takes one of them.
 *
 * Throws `command_misused` for an option out of range.
 */
export function simulatedPortfolio(options: PortfolioOptions): SimulatedPortfolio {
  const plan = portfolioPlanOf(options);
  return {
    source: "simulated-portfolio",
    demo: {
      good: borrowerAccount(DEMO_GOOD, plan.seed),
      bad: borrowerAccount(DEMO_BAD, plan.seed),
      newcomer: borrowerAccount(DEMO_NEWCOMER, plan.seed),
    },
    read: () => batchesOf(plan),
    truthOf: (account) => truthOfBorrower(plan, account),
  };
}

async function* batchesOf(plan: PortfolioPlan): AsyncGenerator<DatasetBatch, void, undefined> {
  let records: RecordInput[] = [];
  let lines: number[] = [];
  for (let index = 0; index < plan.borrowers; index++) {
    const made = recordsOfBorrower(plan, index);
    records.push(...made);
    lines.push(...made.map(() => index));
    if (records.length < BATCH_RECORDS) continue;
    yield { records, lines, leftOut: {}, share: (index + 1) / plan.borrowers };
    [records, lines] = [[], []];
  }
  yield { records, lines, leftOut: {}, share: 1 };
}

/** As the importers make them of a lender's months. */
function recordsOfBorrower(plan: PortfolioPlan, index: number): readonly RecordInput[] {
  const { borrower, random } = borrowerOf(plan, index);
  const book = new LoanBook({ until: formatInstant(monthStart(plan.last + 1) - 1).slice(0, "2024-05-31".length) });
  const records: RecordInput[] = [];
  for (const month of monthsOfBorrower(plan, borrower, random)) {
    const made = book.take(month, index);
    if (typeof made !== "string") records.push(...made);
  }
  for (const end of book.ends()) records.push(...end.records);
  return records;
}
