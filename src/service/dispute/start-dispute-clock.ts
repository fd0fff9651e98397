import { setTimeout as pause } from "node:timers/promises";
import { CredenceError } from "../../errors.ts";
import { isUnavailable } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { carryOutDisputes } from "./carry-out-disputes.ts";

/** The clock of disputes, running beside everything else. `close` waits for the dispute under way. */
export type DisputeClock = { readonly close: () => Promise<void> };

/** Between two looks. Deadlines end at midnight where the law is: what they bring is there within seconds. */
const REST_MS = 5_000;

/** Carries out deadlines as they pass, in whichever process. `onFailure` hears of each dispute that cannot be carried on, once, and of every round that failed. */
export function startDisputeClock(installation: Installation, onFailure: (error: unknown) => void): DisputeClock {
  const closing = new AbortController();
  const told = new Set<string>();
  const look = async (): Promise<void> => {
    const { failed } = await carryOutDisputes(installation, { signal: closing.signal });
    for (const { dispute, error } of failed.filter((one) => !told.has(one.dispute))) {
      told.add(dispute);
      onFailure(new CredenceError("store_unsound", `the dispute ${dispute} cannot be carried on`, { cause: error }));
    }
  };
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await look().catch((error: unknown) => {
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
