import type { CredenceError } from "../../errors.ts";

/** What became of one record of a batch. */
export type RecordResult =
  | { readonly status: "recorded"; readonly record: string; readonly state: "live" | "superseded"; readonly knownAt: number }
  | { readonly status: "already_recorded"; readonly record: string }
  | { readonly status: "refused"; readonly error: CredenceError };

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
