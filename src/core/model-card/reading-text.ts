import type { CountReference, OutcomeWords } from "../law/index.ts";
import type { Characteristic, ScorecardModel } from "../standing/index.ts";

/** What a characteristic reads, as a sentence for whoever would fill the scorecard in by hand. */
export function readingText({ of, reads }: Characteristic, { decays }: Pick<ScorecardModel, "decays">): string {
  const whose = of === "asker" ? "the asker's" : "the subject's";
  const fading = (decay: number) => `counting half after ${monthsText(decays[decay]?.halfLifeMonths ?? 0)}`;
  switch (reads.kind) {
    case "share":
      return `Of ${whose} outcomes, the share that is ${nameOf(reads.good)} and not ${nameOf(reads.bad)}, ${fading(reads.decay)}; as if ${reads.strength} more had gone as they do lately for all (the base rate).`;
    case "amount":
      return `How much there is of ${whose} ${reads.counts.map(nameOf).join(" and ")}, ${fading(reads.decay)}.`;
    case "mean":
      return `The mean of ${whose} ${nameOf(reads.sum)} over ${nameOf(reads.number)}, ${fading(reads.decay)}.`;
    case "tenure":
      return `Months since ${whose} first record in ${reads.register}.`;
    case "recency":
      return `Months since ${whose} last ${reads.counts.map(nameOf).join(" or ")}.`;
    case "trend":
      return `The share of ${nameOf(reads.good)} ${fading(reads.short)}, less that ${fading(reads.long)}: above 0 it went better of late.`;
    case "run":
      return `How many ${nameOf(reads.bad)} ${of === "asker" ? "the asker" : "the subject"} had since the last month with a ${nameOf(reads.good)}.`;
  }
}

/** `1 month`, `0.5 months`. */
export function monthsText(months: number): string {
  return `${months} ${months === 1 ? "month" : "months"}`;
}

/** The interval of a bin: `below 0.8`, `0.8 to below 0.95`, `0.95 and more`. */
export function binText(from: number | undefined, below: number | undefined): string {
  if (from === undefined) return below === undefined ? "any value" : `below ${edgeText(below)}`;
  return below === undefined ? `${edgeText(from)} and more` : `${edgeText(from)} to below ${edgeText(below)}`;
}

/** Six digits that count: so near to an edge nobody adds up by hand. */
const EDGE_DIGITS = 6;

function edgeText(edge: number): string {
  return String(Number(edge.toPrecision(EDGE_DIGITS)));
}

/** What an outcome is, for a heading. */
export function outcomeText({ one, good, bad }: OutcomeWords): string {
  return `a ${one} that is ${good}; the other is ${bad}`;
}

function nameOf({ register, count }: CountReference): string {
  return `${register}.${count}`;
}
