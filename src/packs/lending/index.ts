/** Loans to persons and how they were paid back. Guide: docs/guides/lending.md. */

export { lendTo } from "./lend-to.ts";
export { lendToRecipe } from "./lend-to-recipe.ts";
export { lending } from "./lending.ts";
export { LoanBook } from "./loan-book.ts";
export { LOAN_STATUSES, type LoanMonth, NINETY_DAYS } from "./loan-month.ts";
export { loanMonths } from "./loan-months.ts";
export { loans } from "./loans.ts";
export { metro2 } from "./metro2/index.ts";
export { payments } from "./payments.ts";
