import type { WatchedMonth } from "../../core/watch/index.ts";
import { withStore } from "../../store/index.ts";
import { readLastTruths, readTruths, type TruthRow } from "../../store/truths/index.ts";
import { type Installation, purposeOf } from "../installation.ts";

/** A month as it was measured. `statement` is its place in the log; instants are UTC microseconds. */
export type KeptMonth = WatchedMonth & { readonly measuredAt: number; readonly statement: string };

/** More months than anybody compares: ten years. */
const MONTHS_MAX = 120;

/** The months of a purpose that were measured, the latest first, ten years at most. Throws `purpose_unknown` or `store_unavailable`. */
export async function listTruths(installation: Installation, purpose: string): Promise<KeptMonth[]> {
  const { name } = purposeOf(installation, purpose);
  const rows = await withStore(() => readTruths(installation.pool, name, MONTHS_MAX));
  return rows.map(keptMonth);
}

/** Of each purpose that was ever measured, the last month. Throws `store_unavailable`. */
export async function lastTruths({ pool }: Pick<Installation, "pool">): Promise<KeptMonth[]> {
  const rows = await withStore(() => readLastTruths(pool));
  return rows.map(keptMonth);
}

/** Written by us, and as the log has it. */
function keptMonth({ document, measuredAt, statement }: TruthRow): KeptMonth {
  return { ...(JSON.parse(document) as WatchedMonth), measuredAt, statement };
}
