import { CredenceError } from "../../errors.ts";

/** Throws `internal` unless there is one outcome for each prediction. */
export function demandPairs(predicted: Float64Array, outcomes: Uint8Array): void {
  if (predicted.length === outcomes.length) return;
  throw new CredenceError("internal", `${predicted.length} predictions with ${outcomes.length} outcomes; wanted one each`);
}
