import { withChild } from "./child.ts";
import type { MonthAnswer, MonthRequest } from "./rate-month.ts";
import type { Figure, PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";

const MARKET = { edges: 10_000_000, nodes: 1_000_000 };

/** The raters of a market at the end of one month: trust spread from the seeds, everybody's ratings held against others', and classes. */
export async function ratersPart(): Promise<PartReport> {
  return withChild<MonthRequest, PartReport>(new URL("./rate-month.ts", import.meta.url), async ({ ask }) => {
    const month = await ask<MonthAnswer>(MARKET);
    const one = (name: string, unit: Figure["unit"], value: number): Figure => ({ name, unit, value: spreadOf([value]) });
    return {
      part: "raters",
      how: `${MARKET.edges} made-up ratings among ${MARKET.nodes} traders over 60 months, in one process and thread, from memory; reading and opening them is not in it. ${month.seeds} seeds, ${month.classed} traders classed.`,
      figures: [
        one("put together", "s", month.buildSeconds),
        { ...one("a month's table", "s", month.ratersSeconds), target: "< 60" },
        one("likely rings", "s", month.ringsSeconds),
        { ...one("peak memory", "MiB", month.memoryMiB), target: "< 2048" },
      ],
    };
  });
}
