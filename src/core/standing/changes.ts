import type { Grade } from "../law/index.ts";
import type { Likelihood, StandingQuestion } from "./likelihood.ts";
import { type OutcomeChange, ownRecordChanges } from "./own-record-changes.ts";
import { type BinChange, scorecardChanges } from "./scorecard-changes.ts";

/** What would move the grade. */
export type Change = OutcomeChange | BinChange;

/** The fewest good outcomes that lift the grade, the nearest bin of a scorecard that does, and the fewest bad outcomes that lower it. */
export function changesOf(read: StandingQuestion & Likelihood & { readonly grade: Grade }): Change[] {
  const { model } = read;
  return model.kind === "own-record" ? ownRecordChanges({ ...read, model }) : scorecardChanges({ ...read, model });
}
