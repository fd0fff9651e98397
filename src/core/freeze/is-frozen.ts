import { type Freeze, isOpenAt } from "./freeze.ts";

/** Who would look, for what, and when, in UTC microseconds. */
export type FrozenLook = { readonly purpose: string; readonly subscriber: string; readonly at: number };

/**
 * Whether a look is stopped by any of these freezes: those of a subject and of all linked to it, since they are one. A thaw opens the one
 * freeze that it was made in, and no other: else a wrong link would lift somebody else's.
 */
export function isFrozen(freezes: readonly Freeze[], { purpose, subscriber, at }: FrozenLook): boolean {
  return freezes.some((freeze) => {
    if (freeze.purpose !== purpose) return false;
    return !freeze.thaws.some((thaw) => isOpenAt(thaw, at) && (thaw.subscriber === undefined || thaw.subscriber === subscriber));
  });
}
