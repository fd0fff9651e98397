import { formatCount, formatShare } from "../../lib/index.ts";
import type { Purpose } from "../law/index.ts";
import { classedCount } from "./classed-count.ts";
import type { LineFacts } from "./line-facts.ts";

type Words = Purpose["outcome"]["words"];

/** The sentence of a scorecard's line, with the subject's own numbers: `38 of the 40 ratings on record were not negative.` */
export function lineText(facts: LineFacts, words: Words): string {
  const said = facts.numbers.length === 0 ? missingText(facts, words) : sentenceOf(facts, words);
  return facts.of === "asker" ? `On the asker's side: ${said}` : said;
}

function sentenceOf({ kind, reads, numbers }: LineFacts, words: Words): string {
  const [first = 0, all = 0, share = 0] = numbers;
  const [one = "", other = ""] = reads.map((name) => phraseOf(name, words));
  switch (kind) {
    case "share":
      return shareText({ good: first, all, share }, { reads, words });
    case "amount":
      return amountText(first, { reads, words });
    case "mean":
      return `The mean of ${one} for each of ${other} is ${first}.`;
    case "tenure":
      return `The first record (${one}) is ${agoText(first)}.`;
    case "recency":
      return `The last of ${alternatives(reads, words)} is ${agoText(first)}.`;
    case "trend":
      return `The share of ${one} is lately ${first < 0 ? "lower than" : first > 0 ? "higher than" : "as it was"} before.`;
    case "run":
      return `Since the last month with ${one}, there came ${formatCount(first)} of ${other}.`;
  }
}

type Shared = { readonly reads: readonly string[]; readonly words: Words };

type Shares = { readonly good: number; readonly all: number; readonly share: number };

/** By age, and leaning on the usual share where there is little: without that figure nobody would see why 15 of 16 may count against. */
function shareText({ good, all, share }: Shares, { reads, words }: Shared): string {
  const isOutcome = reads[0] === "good" && reads[1] === "bad";
  const [goods = "", bads = ""] = reads.map((name) => phraseOf(name, words));
  const weighed = `; weighed by age that is ${formatShare(share)}.`;
  if (all === 0) return isOutcome ? `No ${words.many} are on record.` : `Of ${goods}, and of ${bads}, none is on record.`;
  if (!isOutcome) return `Of ${goods}, ${heldText(good)}, and of ${bads}, ${formatCount(all - good)}${weighed}`;
  if (all === 1) return `The only ${words.one} on record was ${good === 1 ? words.good : words.bad}${weighed}`;
  return `${formatCount(good)} of the ${formatCount(all)} ${words.many} on record ${good === 1 ? "was" : "were"} ${words.good}${weighed}`;
}

function amountText(count: number, { reads, words }: Shared): string {
  const [only = "", ...more] = reads;
  const isOwn = reads.every((name) => name === "good" || name === "bad");
  if (!isOwn) return `Of ${alternatives(reads, words)}, ${heldText(count)}.`;
  const what = count === 1 ? words.one : words.many;
  if (more.length > 0) return `${formatCount(count)} ${what} ${count === 1 ? "is" : "are"} on record.`;
  return `${formatCount(count)} ${what} on record ${count === 1 ? "was" : "were"} ${only === "bad" ? words.bad : words.good}.`;
}

const heldText = (count: number): string => `${formatCount(count)} ${count === 1 ? "is" : "are"} on record`;

function missingText({ kind, reads }: LineFacts, words: Words): string {
  if (kind === "tenure") return `There is no record yet (${phraseOf(reads[0] ?? "", words)}).`;
  return `Of ${alternatives(kind === "mean" ? reads.slice(1) : reads, words)}, none is on record.`;
}

/** The outcome's own counts in its words, any other by its word or else its name: `ratings that were not negative`, `trades: bad steady`. */
export function phraseOf(name: string, words: Words): string {
  if (name === "good" || name === "bad") return `${words.many} that were ${words[name]}`;
  const called = words.others?.[name];
  if (called !== undefined) return called;
  const classed = classedCount(name);
  if (classed !== undefined) return `${words.many} by ${classed.raters} raters that were ${words[classed.side]}`;
  const [register = "", count] = name.split(".");
  return count === undefined ? spaced(register) : `${spaced(register)}: ${spaced(count)}`;
}

/** `badSteady` as `bad steady`. */
function spaced(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll(/[-_]/g, " ");
}

function alternatives(reads: readonly string[], words: Words): string {
  return reads.map((name) => phraseOf(name, words)).join(" or of ");
}

function agoText(months: number): string {
  if (months === 0) return "of this month";
  return months === 1 ? "from last month" : `from ${formatCount(months)} months ago`;
}
