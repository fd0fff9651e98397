/**
 * The places of these times in order, what is equal in the order given: a merge of ever longer runs, bottom-up. (To sort a typed array by
 * a comparison, V8 copies it to lists of twice the width.)
 */
export function orderOf(times: Float64Array): Uint32Array {
  let from = new Uint32Array(times.length);
  for (let at = 0; at < from.length; at++) from[at] = at;
  let into = new Uint32Array(times.length);
  for (let width = 1; width < times.length; width *= 2) {
    for (let low = 0; low < times.length; low += 2 * width) merge(times, { from, into, low, width });
    [from, into] = [into, from];
  }
  return from;
}

type Runs = { readonly from: Uint32Array; readonly into: Uint32Array; readonly low: number; readonly width: number };

/** Merges the run of this width at `low` with the one after it. */
function merge(times: Float64Array, { from, into, low, width }: Runs): void {
  const middle = Math.min(low + width, from.length);
  const high = Math.min(middle + width, from.length);
  let left = low;
  let right = middle;
  for (let at = low; at < high; at++) {
    const isLeft = left < middle && (right >= high || (times[from[left] ?? 0] ?? 0) <= (times[from[right] ?? 0] ?? 0));
    into[at] = from[isLeft ? left++ : right++] ?? 0;
  }
}
