import type { Grade, Purpose } from "../law/index.ts";
import { type Change, changesOf } from "./changes.ts";
import { gradeOf } from "./grade.ts";
import { type Interval, wilson } from "./interval.ts";
import { type OutcomeRow, ownEvidenceOf } from "./own-evidence.ts";
import type { OwnRecordModel } from "./own-record-model.ts";
import { posterior } from "./posterior.ts";
import { type Reason, reasonsOf } from "./reasons.ts";

/** The probability of a purpose's outcome for one subject at one time, and why. */
export type Standing = {
  readonly purpose: string;
  readonly probability: number;
  readonly interval: Interval;
  /** n = m + g + b: how many outcomes the probability rests on, the model's opinion included. */
  readonly evidence: number;
  /** The subject's own outcomes that still count, undecayed. */
  readonly own: { readonly good: number; readonly bad: number };
  /** Whether any outcome of the subject's own still counts; else the probability is the prior's. */
  readonly hasRecord: boolean;
  readonly grade: Grade;
  readonly reasons: readonly Reason[];
  readonly changes: readonly Change[];
};

/** What a standing is a function of. `rows` in order of month; `month` is the one asked about, as UTC year x 12 + month - 1. */
export type StandingQuestion = {
  readonly purpose: Purpose;
  readonly model: OwnRecordModel;
  readonly rows: readonly OutcomeRow[];
  readonly month: number;
};

/**
 * P = (m p0 + g) / (m + g + b), with Wilson's 90 % interval at n = m + g + b (DESIGN section 5). Uses integers, + - x / and square
 * root only, which IEEE 754 fixes to the last bit: the same bytes come out in Node, in a browser and in Python.
 */
export function standingOf({ purpose, model, rows, month }: StandingQuestion): Standing {
  const own = ownEvidenceOf(model, rows, month);
  const probability = posterior(model, own);
  const evidence = model.priorStrength + own.good + own.bad;
  const grade = gradeOf(purpose, probability, own.goodCount + own.badCount);
  const read = { purpose, model, own, month, probability, grade };
  return {
    purpose: purpose.name,
    probability,
    interval: wilson(probability, evidence),
    evidence,
    own: { good: own.goodCount, bad: own.badCount },
    hasRecord: own.goodCount + own.badCount > 0,
    grade,
    reasons: reasonsOf(read),
    changes: changesOf(read),
  };
}
