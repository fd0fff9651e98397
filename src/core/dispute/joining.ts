import { CredenceError } from "../../errors.ts";
import type { Dispute } from "./dispute.ts";
import { hasEnded } from "./dues-of.ts";

/** Why two disputes cannot be joined. */
export type JoinRefusal = "joins_itself" | "about_another_record" | "not_the_older" | "other_is_decided";

/**
 * Whether a dispute may be joined to another: only to an older one of the same record that is still undecided. So the joined one is decided
 * no later than by its own clock, and chains of joined disputes never turn back on themselves.
 */
export function joinRefusal(dispute: Dispute, into: Dispute): JoinRefusal | undefined {
  if (dispute.id === into.id) return "joins_itself";
  if (dispute.record !== into.record) return "about_another_record";
  if (!isOlder(into, dispute)) return "not_the_older";
  return hasEnded(into) || into.decision !== undefined ? "other_is_decided" : undefined;
}

/** The dispute whose fate this one shares: itself, or where its chain of joins ends. Throws `internal` where a link of it is missing. */
export function fateOf(dispute: Dispute, find: (id: string) => Dispute | undefined): Dispute {
  let current = dispute;
  while (current.joinedTo !== undefined) {
    const next = find(current.joinedTo);
    if (next === undefined || !isOlder(next, current)) {
      throw new CredenceError(
        "internal",
        "a dispute is joined to one that is missing or not older; wanted an older dispute of the same record",
      );
    }
    current = next;
  }
  return current;
}

/** By opening, and between two of one instant by id, so that of any two exactly one is the older. */
function isOlder(a: Dispute, b: Dispute): boolean {
  return a.openedAt === b.openedAt ? a.id < b.id : a.openedAt < b.openedAt;
}
