/** What is measured of a purpose's models, beside the answers that were given: replays of its history, and attacks on its market. */
export const MEASUREMENT_KINDS = ["backtest", "attack"] as const;

/** One of the closed list of what is measured. */
export type MeasurementKind = (typeof MEASUREMENT_KINDS)[number];

/**
 * What was measured of a purpose's models on a day. `text` is canonical JSON, of which `digest` is the SHA-256 as hex: a figure that flatters less
 * cannot be put in the place of one that was published.
 */
export type MeasurementStatement = {
  readonly kind: "measurement";
  readonly id: string;
  readonly at: number;
  readonly purpose: string;
  readonly of: MeasurementKind;
  readonly digest: string;
  readonly text: string;
};
