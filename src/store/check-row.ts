/** A check as it is written. */
export type CheckRow = {
  readonly subject: string;
  readonly id: string;
  readonly askedAt: number;
  readonly standingAt: number;
  readonly purpose: string;
  readonly model: number;
  readonly subscriber: string;
  readonly look: "first" | "review" | "own";
  readonly version: number;
  readonly body: Buffer;
  readonly salt: Buffer;
  /** The other subjects that were read with it. */
  readonly linked: readonly string[];
};
