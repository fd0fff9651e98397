import type { ImportBatch } from "../import-records.ts";

/** Records of which everything is known because none of it happened; `demo` are the three subjects worth asking `purpose` about. */
export type MadeUp = {
  readonly source: string;
  readonly purpose: string;
  readonly demo: { readonly good: string; readonly bad: string; readonly newcomer: string };
  readonly read: () => Iterable<ImportBatch> | AsyncIterable<ImportBatch>;
};

/** How far a filling is, and what ends it early: what `stopped` rejects with is thrown. */
export type FillingOptions = {
  readonly onProgress?: (progress: { readonly records: number; readonly share: number | undefined }) => void;
  readonly stopped?: Promise<never> | undefined;
};
