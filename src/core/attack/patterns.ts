import type { CountReference, Purpose, RaterClass } from "../law/index.ts";
import { possibleCounts } from "./possible-records.ts";

/** What one record counts for, whoever gave it, and its rating brought to 0..1 where it has one. */
export type Pattern = {
  readonly register: string;
  readonly counts: readonly number[];
  readonly good: number;
  readonly bad: number;
  readonly rating: number | undefined;
};

/** The records that one forged deal leaves: the outcome, and the rating beside it where one record does not say both. */
export type Forgery = { readonly good: readonly Pattern[]; readonly bad: readonly Pattern[] };

/** The best and the worst that a rater of this class can say of a deal. */
export function forgeryOf(purpose: Purpose, by: RaterClass): Forgery {
  const read = patternReaderOf(purpose);
  const patterns = purpose.reads.flatMap((register) => possibleCounts(register, by).map((counts) => read(register.name, counts)));
  const better = (a: Pattern, b: Pattern) => b.good - b.bad - (a.good - a.bad) || (b.rating ?? 0) - (a.rating ?? 0);
  const worse = (a: Pattern, b: Pattern) => b.bad - b.good - (a.bad - a.good) || (a.rating ?? 1) - (b.rating ?? 1);
  const rated = patterns.filter(({ rating }) => rating !== undefined);
  const highest = rated.toSorted((a, b) => (b.rating ?? 0) - (a.rating ?? 0) || better(a, b))[0];
  const lowest = rated.toSorted((a, b) => (a.rating ?? 1) - (b.rating ?? 1) || worse(a, b))[0];
  return {
    good: together(
      patterns.toSorted(better).find(({ good, bad }) => good > bad),
      highest,
    ),
    bad: together(
      patterns.toSorted(worse).find(({ good, bad }) => bad > good),
      lowest,
    ),
  };
}

/** What a record's counts say for a purpose. Where it has no ratings, an outcome is one: 1 when good, 0 when bad. */
export function patternReaderOf({ outcome, ratings, reads }: Purpose): (register: string, counts: readonly number[]) => Pattern {
  const columnIn = (reference: CountReference) => ({
    register: reference.register,
    column: reads.find(({ name }) => name === reference.register)?.countNames.indexOf(reference.count) ?? -1,
  });
  const [good, bad] = [columnIn(outcome.good), columnIn(outcome.bad)];
  const rated = ratings === undefined ? undefined : { ...ratings, sum: columnIn(ratings.sum), number: columnIn(ratings.number) };
  return (register, counts) => {
    const countOf = (at: { readonly register: string; readonly column: number }) =>
      register === at.register ? (counts[at.column] ?? 0) : 0;
    const [goods, bads] = [countOf(good), countOf(bad)];
    const number = rated === undefined ? goods + bads : countOf(rated.number);
    const share = rated === undefined ? goods / number : (countOf(rated.sum) / number - rated.min) / (rated.max - rated.min);
    return { register, counts, good: goods, bad: bads, rating: number === 0 ? undefined : share };
  };
}

function together(outcome: Pattern | undefined, rated: Pattern | undefined): readonly Pattern[] {
  if (outcome === undefined) return [];
  return outcome.rating !== undefined || rated === undefined ? [outcome] : [outcome, rated];
}
