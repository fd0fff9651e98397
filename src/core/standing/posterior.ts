import type { OwnEvidence } from "./own-evidence.ts";
import type { OwnRecordModel } from "./own-record-model.ts";

/** The posterior probability of a good outcome. */
export function posterior(model: OwnRecordModel, own: Pick<OwnEvidence, "good" | "bad">): number {
  const { priorStrength, baseRate } = model;
  return (priorStrength * baseRate + own.good) / (priorStrength + own.good + own.bad);
}
