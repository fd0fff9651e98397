import type { ColumnProfile } from "./column-profile.ts";
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

/** Facts before opinions: kept promises first, then closed words, then ratings. */
export function guessOutcome(profiles: readonly ColumnProfile[], dates: GuessedDates): GuessedOutcome | undefined {
  const read = profiles.flatMap((column) => statusColumnOf(column) ?? []).toSorted((a, b) => b.confidence - a.confidence);
  const ratings = profiles.flatMap((column) => ratingColumnOf(column) ?? []).toSorted((a, b) => b.confidence - a.confidence);
  const [rating] = ratings;
  if (dates.promised !== undefined && dates.delivered !== undefined) {
    const status = read.find(({ isFlag }) => !isFlag);
    return { by: "dates", status, rating, alike: [], isPayment: false };
  }
  const telling = read.filter(({ tellsBoth }) => tellsBoth);
  const [status] = telling;
  const isByStatus = status !== undefined && (status.confidence >= SURE_ENOUGH || status.confidence >= (rating?.confidence ?? 0));
  if (isByStatus) {
    const alike = [...telling.slice(1), ...(rating === undefined ? [] : [rating])].map(({ column }) => column.name);
    return { by: "status", status, rating: undefined, alike, isPayment: isPayment(status) };
  }
  if (rating === undefined) return undefined;
  const alike = [...ratings.slice(1), ...telling].map(({ column }) => column.name);
  return { by: "rating", rating, status: undefined, alike, isPayment: false };
}

function isPayment({ words }: StatusColumn): boolean {
  const ofPayment = words.filter(({ kind }) => kind === "paid" || kind === "unpaid").reduce((sum, { number }) => sum + number, 0);
  return ofPayment * 2 > words.reduce((sum, { number }) => sum + number, 0);
}
