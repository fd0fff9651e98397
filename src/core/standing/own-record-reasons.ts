import type { Grade, Purpose } from "../law/index.ts";
import type { OwnEvidence } from "./own-evidence.ts";
import type { OwnRecordModel } from "./own-record-model.ts";
import { percentagePoints } from "./percentage-points.ts";
import { posterior } from "./posterior.ts";
import { baseRateText, countText, littleRecordText } from "./reason-text.ts";

/** The own-record model's reasons, of which a scorecard has the last: a closed list. */
export type ReasonCode = "own_good" | "own_bad" | "base_rate" | "little_record";

/** One reason: how many percentage points of probability it moves (one decimal), and a sentence with the subject's own numbers. */
export type OwnReason = { readonly code: ReasonCode; readonly points: number; readonly text: string };

type Read = {
  readonly purpose: Purpose;
  readonly model: OwnRecordModel;
  readonly own: OwnEvidence;
  readonly month: number;
  readonly probability: number;
  readonly grade: Grade;
};

/**
 * Largest contributions first, `little_record` before all. What a reason moves is the probability less what it would be without it: P
 * with g (b) as 0, and for the base rate g / (g + b), the subject's own share; 0 where there is none.
 */
export function ownRecordReasons(read: Read): OwnReason[] {
  const { own, grade } = read;
  const reasons: OwnReason[] = [baseRate(read)];
  if (own.goodCount > 0) reasons.push(ownOutcomes(read, "good"));
  if (own.badCount > 0) reasons.push(ownOutcomes(read, "bad"));
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (grade === "none") reasons.unshift({ code: "little_record", points: 0, text: littleRecordText(read) });
  return reasons;
}

function ownOutcomes(read: Read, side: "good" | "bad"): OwnReason {
  const { model, own, probability } = read;
  const without = side === "good" ? { good: 0, bad: own.bad } : { good: own.good, bad: 0 };
  const points = percentagePoints(probability - posterior(model, without));
  return { code: side === "good" ? "own_good" : "own_bad", points, text: countText(read, side) };
}

function baseRate(read: Read): OwnReason {
  const { own, probability } = read;
  const outcomes = own.good + own.bad;
  const points = outcomes > 0 ? percentagePoints(probability - own.good / outcomes) : 0;
  return { code: "base_rate", points, text: baseRateText(read) };
}
