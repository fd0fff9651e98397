import type { OutcomeNames } from "../../law/index.ts";
import type { Formats } from "../formats.ts";
import type { ReportedStanding } from "../report.ts";

/** With what a standing's reason is told. */
export type ReasonTelling = {
  readonly formats: Formats;
  readonly of: ReportedStanding;
  /** None where the purpose has no words in the language. */
  readonly outcome: OutcomeNames | undefined;
};
