import { withChild } from "./child.ts";
import type { ImportAnswer, ImportRequest } from "./import-market.ts";
import type { PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { withThrowawayFolder } from "./throwaway-store.ts";

const MARKET = { records: 1_000_000, sellers: 15_000 };

/** What importing a million records takes at most, and what fitting the models on them adds. */
export async function memory(): Promise<PartReport> {
  return withThrowawayFolder(async (dir) =>
    withChild<ImportRequest, PartReport>(new URL("./import-market.ts", import.meta.url), async ({ ask }) => {
      const open = await ask<ImportAnswer>({ step: "open", dir });
      const imported = await ask<ImportAnswer>({ step: "import", size: MARKET });
      const fitted = await ask<ImportAnswer>({ step: "fit" });
      const one = (value: number) => spreadOf([value]);
      return {
        part: "memory",
        how: `Peak resident memory of a process that imports ${imported.records} simulated records and then fits the models; the database server's is not in it.`,
        figures: [
          { name: "peak before", unit: "MiB", value: one(open.memoryMiB) },
          { name: "peak after the import", unit: "MiB", target: "< 512", value: one(imported.memoryMiB) },
          { name: "peak after fitting too", unit: "MiB", target: "< 512", value: one(fitted.memoryMiB) },
          { name: "import", unit: "records/s", value: one(imported.records / imported.seconds) },
          { name: "fitting", unit: "s", value: one(fitted.seconds) },
        ],
      };
    }),
  );
}
