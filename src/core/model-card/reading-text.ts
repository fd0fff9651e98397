import type { Characteristic, ScorecardModel } from "../standing/index.ts";
import { type CardReading, countName } from "./card-reading.ts";

/** What a characteristic reads, as a sentence for whoever would fill the scorecard in by hand. */
export function readingText(
  { of, reads }: Characteristic,
  { model, reading }: { readonly model: Pick<ScorecardModel, "decays">; readonly reading: CardReading },
): string {
  const { words, names } = reading;
  const said = words.reads;
  const whose = said.whose[of === "asker" ? "asker" : "subject"];
  const half = (decay: number) => words.half(model.decays[decay]?.halfLifeMonths ?? 0);
  switch (reads.kind) {
    case "share":
      return said.share({
        whose,
        good: countName(reads.good),
        bad: countName(reads.bad),
        half: half(reads.decay),
        strength: reads.strength,
      });
    case "amount":
      return said.amount({ whose, counts: reads.counts.map(countName).join(words.and), half: half(reads.decay) });
    case "mean":
      return said.mean({ whose, sum: countName(reads.sum), number: countName(reads.number), half: half(reads.decay) });
    case "tenure":
      return said.tenure({ whose, register: reading.language === "en" ? reads.register : names.register(reads.register) });
    case "recency":
      return said.recency({ whose, counts: reads.counts.map(countName).join(said.or) });
    case "trend":
      return said.trend({ good: countName(reads.good), short: half(reads.short), long: half(reads.long) });
    case "run":
      return said.run({ who: said.who[of === "asker" ? "asker" : "subject"], bad: countName(reads.bad), good: countName(reads.good) });
  }
}

/** The interval of a bin: `below 0.8`, `0.8 to below 0.95`, `0.95 and more`. */
export function binText({ words: { card } }: CardReading, from: number | undefined, below: number | undefined): string {
  if (from === undefined) return below === undefined ? card.any : card.below(edgeText(below));
  return below === undefined ? card.from(edgeText(from)) : card.between(edgeText(from), edgeText(below));
}

/** Six digits that count: so near to an edge nobody adds up by hand. */
const EDGE_DIGITS = 6;

function edgeText(edge: number): string {
  return String(Number(edge.toPrecision(EDGE_DIGITS)));
}
