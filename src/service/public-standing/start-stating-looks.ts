import { setTimeout as pause } from "node:timers/promises";
import { isUnavailable } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { statePublicLooks } from "./state-looks.ts";

/** Looks being stated beside everything else. `close` waits for those under way. */
export type StatingLooks = { readonly close: () => Promise<void> };

/** Between two looks whether a day is over: whoever reads a file has what is in it stated first, and nobody else waits for it. */
const REST_MS = 600_000;

/** States the public looks of each day that is over, in whichever process. `onFailure` hears of every round that failed. */
export function startStatingLooks(installation: Installation, onFailure: (error: unknown) => void): StatingLooks {
  const closing = new AbortController();
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await statePublicLooks(installation).catch((error: unknown) => {
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
