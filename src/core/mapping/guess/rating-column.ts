import type { ColumnProfile, NumberProfile } from "./column-profile.ts";

/** A scale on which deals are rated; ratings at least as good as `goodFrom` are good. */
export type RatingScale = { readonly worst: number; readonly best: number; readonly goodFrom: number };

/** A column that tells how deals went by a rating. */
export type RatingColumn = {
  readonly column: ColumnProfile;
  readonly scale: RatingScale;
  readonly because: string;
  readonly confidence: number;
};

/** Scales that people use, the shorter first, with the usual line between bad and good: one and two of five stars are bad. */
const SCALES: readonly RatingScale[] = [
  { worst: -1, best: 1, goodFrom: 0 },
  { worst: 1, best: 5, goodFrom: 3 },
  { worst: 0, best: 5, goodFrom: 3 },
  { worst: 1, best: 10, goodFrom: 5 },
  { worst: 0, best: 10, goodFrom: 5 },
  { worst: -10, best: 10, goodFrom: 0 },
  { worst: 0, best: 100, goodFrom: 50 },
];

/** Halves of a hundred points: more different values are measurements. */
const VALUES_MAX = 201;

/** Fewer bad ratings than this say nothing about anybody; then the line is drawn higher, but not so that more than a quarter is bad. */
const BAD_SHARE = { least: 0.02, most: 0.25 };

/** A column reads as a rating if its numbers fill a usual scale; without a name that says so only stars and signed ratings do. */
export function ratingColumnOf(column: ColumnProfile): RatingColumn | undefined {
  const { numbers, different, named, offLimits } = column;
  if (numbers === undefined || offLimits !== undefined || different < 3 || different > VALUES_MAX || column.filled < 2 * different)
    return undefined;
  const usual = SCALES.find((scale) => fills(numbers, scale));
  const isNamed = named.has("rating");
  if (usual === undefined || (named.has("amount") && !isNamed) || !(isNamed || isTelling(usual, column))) return undefined;
  const cut = cutOf(numbers, usual);
  if (cut === undefined) return undefined;
  const scale = { ...usual, goodFrom: cut.goodFrom };
  const what = `${isNamed ? "numbers" : "nothing names it; numbers"} from ${usual.worst} to ${usual.best}`;
  return { column, scale, because: `${what}; bad below ${cut.goodFrom}${cut.because}`, confidence: confidenceOf(isNamed, usual) };
}

function fills({ least, most }: NumberProfile, { worst, best }: RatingScale): boolean {
  const isSigned = worst < 0;
  return least >= worst && most <= best && most >= best - (best - worst) / 4 && (!isSigned || least < 0);
}

/** Ratings below 0 are hardly anything else. Numbers from 1 to 5 may be ratings, and may be quantities. */
function isTelling({ worst, best }: RatingScale, { named, numbers }: ColumnProfile): boolean {
  if (named.size > 0 && !named.has("status")) return false;
  return worst === -10 || (worst === 1 && best === 5 && numbers?.areWhole === true);
}

function confidenceOf(isNamed: boolean, { worst }: RatingScale): number {
  if (isNamed) return 0.85;
  return worst === -10 ? 0.75 : 0.4;
}

type Cut = { readonly goodFrom: number; readonly because: string };

/** The usual line, unless hardly anything lies below it: then the highest round number with at most a quarter below. */
function cutOf(numbers: NumberProfile, { worst, best, goodFrom }: RatingScale): Cut | undefined {
  if (shareBelow(numbers, goodFrom) >= BAD_SHARE.least) return { goodFrom, because: "" };
  const step = best - worst > 20 ? 5 : 1;
  const above = Array.from({ length: Math.floor((best - goodFrom) / step) }, (_, at) => goodFrom + (at + 1) * step);
  const fitting = above.filter((cut) => shareBelow(numbers, cut) >= BAD_SHARE.least && shareBelow(numbers, cut) <= BAD_SHARE.most);
  const highest = fitting.at(-1);
  if (highest === undefined) return shareBelow(numbers, goodFrom) > 0 ? { goodFrom, because: "" } : undefined;
  return { goodFrom: highest, because: `, since hardly any lies below ${goodFrom}` };
}

function shareBelow({ values }: NumberProfile, cut: number): number {
  return values.filter((value) => value < cut).length / values.length;
}
