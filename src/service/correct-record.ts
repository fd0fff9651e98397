import type { WithdrawalReason } from "../core/record/index.ts";
import { type Session, withStore } from "../store/index.ts";
import { appendWithin } from "./append-records.ts";
import type { Installation } from "./installation.ts";
import { type RecordResult, takeBack } from "./intake/index.ts";
import { withKeys } from "./with-keys.ts";
import { findRecord } from "./withdraw-record.ts";

/** A source putting a right record in the place of a wrong one. The new record has a reference of its own. */
export type CorrectionRequest = {
  readonly source: string;
  /** Of the wrong record. */
  readonly reference: string;
  readonly reason: WithdrawalReason;
  readonly record: unknown;
  readonly registers?: readonly string[];
};

/** The record taken back, and the one put in its place. */
export type CorrectionResult = { readonly corrected: string; readonly replacement: RecordResult };

/**
 * Corrects a record: takes the wrong one back and appends the right one, in one transaction. Throws what `withdrawRecord` throws, and
 * the refusal of the new record, which leaves the old one as it was.
 */
export async function correctRecord(installation: Installation, request: CorrectionRequest): Promise<CorrectionResult> {
  return withStore(() => withKeys(installation, (held) => held.pool.begin((tx) => correctWithin(tx, held, request))));
}

async function correctWithin(tx: Session, installation: Installation, request: CorrectionRequest): Promise<CorrectionResult> {
  const { source, reason, registers } = request;
  const batch = { source, inputs: [request.record], ...(registers === undefined ? {} : { registers }) };
  const found = await findRecord(tx, installation, request);
  // Before the new record, so that the new one is not superseded by the one it replaces.
  const replace = await takeBack(tx, installation, { ...found, source, reason, isCorrection: true });
  const [replacement] = await appendWithin(tx, installation, batch);
  if (replacement === undefined) throw new RangeError("the replacement has no result");
  if (replacement.status === "refused") throw replacement.error;
  await replace(replacement.record);
  return { corrected: found.record, replacement };
}
