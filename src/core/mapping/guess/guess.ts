import type { Mapping } from "../mapping.ts";

/** A part of a table's meaning and the column that was taken for it. `confidence` runs from 0 to 1. */
export type GuessedPart = {
  readonly part: PartName;
  readonly column: string;
  readonly because: string;
  readonly confidence: number;
};

/** What a mapping needs of a table. */
export type PartName = "who" | "other side" | "when" | "promised" | "delivered" | "known" | "how" | "stars" | "number";

/** A column that is not read, and why. */
export type ColumnNotRead = { readonly column: string; readonly because: string };

/**
 * What a table seems to say: a mapping with the reasons for each part and what is in doubt (with how to change it), or what is missing.
 * Columns that are not read are listed either way.
 */
export type Guess = { readonly notRead: readonly ColumnNotRead[] } & (
  | { readonly mapping: Mapping; readonly parts: readonly GuessedPart[]; readonly doubts: readonly string[] }
  | { readonly mapping: undefined; readonly missing: readonly string[] }
);
