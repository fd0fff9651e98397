/** Loans to persons and how they were paid back. Guide: docs/guides/lending.md. */
export { lendTo } from "./lend-to.ts";
export { lending } from "./lending.ts";
export { loanMonths } from "./loan-months.ts";
export { loans } from "./loans.ts";
export { metro2 } from "./metro2/index.ts";
export { payments } from "./payments.ts";
