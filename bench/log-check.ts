import { withChild } from "./child.ts";
import type { LogCheckAnswer, LogCheckRequest } from "./log-check-process.ts";
import type { PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { withThrowawayFolder } from "./throwaway-store.ts";

const MARKET = { records: 1_000_000, sellers: 15_000 };
const PROCESS = new URL("./log-check-process.ts", import.meta.url);

/** What `credence log check` takes for a million leaves: each entry, tile, chain and sealed statement of them. */
export async function logCheck(): Promise<PartReport> {
  return withThrowawayFolder(async (dir) => {
    await withChild<LogCheckRequest, void>(PROCESS, async ({ ask }) => {
      await ask<LogCheckAnswer>({ step: "open", dir });
      await ask<LogCheckAnswer>({ step: "fill", size: MARKET });
    });
    return withChild<LogCheckRequest, PartReport>(PROCESS, async ({ ask }) => {
      const open = await ask<LogCheckAnswer>({ step: "open", dir });
      const checked = await ask<LogCheckAnswer>({ step: "check" });
      const one = (value: number) => spreadOf([value]);
      return {
        part: "log check",
        how: `A log of ${checked.leaves} leaves, most of them sealed records of ${MARKET.sellers} sellers, checked by a new process; the database server's memory is not in it.`,
        figures: [
          { name: "checking", unit: "s", target: "< 60", value: one(checked.seconds) },
          { name: "peak memory", unit: "MiB", target: "< 512", value: one(checked.memoryMiB) },
          { name: "peak before", unit: "MiB", value: one(open.memoryMiB) },
        ],
      };
    });
  });
}
