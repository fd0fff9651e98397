/** What a command found: for eyes, and for programs (`--json`). */
export type Report = {
  readonly text: string;
  readonly json: unknown;
  /** It ran, and the answer is bad: the process ends with 1. */
  readonly isBad?: boolean;
};
