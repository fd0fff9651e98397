import { clusteredVariance, wilsonInterval } from "../../lib/index.ts";

/** The values of some answers for one measure, with the number of each one's subject. */
export type Part = { readonly values: Float64Array; readonly subjects: Uint32Array; readonly count: number };

/** A mean with its 90 % interval. */
export type Figure = {
  readonly answers: number;
  readonly subjects: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/** Fewer say nothing of a group, and might say something of a subject. */
export const LEAST_ANSWERS = 30;

/** The same of subjects. */
export const LEAST_SUBJECTS = 10;

/** The normal distribution's 95 % quantile: 5 % are left out on either side. */
const Z_90 = 1.6448536269514722;

/** Whether there is enough of it to be told. */
export function isEnough({ values, count }: Part): boolean {
  return values.length >= LEAST_ANSWERS && count >= LEAST_SUBJECTS;
}

/** The mean of the values. */
export function meanOf({ values }: Part): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The variance of the mean, about a centre that is known: outcomes of one subject are no independent evidence. */
export function varianceAbout({ values, subjects }: Part, centre: number): number {
  return (
    clusteredVariance(
      values.map((value) => value - centre),
      subjects,
    ) /
    values.length ** 2
  );
}

/**
 * The mean with its interval: of a share Wilson's, with the effective number of answers n' = p (1 - p) / variance, at most n; of a difference the
 * normal one.
 */
export function figureOf(part: Part, { isShare }: { readonly isShare: boolean }): Figure {
  const answers = part.values.length;
  const value = meanOf(part);
  const variance = (varianceAbout(part, value) * part.count) / (part.count - 1);
  if (!isShare) {
    const half = Z_90 * Math.sqrt(variance);
    return { answers, subjects: part.count, value, low: value - half, high: value + half };
  }
  // Where all are alike nothing shows how much those of a subject go together: each subject counts once.
  const n = variance === 0 ? part.count : Math.min(answers, (value * (1 - value)) / variance);
  return { answers, subjects: part.count, value, ...wilsonInterval(value * n, n) };
}
