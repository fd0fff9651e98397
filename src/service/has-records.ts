import { hasRecords as readHasRecords, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";

/** Whether anything was ever recorded. Throws `store_unavailable`. */
export async function hasRecords({ pool }: Pick<Installation, "pool">): Promise<boolean> {
  return withStore(() => readHasRecords(pool));
}
