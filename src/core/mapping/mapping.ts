import type { DateFormat } from "./dates/index.ts";

/**
 * How the rows of a table become records of a pack's record types: the JSON that `credence try` writes and `import --map` reads. It
 * declares nothing of its own: types, fields and closed words are those of the pack (law 3).
 */
export type Mapping = {
  readonly credence: "mapping";
  readonly version: 1;
  /** Names the table in identifiers: `account:<table>:<value>`. */
  readonly table: string;
  readonly pack: string;
  /** Present and false: the table has no header, and its columns are called "1", "2", ... */
  readonly header?: false;
  /** Where clocks stood that wrote times without a zone: an IANA name or +hh:mm; UTC when absent. */
  readonly zone?: string;
  /** The last day the table knows of. What would become known later is left out as still open. */
  readonly until?: string;
  readonly subject: IdentifierFrom;
  /** The table's own number of a deal. Without it a record is known by a digest of its row. */
  readonly reference?: { readonly column: string };
  readonly occurredAt: DateFrom;
  /** The earliest of these dates, if later than `occurredAt`, is when the outcome was first known. */
  readonly knownAt?: readonly DateFrom[];
  /** What is recorded, by record type. */
  readonly records: Readonly<Record<string, RecordFrom>>;
};

/** What one record type says, field by field. */
export type RecordFrom = { readonly says: Readonly<Record<string, ValueFrom>> };

/** The schemes under which a column can name somebody. A national number needs its country. */
export const MAPPED_SCHEMES = [
  "account",
  "establishment",
  "agency",
  "licence",
  "company",
  "lei",
  "uscc",
  "vat",
  "email",
  "phone",
  "national-id",
] as const;

/** One of them. */
export type MappedScheme = (typeof MAPPED_SCHEMES)[number];

/**
 * Somebody named in a column. `account`, `establishment`, `agency` and `licence` are of the table: `account:orders:4711`. `nobody`: what the
 * column says where it names nobody, such as a 0; it would make one subject of them all.
 */
export type IdentifierFrom = {
  readonly column: string;
  readonly as: MappedScheme;
  readonly country?: string;
  readonly nobody?: readonly string[];
};

/** A date in a column. `wholeDay`: the time of day says nothing, and the day counts from its end. */
export type DateFrom = { readonly column: string; readonly dates: DateFormat; readonly wholeDay?: true };

/** Where a field's value comes from; each field's class allows some of these. */
export type ValueFrom =
  | DateFrom
  | IdentifierFrom
  /** The other side is not named: each row's is somebody else. */
  | { readonly as: "row" }
  /** The cell as it is: a number, or a reference. */
  | { readonly column: string }
  /** The cell's word, by a table: closed words, or numbers for a rating. A row whose word becomes null has no outcome (yet). */
  | { readonly column: string; readonly words: Readonly<Record<string, string | number | null>> }
  /** A number on a scale, brought to the field's; what is not as good as `goodFrom` comes out below 0. */
  | { readonly column: string; readonly worst: number; readonly best: number; readonly goodFrom: number }
  /** One word from a number on, another below. */
  | { readonly column: string; readonly atLeast: number; readonly is: string; readonly otherwise: string }
  /** One word where the cell holds something, another where not. */
  | { readonly filled: string; readonly is: string; readonly otherwise: string }
  /** Always this word. */
  | { readonly word: string };
