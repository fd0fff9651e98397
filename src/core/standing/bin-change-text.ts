import { formatCount, formatShare } from "../../lib/index.ts";
import type { Grade, Purpose } from "../law/index.ts";
import { phraseOf } from "./line-text.ts";
import type { Reading } from "./scorecard-model.ts";

/** Another bin of a line: what it reads, as `LineFacts` has it, and from where to where. */
type Bin = { readonly kind: Reading["kind"]; readonly reads: readonly string[]; readonly from?: number; readonly below?: number };
type Told = { readonly grade: Grade; readonly bin: Bin };

/** `With at least 95.0 % of ratings not negative, weighed by age, it would be grade B.` */
export function binChangeText({ grade, bin }: Told, words: Purpose["outcome"]["words"]): string {
  return `${conditionOf(bin, words)}, and all else as it is, it would be grade ${grade}.`;
}

function conditionOf(bin: Bin, words: Purpose["outcome"]["words"]): string {
  const [first = "", second = ""] = bin.reads.map((name) => phraseOf(name, words));
  const isOutcome = bin.reads[0] === "good" && bin.reads[1] === "bad";
  switch (bin.kind) {
    case "share":
      return `With ${rangeText(bin, formatShare)} of ${first}${isOutcome ? "" : ` beside ${second}`}, weighed by age`;
    case "trend":
      return `With a change of ${rangeText(bin, pointsText)} lately in the share of ${first}`;
    case "amount":
      return `With ${rangeText(bin, decimalText)} of ${bin.reads.map((name) => phraseOf(name, words)).join(" and ")}, weighed by age`;
    case "mean":
      return `With a mean of ${rangeText(bin, decimalText)} of ${first}`;
    case "tenure":
      return `With ${rangeText(bin, monthsText)} since the first record (${first})`;
    case "recency":
      return `With ${rangeText(bin, monthsText)} since the last of ${first}`;
    case "run":
      return `With ${rangeText(bin, decimalText)} of ${second} since the last of ${first}`;
  }
}

function rangeText({ from, below }: Bin, format: (value: number) => string): string {
  if (from === undefined) return below === undefined ? "any" : `less than ${format(below)}`;
  return below === undefined ? `at least ${format(from)}` : `at least ${format(from)} and less than ${format(below)}`;
}

function decimalText(value: number): string {
  return Math.abs(value) < 100 ? String(Math.round(value * 100) / 100) : formatCount(Math.round(value));
}

function monthsText(months: number): string {
  return months === 1 ? "1 month" : `${decimalText(months)} months`;
}

function pointsText(share: number): string {
  return `${decimalText(share * 100)} points`;
}
