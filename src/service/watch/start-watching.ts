import { setTimeout as pause } from "node:timers/promises";
import { isUnavailable } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { watchAnswers } from "./watch-answers.ts";

/** Answers being watched beside everything else. `close` waits for the month under way. */
export type WatchingAnswers = { readonly close: () => Promise<void> };

/** Between two looks whether a month is over: it is measured within minutes of its end, and nobody waits for it. */
const REST_MS = 300_000;

/** Measures each month that is over, in whichever process. `onFailure` hears of every round that failed. */
export function startWatching(installation: Installation, onFailure: (error: unknown) => void): WatchingAnswers {
  const closing = new AbortController();
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await watchAnswers(installation).catch((error: unknown) => {
        if (!isUnavailable(error)) onFailure(error);
      });
      await pause(REST_MS, undefined, { signal: closing.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    close: async () => {
      closing.abort();
      await running;
    },
  };
}
