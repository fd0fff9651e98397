import { CredenceError } from "../errors.ts";
import { withStore } from "../store/index.ts";
import type { ApiKey } from "./api-keys.ts";
import { type DisputeViewer, showDispute } from "./dispute/index.ts";
import { identifiersOf } from "./identifiers-of.ts";
import type { Installation } from "./installation.ts";
import { type ListedRecord, listRecords } from "./list-records.ts";
import { withKeys } from "./with-keys.ts";

/** Which dispute, and who looks: `viewer` as disputes know it, `key` as lists of records do. */
export type ContestedRequest = { readonly dispute: string; readonly viewer: DisputeViewer; readonly key: ApiKey };

/** A contested record and whom it is about. */
export type Contested = {
  /** Private ones masked. */
  readonly identifiers: readonly string[];
  readonly kind: "person" | "body";
  /** Undefined where it expired or was erased. */
  readonly record: ListedRecord | undefined;
};

/**
 * What a dispute is about, as its source furnished it: with its reference and its evidence text, private identifiers masked. An operator's look is stated
 * in the file. Throws `dispute_unknown`, also for one that is not theirs to see, or `store_unavailable`.
 */
export async function showContested(installation: Installation, { dispute, viewer, key }: ContestedRequest): Promise<Contested> {
  const { subject, record } = (await showDispute(installation, { dispute, viewer })).row;
  const identifiers = await withStore(() => withKeys(installation, (held) => identifiersOf(held.pool, held, subject)));
  try {
    const { kind, records } = await listRecords(installation, { subject, viewer: key, record, limit: 1 });
    return { identifiers, kind, record: records[0] };
  } catch (error) {
    // So it answers of a person of whom the viewer may see nothing: here, of whom nothing is left.
    if (error instanceof CredenceError && error.code === "subject_unknown") return { identifiers, kind: "person", record: undefined };
    throw error;
  }
}
