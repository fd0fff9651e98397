/** Rows that one number accepts and the other does not. */
export type Swapped = { readonly rows: number; readonly bad: number };

/** What accepting rows of `cutOff` points and more would have come to; with an old number that accepts about as many beside it. */
export type CutOff = {
  readonly cutOff: number;
  readonly accepted: number;
  readonly bad: number;
  /** The part of all bad rows that is refused, and of all good rows. */
  readonly badRefused: number;
  readonly goodRefused: number;
  readonly old?: { readonly cutOff: number; readonly accepted: number; readonly bad: number; readonly in: Swapped; readonly out: Swapped };
};

/** The shares of rows to accept for which a cut-off is looked for. */
const ACCEPTED_SHARES = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1];

/** Numbers of rows that were answered for, what happened in them, and an old number of theirs, greater for the better. */
export type CutOffRows = { readonly points: Int32Array; readonly target: Uint8Array; readonly old?: Float64Array };

/**
 * For a row of shares of rows to be accepted the cut-off that comes nearest, what would have been accepted and refused, and the swap set:
 * whom the new number accepts and the old would not (in), and whom the old accepts and the new does not (out). Rows whose old number is
 * missing are refused by it. Equal cut-offs are given once.
 */
export function cutOffTable({ points, target, old }: CutOffRows): CutOff[] {
  const own = Float64Array.from(points);
  const cutOffs = new Set(ACCEPTED_SHARES.map((share) => cutOffFor(own, share * own.length)));
  return [...cutOffs].map((cutOff) => {
    const accepts = own.map((value) => (value >= cutOff ? 1 : 0));
    const counted = countedOf(accepts, target);
    const all = countedOf(new Float64Array(own.length).fill(1), target);
    const row = {
      cutOff,
      ...counted,
      badRefused: 1 - counted.bad / all.bad,
      goodRefused: 1 - (counted.accepted - counted.bad) / (all.accepted - all.bad),
    };
    return old === undefined ? row : { ...row, old: besideOld(accepts, old, target) };
  });
}

/** The value from which on the number of rows comes nearest to what is wanted; among equals the one that accepts more. */
export function cutOffFor(values: Float64Array, wanted: number): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  let best = Number.NaN;
  let bestMiss = Number.POSITIVE_INFINITY;
  for (let at = 0; at < sorted.length; at++) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    const miss = Math.abs(sorted.length - at - wanted);
    if (miss >= bestMiss) continue;
    best = sorted[at] ?? Number.NaN;
    bestMiss = miss;
  }
  return best;
}

function besideOld(accepts: Float64Array, old: Float64Array, target: Uint8Array): NonNullable<CutOff["old"]> {
  const cutOff = cutOffFor(
    old,
    accepts.reduce((sum, value) => sum + value, 0),
  );
  const before = old.map((value) => (value >= cutOff ? 1 : 0));
  const swapped = (chosen: (row: number) => boolean): Swapped => {
    const { accepted, bad } = countedOf(
      accepts.map((_, row) => (chosen(row) ? 1 : 0)),
      target,
    );
    return { rows: accepted, bad };
  };
  return {
    cutOff,
    ...countedOf(before, target),
    in: swapped((row) => accepts[row] === 1 && before[row] !== 1),
    out: swapped((row) => accepts[row] !== 1 && before[row] === 1),
  };
}

function countedOf(accepts: Float64Array, target: Uint8Array): { readonly accepted: number; readonly bad: number } {
  let accepted = 0;
  let bad = 0;
  for (const [row, value] of accepts.entries()) {
    accepted += value;
    if (target[row] !== 1) bad += value;
  }
  return { accepted, bad };
}
