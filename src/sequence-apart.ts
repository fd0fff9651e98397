import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { CredenceError, type ErrorCode } from "./errors.ts";
import { type Installation, type Sequencer, settleLog, startSequencer } from "./service/index.ts";
import type { Connection } from "./store/index.ts";

/** The store whose statements go into the log, as another thread can open it. */
export type SequencedPlace = { readonly database: Connection | string; readonly keyFile: string };

/** A round that failed there: an error itself cannot be sent whole. */
export type ThreadFailure = { readonly code: ErrorCode; readonly message: string };

/**
 * Of the thread's heap: a round of 8,192 statements needs some tens of MiB. Without limits of its own it lets as much garbage lie as a whole
 * process may, beside the first one's.
 */
const HEAP_MIB = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 };

type Serving = { readonly installation: Installation; readonly onFailure: (error: unknown) => void };

/**
 * As `startSequencer`, in a thread of its own: hashing takes as long as answering a check, and checks would wait for it. Should the thread end
 * by itself, this one goes on with it: no promise of a receipt may hang on it.
 */
export function sequenceApart(place: SequencedPlace, { installation, onFailure }: Serving): Sequencer {
  const thread = new Worker(new URL("./sequencer-thread.ts", import.meta.url), { workerData: place, resourceLimits: HEAP_MIB });
  let isOpen = false;
  let isClosing = false;
  let instead: Sequencer | undefined;
  thread.on("message", (told: ThreadFailure | "open") => {
    if (told === "open") isOpen = true;
    else onFailure(new CredenceError(told.code, told.message));
  });
  thread.on("error", onFailure);
  const ended = once(thread, "exit").catch(() => {});
  void ended.then(() => {
    if (!isClosing) instead = startSequencer(installation, onFailure);
  });
  return {
    settle: () => settleLog(installation),
    close: async () => {
      isClosing = true;
      if (isOpen) thread.postMessage("close");
      else await thread.terminate();
      await ended;
      // One that never began has put nothing into the log.
      if (!isOpen) instead ??= startSequencer(installation, onFailure);
      await instead?.close();
    },
  };
}
