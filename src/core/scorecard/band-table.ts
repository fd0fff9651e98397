/** Rows whose points lie from `from` up to `below`, that not included. `odds` are good rows for each bad one: Infinity without a bad one. */
export type Band = { readonly from: number; readonly below: number; readonly good: number; readonly bad: number; readonly odds: number };

/** Fits a screen. */
const BANDS_MAX = 14;

/** Bands of equal width, whole multiples of `step` wide, from the least to the most points; empty ones are left out. */
export function bandTable(points: Int32Array, target: Uint8Array, step: number): Band[] {
  const [least, most] = rangeOf(points);
  const width = step * Math.max(1, Math.ceil((most - least + 1) / (step * (BANDS_MAX - 1))));
  const first = Math.floor(least / width);
  const count = points.length === 0 ? 0 : Math.floor(most / width) - first + 1;
  const good = new Int32Array(count);
  const bad = new Int32Array(count);
  for (const [row, total] of points.entries()) {
    const band = Math.floor(total / width) - first;
    if (target[row] === 1) good[band] = (good[band] ?? 0) + 1;
    else bad[band] = (bad[band] ?? 0) + 1;
  }
  return Array.from({ length: count }, (_, band) => {
    const counts = { good: good[band] ?? 0, bad: bad[band] ?? 0 };
    return { from: (first + band) * width, below: (first + band + 1) * width, ...counts, odds: counts.good / counts.bad };
  }).filter((band) => band.good + band.bad > 0);
}

function rangeOf(points: Int32Array): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const total of points) {
    least = Math.min(least, total);
    most = Math.max(most, total);
  }
  return [least, most];
}
