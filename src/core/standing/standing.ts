import type { Grade } from "../law/index.ts";
import { type Change, changesOf } from "./changes.ts";
import { gradeOf } from "./grade.ts";
import { type Interval, wilson } from "./interval.ts";
import { type Likelihood, likelihoodOf, type StandingQuestion } from "./likelihood.ts";
import { type Reason, reasonsOf } from "./reasons.ts";

/** The probability of a purpose's outcome for one subject at one time, without what it takes to say why. */
export type BareStanding = {
  readonly purpose: string;
  readonly probability: number;
  readonly interval: Interval;
  /** n: how many outcomes the probability rests on, the model's opinion included. */
  readonly evidence: number;
  /** The subject's own outcomes that still count, undecayed. */
  readonly own: { readonly good: number; readonly bad: number };
  /** Whether any outcome of the subject's own still counts; else the probability is the prior's. */
  readonly hasRecord: boolean;
  readonly grade: Grade;
};

/** The probability of a purpose's outcome for one subject at one time, and why. */
export type Standing = BareStanding & { readonly reasons: readonly Reason[]; readonly changes: readonly Change[] };

/**
 * A standing under either kind of model, with Wilson's 90 % interval at its n (DESIGN section 5). Uses integers, + - x / and square root
 * only, which IEEE 754 fixes to the last bit: the same bytes come out in Node, in a browser and in Python. Throws a RangeError for a model
 * with characteristics of the asker where none is given.
 */
export function standingOf(question: StandingQuestion): Standing {
  const likelihood = likelihoodOf(question);
  const bare = bareOf(question, likelihood);
  const read = { ...question, ...likelihood, grade: bare.grade };
  return { ...bare, reasons: reasonsOf(read), changes: changesOf(read) };
}

/** The same without reasons and changes: for lists, grades and backtests, which need many. */
export function bareStandingOf(question: StandingQuestion): BareStanding {
  return bareOf(question, likelihoodOf(question));
}

function bareOf({ purpose }: StandingQuestion, { probability, evidence, own }: Likelihood): BareStanding {
  const outcomes = own.goodCount + own.badCount;
  return {
    purpose: purpose.name,
    probability,
    interval: wilson(probability, evidence),
    evidence,
    own: { good: own.goodCount, bad: own.badCount },
    hasRecord: outcomes > 0,
    grade: gradeOf(purpose, probability, outcomes),
  };
}
