import type { WithdrawalReason } from "../core/record/index.ts";
import { CredenceError } from "../errors.ts";
import { raiseVersions, type Session, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";
import { finishBatch, prepareBatch, type RecordResult, receiptedIn, takeBack } from "./intake/index.ts";
import { type Receipted, receiptOf } from "./log/index.ts";
import { withKeys } from "./with-keys.ts";
import { findRecord } from "./withdraw-record.ts";

/** A source putting a right record in the place of a wrong one. The new record has a reference of its own. */
export type CorrectionRequest = {
  readonly source: string;
  /** Of the wrong record. */
  readonly reference: string;
  readonly reason: WithdrawalReason;
  readonly record: unknown;
  /** The registers it may write to and take back from, where not all of its source. */
  readonly registers?: readonly string[];
};

/** The record taken back, and the one put in its place. */
export type CorrectionResult = {
  readonly corrected: string;
  readonly replacement: RecordResult;
  /** The source's signed receipt (see `Receipt`). */
  readonly receipt: string;
};

/**
 * Corrects a record: takes the wrong one back and appends the right one, in one transaction. Throws what `withdrawRecord` throws, and
 * the refusal of the new record, which leaves the old one as it was.
 */
export async function correctRecord(installation: Installation, request: CorrectionRequest): Promise<CorrectionResult> {
  return withStore(async () => {
    const { stated, ...corrected } = await withKeys(installation, (held) => held.pool.begin((tx) => correctWithin(tx, held, request)));
    return { ...corrected, receipt: await receiptOf(installation, stated) };
  });
}

type Corrected = Omit<CorrectionResult, "receipt"> & { readonly stated: readonly Receipted[] };

async function correctWithin(tx: Session, installation: Installation, request: CorrectionRequest): Promise<Corrected> {
  return correctFound(tx, installation, { ...request, found: await findRecord(tx, installation, request) });
}

/** A correction of a record that was found already. */
export type FoundCorrection = Omit<CorrectionRequest, "reference"> & {
  readonly found: { readonly subject: string; readonly record: string };
};

/** The same within the caller's transaction, which has locked no subject yet. */
export async function correctFound(tx: Session, installation: Installation, request: FoundCorrection): Promise<Corrected> {
  const { source, reason, registers, found } = request;
  const batch = await prepareBatch(tx, installation, {
    source,
    inputs: [request.record],
    ...(registers === undefined ? {} : { registers }),
  });
  // Both subjects in one statement: of two corrections that move records to and fro, each would hold what the other waits for.
  const versions = await raiseVersions(tx, [...new Set([found.subject, ...batch.subjects])]);
  const version = versions.get(found.subject) ?? 0;
  // Before the new record, so that the new one is not superseded by the one it replaces.
  const state = await takeBack(tx, installation, { ...found, source, reason, registers, version, isCorrection: true });
  const [replacement] = await finishBatch(tx, installation, { batch, versions });
  if (replacement === undefined) throw new RangeError("the replacement has no result");
  if (replacement.status === "refused") throw replacement.error;
  if (replacement.record === found.record) throw replacedByItself();
  const stated = [...receiptedIn([replacement]), ...(await state(replacement.record))];
  return { corrected: found.record, replacement, stated };
}

function replacedByItself(): CredenceError {
  return new CredenceError("reference_already_used", "the record to put in its place is the wrong record itself", {
    details: { path: "record.reference" },
  });
}
