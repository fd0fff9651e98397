import type { JoinRefusal, StepRefusal } from "../../core/dispute/index.ts";
import { CredenceError } from "../../errors.ts";

/** Why something cannot be done in a dispute: the closed list of core, and what only the store knows. */
export type DisputeRefusal =
  | StepRefusal
  | JoinRefusal
  | "record_does_not_count"
  | "contested_already"
  | "contested_too_often"
  | "no_law_of_disputes"
  | "evidence_unknown"
  | "authority_shows_nothing"
  | "correction_missing"
  | "correction_not_asked_for"
  | "record_is_not_removed"
  | "over"
  | "erased";

const WORDS: Partial<Readonly<Record<DisputeRefusal, string>>> = {
  record_does_not_count: "the record was taken back, and there is nothing to contest",
  contested_already: "this record was contested before; wanted that dispute to be opened again, with something new",
  contested_too_often: "this record was contested too often",
  no_law_of_disputes: "no law pack of the configuration has a time for disputes about this register",
  evidence_unknown: "a file is named that nobody of that side put into this dispute",
  authority_shows_nothing: "what an authority decided is to be shown: no file is named",
  correction_missing: "the source says that it corrected the record, and the record stands; wanted the right one",
  correction_not_asked_for: "a record is given to put in the place of one that is not corrected",
  record_is_not_removed: "the record was not removed by this dispute, or was taken back since",
  over: "the dispute is over",
  erased: "what was said in it was erased, so it cannot go on",
};

/** The refusal as an error, with its reason. */
export function disputeRefused(reason: DisputeRefusal, more: Readonly<Record<string, string>> = {}): CredenceError {
  const words = WORDS[reason] ?? reason.replaceAll("_", " ");
  return new CredenceError("dispute_refused", words, { details: { reason, ...more } });
}
