import { withStore } from "../../store/index.ts";
import { type GrowthRow, readGrowth } from "../../store/log/index.ts";
import { dayOf } from "../day-of.ts";
import type { Installation } from "../installation.ts";

/** What came into the log from a day on, by day (UTC, from 1970) and kind; days and kinds without any are left out. */
export type LogGrowth = { readonly fromDay: number; readonly toDay: number; readonly rows: readonly GrowthRow[] };

/** Shows how the log grew in the last so many days, today among them. Throws `store_unavailable`. */
export async function showGrowth({ pool, now }: Pick<Installation, "pool" | "now">, days: number): Promise<LogGrowth> {
  const toDay = dayOf(now());
  const fromDay = toDay - days + 1;
  return { fromDay, toDay, rows: await withStore(() => readGrowth(pool, fromDay)) };
}
