/** Answers with what happened, in columns, each of a subject that belongs to one group of an audit's file, or to none. */
export type GroupedAnswers = {
  /** The probability of a good outcome that was told. */
  readonly probabilities: Float64Array;
  /** 1 good, 0 bad. */
  readonly outcomes: Uint8Array;
  /** A number for each subject. */
  readonly subjects: Uint32Array;
  /** The place of the group's name, or -1. */
  readonly groups: Int32Array;
  readonly names: readonly string[];
};

/** A grade's least probability. */
export type Edge = { readonly grade: string; readonly least: number };
