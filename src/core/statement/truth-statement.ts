/**
 * How true the answers of a purpose were in a month that is over. `text` is canonical JSON (a `WatchedMonth`), of which `digest` is the SHA-256 as hex:
 * stated once, so that nobody can later say that it was better.
 */
export type TruthStatement = {
  readonly kind: "truth";
  readonly id: string;
  readonly at: number;
  readonly purpose: string;
  /** UTC year x 12 + month - 1. */
  readonly month: number;
  readonly digest: string;
  readonly text: string;
};
