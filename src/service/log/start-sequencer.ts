import { setTimeout as pause } from "node:timers/promises";
import { CredenceError } from "../../errors.ts";
import { isQueued, isUnavailable, readGrowingLog, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type Round, type SequencedStore, type SequencerState, sequenceRound } from "./sequence-round.ts";

/** A running sequencer. */
export type Sequencer = {
  /** As `settleLog`. */
  readonly settle: () => Promise<boolean>;
  /** Puts what waits into the log, for ten seconds at most, and stops. */
  readonly close: () => Promise<void>;
};

/** Between two rounds: statements of so long share tiles, a signature and a commit. Half of what is promised, a checkpoint a second. */
const REST_MS = 500;

/** After a failure: the store is gone, or a disk is full. */
const FAILURE_REST_MS = 1_000;

/** Between two looks of somebody who waits: a tenth of the time to wait. */
const SETTLE_LOOK_MS = 25;

/** A process that ends does not wait longer for the log; what still waits, the next one takes. */
const CLOSE_MS_MAX = 10_000;

/**
 * Sequences what is queued, by whichever process, until it is closed. Of several processes one has the sequencer's place at a time; the others
 * look again twice a second, so the place of one that dies is taken at once. `onFailure` hears of every round that failed; one that failed
 * with `log_ended` was the last.
 */
export function startSequencer(installation: SequencedStore, onFailure: (error: unknown) => void): Sequencer {
  const state: SequencerState = { tree: undefined };
  const closing = new AbortController();
  const rest = (ms: number) => pause(ms, undefined, { signal: closing.signal }).catch(() => {});
  const round = () => sequenceRound({ installation, log: installation.log, state });

  const run = async (): Promise<void> => {
    // The first round is for what a process that died has committed and not shown.
    let hasWork = true;
    while (!closing.signal.aborted) {
      try {
        const done = hasWork ? await round() : await installation.log.renewKey();
        if (done?.isFull !== true) await rest(REST_MS);
        hasWork = await isWorkLeft(installation.pool);
      } catch (error) {
        if (!isUnavailable(error)) onFailure(error);
        if (hasEnded(error)) return;
        await rest(FAILURE_REST_MS);
      }
    }
    await drain(round).catch(onFailure);
  };
  const running = run();
  return {
    settle: () => settleLog(installation),
    close: async () => {
      closing.abort();
      await running;
    },
  };
}

/**
 * Waits until all that was queued before is in the log, whoever puts it there; ten seconds at most. Returns whether it is. Throws
 * `store_unavailable`.
 */
export function settleLog(installation: Pick<Installation, "pool">): Promise<boolean> {
  return withStore(() => settled(installation));
}

/** Looks at the log as whoever asks for a proof does: what is not published is not there yet. */
async function settled({ pool }: Pick<Installation, "pool">): Promise<boolean> {
  const until = performance.now() + CLOSE_MS_MAX;
  while (performance.now() < until) {
    if (!(await isWorkLeft(pool))) return true;
    await pause(SETTLE_LOOK_MS);
  }
  return false;
}

/** Whether anything waits, or is committed and not shown: whoever committed it may be dead. */
async function isWorkLeft(pool: Installation["pool"]): Promise<boolean> {
  if (await isQueued(pool)) return true;
  const log = await readGrowingLog(pool);
  return log === undefined || log.publishedSize < log.size;
}

/** Rounds until all that waited when they began is taken, or another process has the place: who goes on writing meanwhile is not waited for. */
async function drain(round: () => Promise<Round | undefined>): Promise<void> {
  const until = performance.now() + CLOSE_MS_MAX;
  while (performance.now() < until && (await round())?.isFull === true);
}

const hasEnded = (error: unknown): boolean => error instanceof CredenceError && error.code === "log_ended";
