/**
 * Answers that were given, in columns, each with what happened to the subject afterwards: an outcome is held against the last answer given
 * before it occurred.
 */
export type Judged = {
  /** The probability of a good outcome that was told. */
  readonly probabilities: Float64Array;
  /** 1 good, 0 bad. */
  readonly outcomes: Uint8Array;
  /** A number for each subject: outcomes of one subject are no independent evidence. */
  readonly subjects: Uint32Array;
};
