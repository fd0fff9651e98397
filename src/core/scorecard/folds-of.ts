import { CredenceError } from "../../errors.ts";
import { seededRandom } from "../../lib/index.ts";

/** How rows are dealt out. */
export type FoldsAsked = { readonly folds: number; readonly seed: number };

/**
 * The fold of each row, 0 to folds - 1: good and bad rows are shuffled apart and dealt out in turns, so that each fold has as many of either,
 * give or take one. The same seed deals the same.
 */
export function foldsOf(target: Uint8Array, { folds, seed }: FoldsAsked): Uint8Array {
  if (!(folds >= 2 && folds <= target.length)) {
    throw new CredenceError("internal", `${folds} folds of ${target.length} rows; wanted 2 or more, and no more than rows`);
  }
  const random = seededRandom(seed);
  const fold = new Uint8Array(target.length);
  let dealt = 0;
  for (const wanted of [1, 0]) {
    const rows = Array.from(target.keys()).filter((row) => (target[row] === 1 ? 1 : 0) === wanted);
    for (let left = rows.length; left > 0; left--) {
      const at = random.int(left);
      fold[rows[at] ?? 0] = dealt++ % folds;
      rows[at] = rows[left - 1] ?? 0;
    }
  }
  return fold;
}
