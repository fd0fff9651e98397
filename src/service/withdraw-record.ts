import type { RecordState, WithdrawalReason } from "../core/record/index.ts";
import { CredenceError } from "../errors.ts";
import { findReferences, raiseVersions, type Session, withStore } from "../store/index.ts";
import { type Installation, sourceId } from "./installation.ts";
import { takeBack } from "./intake/index.ts";
import { receiptOf } from "./log/index.ts";
import { referenceDigest } from "./record-digests.ts";

/** A source taking one of its records back. */
export type WithdrawalRequest = {
  readonly source: string;
  readonly reference: string;
  readonly reason: WithdrawalReason;
  /** The registers it may take back from, where not all of its source. */
  readonly registers?: readonly string[];
};

/** What became of the record. */
export type WithdrawalResult = {
  readonly record: string;
  readonly state: Extract<RecordState, "withdrawn" | "corrected">;
  /** The source's signed receipt (see `Receipt`). */
  readonly receipt: string;
};

/**
 * Takes a record back: what it counted is subtracted, and a record that it had superseded counts again. Throws `reference_unknown`,
 * `record_already_withdrawn`, `right_missing` or `store_unavailable`.
 */
export async function withdrawRecord(installation: Installation, request: WithdrawalRequest): Promise<WithdrawalResult> {
  return withStore(async () => {
    const { record, stated } = await installation.pool.begin(async (tx) => {
      const found = await findRecord(tx, installation, request);
      const { source, reason, registers } = request;
      const version = (await raiseVersions(tx, [found.subject])).get(found.subject) ?? 0;
      const state = await takeBack(tx, installation, { ...found, source, reason, registers, version });
      return { record: found.record, stated: await state() };
    });
    return { record, state: "withdrawn", receipt: await receiptOf(installation, stated) };
  });
}

/** Where a source's record lies. */
export async function findRecord(
  tx: Session,
  installation: Installation,
  { source, reference }: Pick<WithdrawalRequest, "source" | "reference">,
): Promise<{ subject: string; record: string }> {
  const digest = referenceDigest(installation.keys, source, reference);
  const found = (await findReferences(tx, sourceId(installation, source), [digest])).get(digest);
  if (found === undefined) throw new CredenceError("reference_unknown", `${source} furnished no record with this reference`);
  return found;
}
