import { appendRecords, type Checks, type Installation, openChecks } from "../src/service/index.ts";
import { rated } from "./given-records.ts";

/** Furnishes records about these traders of the market in one commit, and asks about each; returns the ids of all that was stated. */
export async function stateOf(installation: Installation, traders: readonly string[], check?: Checks): Promise<string[]> {
  const ask = check ?? openChecks(installation);
  const inputs = traders.map((subject) => rated({ subject }));
  const recorded = await appendRecords(installation, { source: "bitcoin-otc", inputs });
  const asked = { purpose: "trade-with", subscriber: "demo", look: "first", onBehalf: "a test" } as const;
  const answers = await Promise.all(traders.map((subject) => ask({ ...asked, subject })));
  return [...recorded.map((result) => (result.status === "refused" ? result.error.code : result.record)), ...answers.map(({ id }) => id)];
}
