import type { Amount, LoanMonth, LoanStatus } from "../loan-month.ts";
import type { BaseSegment } from "./base-segment.ts";

/** Field 8. */
const FORMS: ReadonlyMap<string, LoanMonth["form"]> = new Map([
  ["I", "instalment"],
  ["M", "mortgage"],
  ["R", "revolving"],
  ["C", "credit-line"],
  ["O", "open"],
]);

type Ending = NonNullable<LoanMonth["ended"]>["how"];
type Standing = { readonly status: LoanStatus | "as_rated"; readonly ended?: Ending };

/**
 * Field 17A. Where the account was closed or transferred its payment rating (17B) says how it stood. 61 to 64: paid in full, after it had been
 * surrendered, in collection, repossessed or charged off. The day on which they ended is that of field 24: the date closed (26) is when an account was closed
 * to its holder, who may have owed on it for years after.
 */
const STATUSES: ReadonlyMap<string, Standing | string> = new Map<string, Standing | string>([
  ["05", { status: "as_rated", ended: "transferred" }],
  ["11", { status: "current" }],
  ["13", { status: "as_rated", ended: "repaid" }],
  ["61", { status: "default", ended: "repaid" }],
  ["62", { status: "default", ended: "repaid" }],
  ["63", { status: "default", ended: "repaid" }],
  ["64", { status: "default", ended: "repaid" }],
  ["65", { status: "as_rated", ended: "repaid" }],
  ["71", { status: "late-30" }],
  ["78", { status: "late-60" }],
  ["80", { status: "late-90" }],
  ["82", { status: "late-120" }],
  ["83", { status: "late-150" }],
  ["84", { status: "late-180" }],
  ["88", { status: "default" }],
  ["89", { status: "default" }],
  ["93", { status: "default" }],
  ["94", { status: "default" }],
  ["95", { status: "default" }],
  ["96", { status: "default" }],
  ["97", { status: "default" }],
  ["DA", "account_deleted"],
  ["DF", "account_deleted_for_fraud"],
]);

/** Fields 17B and 18. */
const RATINGS: ReadonlyMap<string, LoanStatus> = new Map([
  ["0", "current"],
  ["1", "late-30"],
  ["2", "late-60"],
  ["3", "late-90"],
  ["4", "late-120"],
  ["5", "late-150"],
  ["6", "late-180"],
  ["G", "default"],
  ["L", "default"],
]);

/** Field 18 besides: B, none yet; D, none this month; E, nothing owed and current; H, J, K: foreclosed, surrendered, repossessed. */
const EARLIER: ReadonlyMap<string, LoanStatus | undefined> = new Map<string, LoanStatus | undefined>([
  ...RATINGS,
  ["E", "current"],
  ["H", "default"],
  ["J", "default"],
  ["K", "default"],
  ["B", undefined],
  ["D", undefined],
]);

/** Field 37: who owes it, or why the record is about nobody who does. */
const LIABLE: ReadonlyMap<string, string> = new Map([
  ["1", ""],
  ["2", ""],
  ["5", ""],
  ["7", ""],
  ["3", "borrower_not_liable"],
  ["T", "borrower_no_longer_liable"],
  ["W", "borrower_is_a_business"],
  ["X", "borrower_deceased"],
  ["Z", "borrower_deleted"],
]);

/** What a base segment says of a loan's month, or the reason why it is left out. Throws `metro2_malformed` with line and field. */
export function loanMonthOf(segment: BaseSegment): LoanMonth | string {
  const notLiable = segment.meaning("liability", LIABLE);
  if (notLiable !== "") return notLiable;
  const number = segment.text("socialSecurity");
  if (number === "" || /^0+$/.test(number) || /^9+$/.test(number)) return "borrower_without_number";
  const standing = segment.meaning("status", STATUSES);
  if (typeof standing === "string") return standing;
  const day = segment.day("day");
  return {
    loan: segment.text("account") === "" ? segment.refuse("account", "the account's number") : segment.text("account"),
    borrower: `national-id:us:${number}`,
    opened: segment.day("opened"),
    day,
    ...termsOf(segment),
    status: standing.status === "as_rated" ? segment.meaning("rating", RATINGS) : standing.status,
    balance: usd(segment.dollars("balance")),
    pastDue: usd(segment.dollars("pastDue")),
    due: usd(segment.dollars("scheduled")),
    paid: usd(segment.dollars("actual")),
    ended: standing.ended === undefined ? undefined : { how: standing.ended, day },
    before: earlierOf(segment),
  };
}

/** Of credit that may be drawn again the "highest credit" grows: it is no amount lent, and no limit. */
function termsOf(segment: BaseSegment): Pick<LoanMonth, "form" | "amount" | "limitMinor" | "termMonths"> {
  const form = segment.meaning("portfolio", FORMS);
  const [limit, original] = [segment.dollars("limit"), segment.dollars("original")];
  if (form !== "instalment" && form !== "mortgage") return { form, limitMinor: limit * 100 };
  const duration = segment.text("termsDuration");
  const isMonthly = segment.text("termsFrequency") === "M" && /^\d{3}$/.test(duration);
  const termMonths = isMonthly && Number(duration) >= 1 && Number(duration) <= 600 ? Number(duration) : undefined;
  return { form, amount: usd(original), limitMinor: original * 100, termMonths };
}

function earlierOf(segment: BaseSegment): readonly (LoanStatus | undefined)[] {
  return Array.from(segment.whole("earlier"), (code) => {
    if (!EARLIER.has(code)) return segment.refuse("earlier", `24 of ${[...EARLIER.keys()].join(", ")}`);
    return EARLIER.get(code);
  });
}

function usd(dollars: number): Amount {
  return { currency: "USD", amountMinor: dollars * 100 };
}
