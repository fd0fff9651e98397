import { formatCount, formatShare } from "../../lib/index.ts";
import type { OutcomeNames, RaterClass } from "../law/index.ts";
import { classedCount } from "./classed-count.ts";
import type { LineFacts } from "./line-facts.ts";
import type { BinChange } from "./scorecard-changes.ts";

/** A scorecard's line in simplified Chinese, from the same facts as its English sentence. */
export function chineseLineText(facts: LineFacts, words: OutcomeNames): string {
  const isNone = facts.numbers.length === 0 || (facts.kind === "share" && facts.numbers[1] === 0);
  const said = isNone ? `没有${phrasesOf(facts.reads, words)}的记录。` : sentenceOf(facts, words);
  return facts.of === "asker" ? `查询者方面：${said}` : said;
}

/** What another bin would do, in simplified Chinese. */
export function chineseBinChangeText({ grade, bin }: BinChange, words: OutcomeNames): string {
  return `其他不变，${conditionOf(bin, words)}，即为${grade}级。`;
}

function sentenceOf({ kind, reads, numbers }: LineFacts, words: OutcomeNames): string {
  const [first = 0, all = 0, share = 0] = numbers;
  const [one = "", other = ""] = reads.map((name) => phraseOf(name, words));
  switch (kind) {
    case "share":
      return `${one}与${other}共${formatCount(all)}${words.unit}，其中${one}${formatCount(first)}${words.unit}；按时间折算为${formatShare(share)}。`;
    case "amount":
      return `在案的${phrasesOf(reads, words)}共${formatCount(first)}${words.unit}。`;
    case "mean":
      return `${one}除以${other}的平均值为${first}。`;
    case "tenure":
      return `首条记录（${one}）距今${formatCount(first)}个月。`;
    case "recency":
      return `最近一次${phrasesOf(reads, words)}距今${formatCount(first)}个月。`;
    case "trend":
      return `近期${one}所占比例${first < 0 ? "低于" : first > 0 ? "高于" : "等于"}以往。`;
    case "run":
      return `自最近一个有${one}的月份以来，有${formatCount(first)}${words.unit}${other}。`;
  }
}

function conditionOf(bin: BinChange["bin"], words: OutcomeNames): string {
  const [one = "", other = ""] = bin.reads.map((name) => phraseOf(name, words));
  switch (bin.kind) {
    case "share":
      return `按时间折算，${one}相对于${other}所占比例${rangeText(bin, formatShare)}`;
    case "trend":
      return `${one}所占比例的近期变化${rangeText(bin, (share) => `${decimalText(share * 100)}个百分点`)}`;
    case "amount":
      return `按时间折算，${phrasesOf(bin.reads, words)}${rangeText(bin, decimalText)}`;
    case "mean":
      return `${one}的平均值${rangeText(bin, decimalText)}`;
    case "tenure":
      return `距首条记录（${one}）${rangeText(bin, (months) => `${decimalText(months)}个月`)}`;
    case "recency":
      return `距最近一次${phrasesOf(bin.reads, words)}${rangeText(bin, (months) => `${decimalText(months)}个月`)}`;
    case "run":
      return `自最近一次${one}以来的${other}${rangeText(bin, decimalText)}`;
  }
}

function rangeText({ from, below }: BinChange["bin"], format: (value: number) => string): string {
  if (from === undefined) return below === undefined ? "不限" : `低于${format(below)}`;
  return below === undefined ? `不低于${format(from)}` : `不低于${format(from)}且低于${format(below)}`;
}

function phrasesOf(reads: readonly string[], words: OutcomeNames): string {
  return reads.map((name) => phraseOf(name, words)).join("或");
}

const RATERS: Readonly<Record<RaterClass, string>> = { new: "新", doubtful: "存疑", steady: "稳定", trusted: "可信" };

/** Counts other than the outcome's that have no Chinese words stand by their declared names. */
function phraseOf(name: string, { name: outcome, good, bad, others }: OutcomeNames): string {
  const called = others?.[name];
  if (called !== undefined) return called;
  if (name === "good") return `${good}${outcome}`;
  if (name === "bad") return `${bad}${outcome}`;
  const classed = classedCount(name);
  return classed === undefined ? `“${name}”` : `${RATERS[classed.raters]}评价者的${classed.side === "good" ? good : bad}${outcome}`;
}

function decimalText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
