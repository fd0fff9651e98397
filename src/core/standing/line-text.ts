import { formatCount } from "../../lib/index.ts";
import type { Purpose } from "../law/index.ts";
import type { LineFacts } from "./line-facts.ts";

type Words = Purpose["outcome"]["words"];

/** The sentence of a scorecard's line, with the subject's own numbers: `38 of the 40 ratings on record were not negative.` */
export function lineText(facts: LineFacts, words: Words): string {
  const said = facts.numbers.length === 0 ? missingText(facts, words) : sentenceOf(facts, words);
  return facts.of === "asker" ? `On the asker's side: ${said}` : said;
}

function sentenceOf({ kind, reads, numbers }: LineFacts, words: Words): string {
  const [first = 0, all = 0] = numbers;
  const names = reads.map((name) => phraseOf(name, words));
  switch (kind) {
    case "share":
      return shareText({ good: first, all }, { reads, words });
    case "amount":
      return `${formatCount(first)} ${first === 1 ? "is" : "are"} on record of ${joined(names)}.`;
    case "mean":
      return `The mean of ${names[0]} for each of ${names[1]} is ${first}.`;
    case "tenure":
      return `The first record (${names[0]}) is ${agoText(first)}.`;
    case "recency":
      return `The last of ${joined(names)} is ${agoText(first)}.`;
    case "trend":
      return `The share of ${names[0]} beside ${names[1]} is lately ${first < 0 ? "lower than" : first > 0 ? "higher than" : "as"} before.`;
    case "run":
      return `${formatCount(first)} of ${names[1]} came since the last month with any of ${names[0]}.`;
  }
}

type Shared = { readonly reads: readonly string[]; readonly words: Words };

function shareText({ good, all }: { readonly good: number; readonly all: number }, { reads, words }: Shared): string {
  const isOutcome = reads[0] === "good" && reads[1] === "bad";
  const [goods, bads] = reads.map((name) => phraseOf(name, words));
  if (!isOutcome) return `${formatCount(good)} of the ${formatCount(all)} of ${goods} or ${bads} are the former.`;
  if (all === 0) return `No ${words.many} are on record.`;
  if (all === 1) return `The only ${words.one} on record was ${good === 1 ? words.good : words.bad}.`;
  return `${formatCount(good)} of the ${formatCount(all)} ${words.many} on record ${good === 1 ? "was" : "were"} ${words.good}.`;
}

function missingText({ kind, reads }: LineFacts, words: Words): string {
  const names = reads.map((name) => phraseOf(name, words));
  if (kind === "tenure") return `Nothing is on record (${names[0]}).`;
  return `None of ${joined(kind === "mean" ? names.slice(1) : names)} is on record.`;
}

/** The outcome's own counts in its words, any other by its name: `ratings that were not negative`, `trades: bad steady`. */
export function phraseOf(name: string, words: Words): string {
  if (name === "good" || name === "bad") return `${words.many} that were ${words[name]}`;
  const [register = "", count] = name.split(".");
  return count === undefined ? spaced(register) : `${spaced(register)}: ${spaced(count)}`;
}

/** `badSteady` as `bad steady`. */
function spaced(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll(/[-_]/g, " ");
}

function joined(names: readonly string[]): string {
  return names.join(", or of ");
}

function agoText(months: number): string {
  if (months === 0) return "of this month";
  return months === 1 ? "from last month" : `from ${formatCount(months)} months ago`;
}
