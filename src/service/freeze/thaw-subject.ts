import { CredenceError } from "../../errors.ts";
import { formatInstant, seenText } from "../../lib/index.ts";
import { deleteFreezes, insertThaws, readFreezes, type Session } from "../../store/index.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { changeFreezes, type Held } from "./change-freezes.ts";
import type { FreezeRequest, FreezeResult } from "./freeze-result.ts";

/** Which freezes are lifted, and how far. */
export type ThawRequest = Omit<FreezeRequest, "purposes"> & {
  /** All that are frozen where it is not given. */
  readonly purposes?: readonly string[] | undefined;
  /** Lets only this subscriber through. */
  readonly subscriber?: string | undefined;
  /** The last microsecond (UTC) in which it holds. */
  readonly until?: number | undefined;
};

/**
 * Lifts freezes of a subject, at once: for good, or until a time, or for one subscriber, or both. A purpose that is not frozen stays as it is, so
 * a retry changes nothing. A freeze of somebody linked still holds, and is in the answer. Throws `subject_unknown`, `identifier_*`,
 * `purpose_unknown`, `freeze_refused` for a subscriber that there is not or a time that is over, or `store_unavailable`.
 */
export async function thawSubject(
  installation: Installation,
  { purposes: named, subscriber, until, ...asking }: ThawRequest,
): Promise<FreezeResult> {
  const wanted = named?.map((name) => purposeOf(installation, name).name);
  demandSubscriber(installation, subscriber);
  demandLater(until, installation.now());
  const isForGood = subscriber === undefined && until === undefined;
  return changeFreezes(installation, asking, {
    duty: "lift_freeze",
    write: async (tx, { subject }: Held) => {
      const purposes = wanted === undefined ? await frozenPurposes(tx, subject) : [...new Set(wanted)];
      return isForGood ? deleteFreezes(tx, { subject, purposes }) : insertThaws(tx, { subject, purposes, subscriber, until });
    },
    state: (stated) => ({
      kind: "thaw",
      ...stated,
      subscribers: subscriber === undefined ? [] : [subscriber],
      until: until ?? "further_notice",
    }),
  });
}

async function frozenPurposes(tx: Session, subject: string): Promise<string[]> {
  const freezes = await readFreezes(tx, subject);
  return freezes.filter((freeze) => freeze.subject === subject).map(({ purpose }) => purpose);
}

function demandSubscriber({ config }: Installation, name: string | undefined): void {
  if (name === undefined || config.subscribers.some((known) => known.name === name)) return;
  const there = config.subscribers.map((known) => known.name).join(", ");
  throw new CredenceError("freeze_refused", `no such subscriber: ${seenText(name)}; there are ${there}`);
}

function demandLater(until: number | undefined, now: number): void {
  if (until === undefined || until >= now) return;
  throw new CredenceError("freeze_refused", `the thaw would end at ${formatInstant(until)}; wanted a time to come`);
}
