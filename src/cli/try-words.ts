import { formatDay, formatInstant } from "../lib/index.ts";
import type { Plan } from "./try-plan.ts";

/** From when to when a table goes, as far as it says. */
export type Span = { readonly from: number | undefined; readonly until: number | undefined };

/** A year counts from its end. */
const YEAR_END = "-12-31T23:59:59.999999Z";

/** How the days of a table are told: "3 May 2023", or "2023" where it knows of years only. */
export function dayTeller({ from, until }: Span): (micros: number) => string {
  const isByYear = [from, until].every((micros) => micros !== undefined && formatInstant(micros).endsWith(YEAR_END));
  return isByYear ? (micros) => formatInstant(micros).slice(0, "2023".length) : formatDay;
}

/** What is good and bad here, as the end of a sentence: where a column's words or ratings say it, the part `how` tells. */
export function goodAndBad({ purpose, mapping }: Pick<Plan, "purpose" | "mapping">): string {
  if (mapping.records.rated !== undefined) return "";
  const { good, bad } = purpose.outcome.words;
  return `: good is ${good}, bad is ${bad}`;
}

/** Whether its ratings are words turned to +1 and -1: their mean then says what the share of good ones says. */
export function saysInWords({ records }: Plan["mapping"]): boolean {
  const rating = records.rated?.says.rating;
  return rating !== undefined && "words" in rating;
}
