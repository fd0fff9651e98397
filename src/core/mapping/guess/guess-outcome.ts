import { filledCell, type TableSample } from "../table.ts";
import type { ColumnFacts } from "./column-facts.ts";
import type { GuessedDates } from "./guess-dates.ts";
import { type RatingColumn, ratingColumnOf } from "./rating-column.ts";
import { type StatusColumn, statusColumnOf } from "./status-column.ts";

/** How a table tells how deals went: by a promise and what became of it, by closed words, or by a rating. */
export type GuessedOutcome = {
  readonly by: "dates" | "status" | "rating";
  readonly status: StatusColumn | undefined;
  readonly rating: RatingColumn | undefined;
  /** Other columns that tell of an outcome as well. */
  readonly alike: readonly string[];
  /** It is about paying: then the buying side is judged. */
  readonly isPayment: boolean;
};

/** A status less sure than this gives way to a rating that is surer. */
const SURE_ENOUGH = 0.6;

/** Two columns that call so many of the same deals bad say the same thing. */
const SAME_SHARE = 0.8;

/** Where two columns tell different outcomes, the one taken is a guess. */
const CONFIDENCE_OF_TWO = 0.5;

/** Facts before opinions: kept promises first, then closed words, then ratings. */
export function guessOutcome(sample: TableSample, facts: readonly ColumnFacts[], dates: GuessedDates): GuessedOutcome | undefined {
  const read = facts.flatMap((column) => statusColumnOf(column) ?? []).toSorted((a, b) => b.confidence - a.confidence);
  const ratings = facts.flatMap((column) => ratingColumnOf(column) ?? []).toSorted((a, b) => b.confidence - a.confidence);
  const [rating] = ratings;
  if (dates.promised !== undefined && dates.delivered !== undefined) {
    const status = read.find(({ isFlag }) => !isFlag);
    return { by: "dates", status, rating, alike: [], isPayment: false };
  }
  const telling = read.filter(({ tellsBoth }) => tellsBoth);
  const [status] = telling;
  if (status !== undefined && (status.confidence >= SURE_ENOUGH || status.confidence >= (rating?.confidence ?? 0))) {
    const others = telling.slice(1).filter((other) => !saysTheSame(status, other, sample));
    const alike = [...others, ...(rating === undefined ? [] : [rating])].map(({ column }) => column.name);
    return { by: "status", status: asSureAs(status, others), rating: undefined, alike, isPayment: isPayment(status) };
  }
  if (rating === undefined) return undefined;
  const rivals = [...ratings.slice(1), ...telling];
  return {
    by: "rating",
    rating: asSureAs(rating, rivals),
    status: undefined,
    alike: rivals.map(({ column }) => column.name),
    isPayment: false,
  };
}

function asSureAs<T extends { readonly confidence: number }>(chosen: T, rivals: readonly unknown[]): T {
  return rivals.length === 0 ? chosen : { ...chosen, confidence: Math.min(chosen.confidence, CONFIDENCE_OF_TWO) };
}

/** Among the deals that either calls bad, both do so to nearly all: a result and its flag, not two outcomes. */
function saysTheSame(a: StatusColumn, b: StatusColumn, { rows }: TableSample): boolean {
  const badIn = ({ column, words }: StatusColumn) => {
    const bad = new Set(words.filter(({ side }) => side === "bad").map(({ word }) => word));
    return new Set(rows.flatMap((row, at) => (bad.has(filledCell(row[column.at]) ?? "") ? [at] : [])));
  };
  const [first, second] = [badIn(a), badIn(b)];
  return first.intersection(second).size >= first.union(second).size * SAME_SHARE;
}

function isPayment({ words }: StatusColumn): boolean {
  const ofPayment = words.filter(({ kind }) => kind === "paid" || kind === "unpaid").reduce((sum, { number }) => sum + number, 0);
  return ofPayment * 2 > words.reduce((sum, { number }) => sum + number, 0);
}
