import { CredenceError } from "../../errors.ts";
import { createLanes } from "../../lib/node/index.ts";
import { withStore } from "../../store/index.ts";
import { claimNotices, type DueNotice, isGone, readDueLanes } from "../../store/notices/index.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";
import type { Attempt } from "./attempt.ts";
import type { Failed, Message, Outcome } from "./message.ts";
import { messageOf } from "./message-of.ts";
import { noteAttempts } from "./note-attempts.ts";
import type { Channels } from "./open-channels.ts";
import { pauseMicros } from "./pauses.ts";

/** How many notices were delivered, settled otherwise, and put off. */
export type Delivered = { readonly delivered: number; readonly inFile: number; readonly failed: number; readonly putOff: number };

/** Lanes in which nothing got through: how often in a row, and until when none of theirs is tried (UTC microseconds). */
export type LanePauses = Map<string, { readonly failures: number; readonly until: number }>;

type Delivering = {
  readonly installation: Installation;
  readonly channels: Channels;
  /** Kept from run to run by whoever delivers; a process that begins anew tries every lane. */
  readonly pauses: LanePauses;
  readonly signal?: AbortSignal;
};

/** Receivers served beside each other: one that is slow keeps only its own lane. */
const LANES_AT_ONCE = 8;
/** Sent beside each other in one lane, and taken at once: with a receiver that uses all of its time, half the lease. */
const SENT_AT_ONCE = 8;
const TAKEN_AT_ONCE = 64;
/** Longer than all that was taken can take. Whoever dies meanwhile leaves the rest to be sent again after it: at least once, under the same id. */
const LEASE_MICROS = 120_000_000;

/**
 * Brings every notice that is due, lane by lane, and states what became of each. Where a receiver is down its lane rests, for longer each time; a
 * notice is tried ten times in three days and then failed. Returns when nothing is due any more. Throws `store_unavailable`.
 */
export async function deliverNotices(delivering: Delivering): Promise<Delivered> {
  const { installation, pauses, signal } = delivering;
  let sum: Delivered = { delivered: 0, inFile: 0, failed: 0, putOff: 0 };
  return withStore(async () => {
    for (;;) {
      const now = installation.now();
      const except = [...pauses].flatMap(([lane, { until }]) => (until > now ? [lane] : []));
      const due = signal?.aborted === true ? [] : await readDueLanes(installation.pool, { now, except });
      if (due.length === 0) return sum;
      const lanes = createLanes(LANES_AT_ONCE);
      for (const lane of due) {
        await lanes.start(async () => {
          for (;;) {
            const done = await deliverSome(delivering, lane);
            sum = added(sum, done);
            if (!done.isOpen || signal?.aborted === true) return;
          }
        });
      }
      await lanes.done();
    }
  });
}

/** Takes some of a lane and tries them. `isOpen`: whether the next may be tried at once. */
async function deliverSome(delivering: Delivering, lane: string): Promise<Delivered & { readonly isOpen: boolean }> {
  const { installation, channels, pauses } = delivering;
  return withKeys(installation, async (held) => {
    const now = held.now();
    const due = await claimNotices(held.pool, { lane, now, until: now + LEASE_MICROS, limit: TAKEN_AT_ONCE });
    const url = channels.urlOf(lane);
    const address = url === undefined ? undefined : held.keys.digest(url);
    const wasGone = address !== undefined && due.length > 0 && (await isGone(held.pool, { lane, address }));
    const attempts = wasGone ? due.map((notice) => ({ notice, outcome: GONE })) : await tryAll(due, held, channels);
    const isDown = attempts.some(({ outcome }) => stops(outcome) && outcome.failure !== "gone");
    const untried = due.slice(attempts.length);
    const done = await noteAttempts(held, { lane, attempts, untried, isDown, ...(address === undefined ? {} : { address }) });
    const failures = (pauses.get(lane)?.failures ?? 0) + 1;
    if (isDown) pauses.set(lane, { failures, until: held.now() + pauseMicros(failures) });
    else pauses.delete(lane);
    return { ...done, isOpen: due.length > 0 && !isDown };
  });
}

const GONE: Failed = { is: "failed", channel: "webhook", failure: "gone", isForGood: true };
const ERASED: Failed = { is: "failed", channel: "file", failure: "erased", isForGood: true, isOfMessage: true };
const UNREADABLE: Failed = { ...ERASED, failure: "unreadable" };

/** Tries notices, some at a time, until the first after which nothing more would get through. */
async function tryAll(due: readonly DueNotice[], held: Installation, channels: Channels): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (let at = 0; at < due.length && !attempts.some(({ outcome }) => stops(outcome)); at += SENT_AT_ONCE) {
    const some = due.slice(at, at + SENT_AT_ONCE).map(async (notice): Promise<Attempt> => {
      const message = await readMessage(held, notice);
      return { notice, outcome: "is" in message ? message : await channels.send(message) };
    });
    attempts.push(...(await Promise.all(some)));
  }
  return attempts;
}

/** One that does not open fails by itself: it would hold up all that wait behind it, for ever. The doctor finds it. */
async function readMessage(held: Installation, notice: DueNotice): Promise<Message | Failed> {
  try {
    return (await messageOf(held, notice)) ?? ERASED;
  } catch (error) {
    if (error instanceof CredenceError && error.code === "store_unsound") return UNREADABLE;
    throw error;
  }
}

function stops(outcome: Outcome): outcome is Failed {
  return outcome.is === "failed" && outcome.isOfMessage !== true;
}

function added(a: Delivered, b: Delivered): Delivered {
  return {
    delivered: a.delivered + b.delivered,
    inFile: a.inFile + b.inFile,
    failed: a.failed + b.failed,
    putOff: a.putOff + b.putOff,
  };
}
