import { formatCount, type Language } from "../../../lib/index.ts";
import type { OutcomeNames, OutcomeWords } from "../../law/index.ts";

/** The words around a standing where it is told to anybody: not to the subject itself, as in the file. */
export type AnswerWords = {
  /** How many of a hundred: never all or none of them for what is only close to it. */
  readonly ofHundred: (share: number) => string;
  /** Where a pack has no sentence of its own, with `{n}` for how many of a hundred. */
  readonly plain: (words: OutcomeWords, names: OutcomeNames | undefined) => string;
  readonly stop: string;
  /** Between which numbers of a hundred it lies with nine chances in ten. */
  readonly range: (low: string, high: string) => string;
  /** How many outcomes of its own it rests on. */
  readonly basis: (count: number, words: OutcomeWords, names: OutcomeNames | undefined) => string;
};

const english: AnswerWords = {
  ofHundred: (share) => hundredth(share, { all: "more than 99", none: "fewer than 1" }),
  plain: ({ many, good }) => `{n} of 100 next ${many} are ${good}`,
  stop: ".",
  range: (low, high) =>
    low === high ? `Near ${low} of 100, with nine chances in ten.` : `Between ${low} and ${high}, with nine chances in ten.`,
  basis: (count, { one, many, subject }) => {
    if (count === 0) return `No ${many} of this ${subject} are on record: it is what holds for anybody without a record.`;
    return `It rests on ${formatCount(count)} ${count === 1 ? one : many} of this ${subject}.`;
  },
};

/** Where a purpose has no words in the language. */
const OUTCOME: OutcomeNames = { unit: "次", name: "结果", good: "良好", bad: "不良" };

const simplifiedChinese: AnswerWords = {
  ofHundred: (share) => hundredth(share, { all: "超过99", none: "不到1", about: "约" }),
  plain: (_words, names = OUTCOME) => `接下来的100${names.unit}${names.name}中，{n}${names.unit}${names.good}`,
  stop: "。",
  range: (low, high) => (low === high ? `有九成把握在${low}左右。` : `有九成把握在${low}至${high}之间。`),
  basis: (count, _words, { unit, name } = OUTCOME) =>
    count === 0 ? `没有在案的${name}：以上为无记录者的一般情况。` : `依据仍计入的${formatCount(count)}${unit}${name}。`,
};

/** They are chosen by the reader's language. */
export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = { en: english, "zh-Hans": simplifiedChinese };

type Edges = { readonly all: string; readonly none: string; readonly about?: string };

function hundredth(share: number, { all, none, about = "" }: Edges): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return all;
  if (rounded === 0 && share > 0) return none;
  return `${about}${rounded}`;
}
