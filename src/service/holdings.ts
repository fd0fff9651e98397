import { type Holdings, hasRecords as isAnyRecorded, readHoldings, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";

/** How much an installation holds: exact up to a million records, beyond that as the server estimates. Throws `store_unavailable`. */
export async function holdingsOf({ pool }: Pick<Installation, "pool">): Promise<Holdings> {
  return withStore(() => readHoldings(pool));
}

/** Whether anything was ever recorded. Throws `store_unavailable`. */
export async function hasRecords({ pool }: Pick<Installation, "pool">): Promise<boolean> {
  return withStore(() => isAnyRecorded(pool));
}
