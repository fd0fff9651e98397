import { readInstallation, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/**
 * Whether the store holds simulated records, as it says at this moment. `installation.moment` would believe its answer for a second, and
 * what follows here changes it.
 */
export async function isSimulatedNow({ pool }: Pick<Installation, "pool">): Promise<boolean> {
  const row = await withStore(() => readInstallation(pool));
  return row?.isSimulated === true;
}
