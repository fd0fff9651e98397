import type { Grade } from "../law/index.ts";
import type { Likelihood, StandingQuestion } from "./likelihood.ts";
import { type OwnReason, ownRecordReasons } from "./own-record-reasons.ts";
import { type LineReason, scorecardReasons } from "./scorecard-reasons.ts";

/** One reason, of either kind of model. */
export type Reason = OwnReason | LineReason;

/** At most this many are shown (12 CFR 1002.9 and its commentary: in practice no more than four principal reasons). */
const REASONS_MAX = 4;

/** Largest contributions first, `little_record` before all; at most four. */
export function reasonsOf(read: StandingQuestion & Likelihood & { readonly grade: Grade }): Reason[] {
  const { model } = read;
  const reasons: Reason[] = model.kind === "own-record" ? ownRecordReasons({ ...read, model }) : scorecardReasons({ ...read, model });
  return reasons.slice(0, REASONS_MAX);
}
