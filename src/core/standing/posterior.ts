import type { OwnEvidence } from "./own-evidence.ts";
import type { OwnRecordModel } from "./own-record-model.ts";

/** The posterior probability of a good outcome: (m p0 + g) / (m + g + b), the sums made from the left. */
export function posterior(model: Pick<OwnRecordModel, "priorStrength" | "baseRate">, own: Pick<OwnEvidence, "good" | "bad">): number {
  const { priorStrength, baseRate } = model;
  return (priorStrength * baseRate + own.good) / (priorStrength + own.good + own.bad);
}
