import { setTimeout as pause } from "node:timers/promises";
import { isUnavailable } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { deliverNotices, type LanePauses } from "./deliver-notices.ts";
import type { Channels } from "./open-channels.ts";

/** Notices being brought beside everything else. `close` waits for what is under way. */
export type DeliveringNotices = { readonly close: () => Promise<void> };

/** Between two looks for what is due. */
const REST_MS = 1_000;

type Starting = { readonly installation: Installation; readonly channels: Channels };

/** Brings notices as they are queued, by whichever process; closes the channels in the end. `onFailure` hears of every round that failed. */
export function startDelivering({ installation, channels }: Starting, onFailure: (error: unknown) => void): DeliveringNotices {
  const closing = new AbortController();
  const { signal } = closing;
  const pauses: LanePauses = new Map();
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await deliverNotices({ installation, channels, pauses, signal }).catch((error: unknown) => {
        if (!isUnavailable(error)) onFailure(error);
      });
      await pause(REST_MS, undefined, { signal }).catch(() => {});
    }
    channels.close();
  };
  const running = run();
  return {
    close: async () => {
      closing.abort();
      await running;
    },
  };
}
