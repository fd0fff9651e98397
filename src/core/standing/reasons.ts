import { formatCount, formatMonth, formatShare } from "../../lib/index.ts";
import type { Grade, Purpose } from "../law/index.ts";
import type { OwnEvidence } from "./own-evidence.ts";
import type { OwnRecordModel } from "./own-record-model.ts";
import { posterior } from "./posterior.ts";

/** The own-record model's reasons: a closed list. */
export type ReasonCode = "own_good" | "own_bad" | "base_rate" | "little_record";

/** One reason: how many percentage points of probability it moves (one decimal), and a sentence with the subject's own numbers. */
export type Reason = { readonly code: ReasonCode; readonly points: number; readonly text: string };

/** At most this many are shown (12 CFR 1002.9 and its commentary: in practice no more than four principal reasons). */
const REASONS_MAX = 4;

type Read = {
  readonly purpose: Purpose;
  readonly model: OwnRecordModel;
  readonly own: OwnEvidence;
  readonly probability: number;
  readonly grade: Grade;
};

/** Largest contributions first. What a reason moves is the probability less what it would be without it. */
export function reasonsOf(read: Read): Reason[] {
  const { own, grade } = read;
  const reasons = [baseRate(read)];
  if (own.goodCount > 0) reasons.push(ownGood(read));
  if (own.badCount > 0) reasons.push(ownBad(read));
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (grade === "none") reasons.unshift(littleRecord(read));
  return reasons.slice(0, REASONS_MAX);
}

function ownGood({ purpose, model, own, probability }: Read): Reason {
  const points = pointsOf(probability - posterior(model, { good: 0, bad: own.bad }));
  return { code: "own_good", points, text: countSentence(purpose, own, "good") };
}

function ownBad({ purpose, model, own, probability }: Read): Reason {
  const points = pointsOf(probability - posterior(model, { good: own.good, bad: 0 }));
  return { code: "own_bad", points, text: countSentence(purpose, own, "bad") };
}

function baseRate({ purpose, model, own, probability }: Read): Reason {
  const outcomes = own.good + own.bad;
  const points = outcomes > 0 ? pointsOf(probability - own.good / outcomes) : 0;
  const { many, good, subject } = purpose.outcome.words;
  const whose = model.baseAmong === "newcomers" ? `of ${subject}s with little record` : `of all ${subject}s`;
  const share = formatShare(model.baseRate);
  const text = `${share} of the recent ${many} ${whose} were ${good}; this counts as much as ${decimal(model.priorStrength)} ${many} of one's own.`;
  return { code: "base_rate", points, text };
}

function littleRecord({ purpose, own }: Read): Reason {
  const { one, many } = purpose.outcome.words;
  const held = own.goodCount + own.badCount;
  const have = held === 0 ? `There are no ${many} yet` : `There ${held === 1 ? `is only 1 ${one}` : `are only ${held} ${many}`} yet`;
  return { code: "little_record", points: 0, text: `${have}; ${purpose.model.leastEvidence} are needed for a grade.` };
}

function countSentence(purpose: Purpose, own: OwnEvidence, side: "good" | "bad"): string {
  const { one, many } = purpose.outcome.words;
  const total = own.goodCount + own.badCount;
  const count = side === "good" ? own.goodCount : own.badCount;
  const last = side === "good" ? own.lastGood : own.lastBad;
  const share =
    total === 1
      ? `The only ${one}`
      : count === total
        ? `All ${formatCount(total)} ${many}`
        : `${formatCount(count)} of ${formatCount(total)} ${many}`;
  const when = last === undefined ? "" : `, ${count === 1 ? "in" : "the last in"} ${formatMonth(last)}`;
  return `${share} ${total === 1 || count === 1 ? "was" : "were"} ${purpose.outcome.words[side]}${when}${fading(own[side], count)}.`;
}

/** Says what age has left of a count, where that is less than half. */
function fading(decayed: number, count: number): string {
  if (decayed * 2 >= count) return "";
  return decayed < 0.05 ? "; by now it hardly counts" : `; by age it counts as ${decimal(decayed)}`;
}

const decimal = (value: number): string => (Math.round(value * 10) / 10).toString();

/** Percentage points with one decimal; never negative zero, so that the bytes are the same everywhere. */
function pointsOf(difference: number): number {
  const points = Math.round(difference * 1000) / 10;
  return points === 0 ? 0 : points;
}
