/** How a loan may stand, the better before the worse: `late-30` is 30 to 59 days past due, and so on. */
export const LOAN_STATUSES = ["current", "late-30", "late-60", "late-90", "late-120", "late-150", "late-180", "default"] as const;

/** How a loan stands on a day. */
export type LoanStatus = (typeof LOAN_STATUSES)[number];

/** What kinds of loans there are. */
export const LOAN_FORMS = ["instalment", "mortgage", "revolving", "credit-line", "open"] as const;

/** How a loan may end for its lender. One that is written off does not end: it is in default until it is paid. */
export const LOAN_ENDS = ["repaid", "transferred"] as const;

/** From this place in LOAN_STATUSES on a payment is 90 days past due or the loan is lost. */
export const NINETY_DAYS = LOAN_STATUSES.indexOf("late-90");

/** Integer minor units with the ISO 4217 code. */
export type Amount = { readonly currency: string; readonly amountMinor: number };

/** What a lender says of one loan in one month, whichever file it stands in. Days are `2024-05-31`. */
export type LoanMonth = {
  /** The lender's own number of the loan. */
  readonly loan: string;
  /** Who owes it, as `scheme:value`. */
  readonly borrower: string;
  readonly form: (typeof LOAN_FORMS)[number];
  readonly opened: string;
  /** What was lent at first; absent where it may be drawn again, since what is written there then grows. */
  readonly amount?: Amount | undefined;
  readonly termMonths?: number | undefined;
  /** The day of which all of this is true. */
  readonly day: string;
  readonly status: LoanStatus;
  readonly balance?: Amount | undefined;
  readonly pastDue?: Amount | undefined;
  readonly due?: Amount | undefined;
  readonly paid?: Amount | undefined;
  /** Of how much the balance is a part: the limit, or what was lent. */
  readonly limitMinor?: number | undefined;
  readonly ended?: { readonly how: (typeof LOAN_ENDS)[number]; readonly day: string } | undefined;
  /** How it stood in the months before `day`, the latest first; undefined where that is not said. */
  readonly before?: readonly (LoanStatus | undefined)[] | undefined;
};
