import type { TableSample } from "../table.ts";
import type { Choice } from "./choice.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { GuessedDates } from "./guess-dates.ts";
import type { GuessedOutcome } from "./guess-outcome.ts";

/** Which of the shipped record types a table's rows are: orders, requests to offices, inspections, or else deals told by a rating. */
export type LineOfWork = "orders" | "requests" | "inspections" | "trades";

/** All that was understood of a table, once nothing is missing. */
export type Understanding = {
  readonly sample: TableSample;
  readonly profiles: readonly ColumnProfile[];
  readonly dates: GuessedDates & { readonly occurred: Choice };
  readonly outcome: GuessedOutcome;
  readonly subject: Choice;
  readonly rater: Choice | undefined;
  readonly line: LineOfWork;
  readonly reference: ColumnProfile | undefined;
};
