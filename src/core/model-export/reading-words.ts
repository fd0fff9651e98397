import type { CountReference } from "../law/index.ts";
import type { Characteristic, ScorecardModel } from "../standing/index.ts";

/** How a value is had from tallies, in a line: `subject: share of trades.good against trades.bad, half-life 6 months, ...`. */
export function readingWords({ of, reads }: Pick<Characteristic, "of" | "reads">, model: ScorecardModel): string {
  return `${of}: ${wordsOf(reads, model)}`;
}

function wordsOf(reads: Characteristic["reads"], { decays, baseRate }: ScorecardModel): string {
  const life = (decay: number): string => `half-life ${decays[decay]?.halfLifeMonths ?? "?"} months`;
  switch (reads.kind) {
    case "share":
      return `share of ${named(reads.good)} against ${named(reads.bad)}, ${life(reads.decay)}, with ${reads.strength} at ${baseRate} added`;
    case "amount":
      return `${reads.counts.map(named).join(" + ")}, ${life(reads.decay)}`;
    case "mean":
      return `${named(reads.sum)} / ${named(reads.number)}, ${life(reads.decay)}; missing without any`;
    case "tenure":
      return `months since the first record in ${reads.register}; missing without one`;
    case "recency":
      return `months since the last ${reads.counts.map(named).join(" or ")}; missing without one`;
    case "trend":
      return `share of ${named(reads.good)} against ${named(reads.bad)} by ${life(reads.short)}, less that by ${life(reads.long)}, each with ${reads.strength} at ${baseRate} added`;
    case "run":
      return `${named(reads.bad)} in the months after the last with ${named(reads.good)}`;
  }
}

function named({ register, count }: CountReference): string {
  return `${register}.${count}`;
}
