import { readInstallation, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";

/** Whether the store answers at this moment. Throws `store_unavailable` where it does not. */
export async function pingStore({ pool }: Pick<Installation, "pool">): Promise<void> {
  await withStore(() => readInstallation(pool));
}
