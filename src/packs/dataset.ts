import type { RecordInput } from "../core/record/index.ts";

/** A public data set that ships with an importer: nothing of the data itself ships. */
export type Dataset = {
  readonly name: string;
  /** The pack whose registers its records go to. */
  readonly pack: string;
  /** The source, as the shipped configuration names it, in whose name the records come. */
  readonly source: string;
  readonly title: string;
  /** What PATH has to be. */
  readonly wants: string;
  /** Who made the data and on what terms, for whoever wants to keep or pass on what was imported. */
  readonly licence: string;
  /** The zone of instants that the file writes without one: to be handed to the record parser. */
  readonly zone?: string;
  /**
   * Reads the file or folder at `path`, batch by batch. Throws `file_unreadable`, `text_not_utf8`, or `csv_malformed` with the line; what
   * the record parser has to refuse (an impossible date, an identifier) is left to it.
   */
  readonly read: (path: string) => AsyncIterable<DatasetBatch>;
};

/**
 * Some thousand rows at most, none where only a side table was read. Each row makes records or is counted in `leftOut`; rows of a side
 * table (an order's items) go into the records of another, and are counted nowhere.
 */
export type DatasetBatch = {
  readonly records: readonly RecordInput[];
  /** `lines[i]` is the line on which the row of `records[i]` begins, to name a record that is refused. */
  readonly lines: readonly number[];
  /** Rows that make no record, by reason. */
  readonly leftOut: LeftOut;
  /** How much of the files was read, 0 to 1: for a progress line and the time left. */
  readonly share: number | undefined;
};

/** Numbers of rows by the reason for which they make no record; the reasons read as sentences: `order_still_open`. */
export type LeftOut = Readonly<Record<string, number>>;
