import { setTimeout as pause } from "node:timers/promises";
import { CredenceError } from "../../errors.ts";
import { isUnavailable } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { redecideChecks } from "./redecide-checks.ts";

/** Checks being decided again beside everything else. `close` waits for the subject under way. */
export type Redeciding = { readonly close: () => Promise<void> };

/** Between two looks for records that were taken back. Those concerned are to be told within a minute. */
const REST_MS = 1_000;

/** Decides checks again as records are taken back, by whichever process. `onFailure` hears of every round that failed, and of checks that cannot be decided. */
export function startRedeciding(installation: Installation, onFailure: (error: unknown) => void): Redeciding {
  const closing = new AbortController();
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await redecideChecks(installation, { signal: closing.signal }).then(
        ({ undecided }) => {
          if (undecided > 0)
            onFailure(
              new CredenceError("store_unsound", `${undecided} checks cannot be decided again: their law or records are not there`),
            );
        },
        (error: unknown) => {
          if (!isUnavailable(error)) onFailure(error);
        },
      );
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
