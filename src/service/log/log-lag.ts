import { readGrowingLog, readQueueState, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** How far the log is: its published leaves, what waits for it, and for how many seconds the oldest has waited. */
export type LogLag = { readonly size: number; readonly waiting: number; readonly lagSeconds: number };

/** Reads how far the log is. Throws `store_unavailable`. */
export async function readLogLag({ pool, now }: Pick<Installation, "pool" | "now">): Promise<LogLag> {
  return withStore(async () => {
    const [log, queue] = await Promise.all([readGrowingLog(pool), readQueueState(pool)]);
    const lagMicros = queue.oldestAt === undefined ? 0 : Math.max(0, now() - queue.oldestAt);
    return { size: log?.publishedSize ?? 0, waiting: queue.statements, lagSeconds: lagMicros / 1_000_000 };
  });
}
