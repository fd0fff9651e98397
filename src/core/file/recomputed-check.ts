import type { CheckStatement } from "../statement/index.ts";

/**
 * One look, and from how far its standing came out again to the last digit: from the records through the counts; from the tallies that the check
 * kept, where not all records are in the file; or not at all.
 */
export type RecomputedCheck = {
  readonly place: string;
  readonly check: CheckStatement;
  readonly recomputedFrom: "records" | "tallies" | "nothing";
};
