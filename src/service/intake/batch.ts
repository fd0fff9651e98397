import type { CredenceError } from "../../errors.ts";
import type { Receipted } from "../log/index.ts";

/** What became of one record of a batch. */
export type RecordResult =
  | {
      readonly status: "recorded";
      readonly record: string;
      readonly state: "live" | "superseded";
      readonly knownAt: number;
      /** What its leaf in the log commits to; nobody can tell from it what the record says. */
      readonly commitment: Buffer;
    }
  | { readonly status: "already_recorded"; readonly record: string }
  | { readonly status: "refused"; readonly error: CredenceError };

/** What a receipt names of a batch: the records it brought in, in their order. */
export function receiptedIn(results: readonly RecordResult[]): Receipted[] {
  return results.flatMap((result) => (result.status === "recorded" ? [{ id: result.record, commitment: result.commitment }] : []));
}

/** A batch from one source. */
export type RecordBatch = {
  readonly source: string;
  readonly inputs: readonly unknown[];
  /** The registers it may write to, where not all of its source; records for others are refused `right_missing`. */
  readonly registers?: readonly string[];
  /** The zone of a source that writes none. */
  readonly zone?: string;
};

/** A result and the place in the batch it belongs to. */
export type Settled = { readonly at: number; readonly result: RecordResult };
