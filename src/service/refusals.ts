import { insertRefusal, newStatementId, type RefusalRow, readRefusals, uuidText, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";
import { writeStatements } from "./log/index.ts";

/** What was refused to the holder of a valid key. */
export type Refusal = Pick<RefusalRow, "key" | "code" | "wanted">;

/** The most refusals shown at once. */
const SHOWN_MAX = 1_000;

/** Logs what somebody with a valid key asked for and may not have (law 10). Throws `store_unavailable`. */
export async function logRefusal(installation: Installation, refusal: Refusal): Promise<void> {
  const refusedAt = installation.now();
  const id = uuidText(newStatementId(refusedAt));
  await withStore(() =>
    installation.pool.begin(async (tx) => {
      await insertRefusal(tx, { ...refusal, id, refusedAt });
      await writeStatements(tx, installation, [{ kind: "refusal", id, at: refusedAt, ...refusal }]);
    }),
  );
}

/** The latest refusals, newest first, at most 1,000. `refusedAt` is in UTC microseconds. Throws `store_unavailable`. */
export async function listRefusals(installation: Installation): Promise<readonly RefusalRow[]> {
  return withStore(() => readRefusals(installation.pool, SHOWN_MAX));
}
