import type { SeededRandom } from "../../lib/index.ts";
import type { Habit } from "./borrower.ts";

/** So many payments behind, and the loan is written off: as places in LOAN_STATUSES. */
export const IN_DEFAULT = 7;

/** Of those who neither pay up nor pay nothing. */
const HOLD_SHARE = 0.25;

/** What can happen in a month to who is `behind` so many payments, each with its chance: the whole of the truth. */
export function nextOf(behind: number, { miss, cure }: Habit): readonly (readonly [behind: number, chance: number])[] {
  if (behind === 0) {
    return [
      [0, 1 - miss],
      [1, miss],
    ];
  }
  if (behind >= IN_DEFAULT) return [[IN_DEFAULT, 1]];
  const hold = (1 - cure) * HOLD_SHARE;
  return [
    [0, cure],
    [behind, hold],
    [behind + 1, 1 - cure - hold],
  ];
}

/** One month further, by chance. */
export function stepOf(behind: number, habit: Habit, random: SeededRandom): number {
  let left = random.next();
  const next = nextOf(behind, habit);
  for (const [to, chance] of next) {
    left -= chance;
    if (left < 0) return to;
  }
  return next.at(-1)?.[0] ?? behind;
}

/** The chance of coming through these months, one after the other, without being `tooFar` payments behind in any of them. */
export function chanceOfStaying(from: number, habits: readonly Habit[], tooFar: number): number {
  let chances: ReadonlyMap<number, number> = new Map([[from, 1]]);
  for (const habit of habits) {
    const after = new Map<number, number>();
    for (const [behind, chance] of chances) {
      for (const [to, share] of nextOf(behind, habit)) {
        if (to < tooFar) after.set(to, (after.get(to) ?? 0) + chance * share);
      }
    }
    chances = after;
  }
  return [...chances.values()].reduce((sum, chance) => sum + chance, 0);
}
