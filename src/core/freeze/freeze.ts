/** An opening in a freeze. */
export type Thaw = {
  /** Whom it lets through; everybody where undefined. */
  readonly subscriber: string | undefined;
  /** The last microsecond (UTC) in which it holds; as long as the freeze stands where undefined. */
  readonly until: number | undefined;
};

/** That a subject has stopped new checks for a purpose, and whom it lets through all the same. */
export type Freeze = {
  readonly subject: string;
  readonly purpose: string;
  /** UTC microseconds. */
  readonly placedAt: number;
  readonly thaws: readonly Thaw[];
};

/** Whether a thaw holds at an instant, for whomever. */
export function isOpenAt({ until }: Thaw, at: number): boolean {
  return until === undefined || at <= until;
}
