/** A drawing of one or more panels under a title. */
export type Chart = {
  readonly title: string;
  readonly subtitle?: string;
  /** Small print at the foot: what the data are, how much of it. */
  readonly note?: string;
  readonly panels: readonly Panel[];
  /** Panels beside each other; 2 when not given. */
  readonly columns?: number;
};

/** `diagonal` names a dashed line from corner to corner of equal values: what perfect calibration would be. */
export type Panel = {
  readonly title?: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  readonly diagonal?: string;
};

/** Bounds not given are round numbers around the data. `names` makes categories: the point at x = 0 belongs to the first name. */
export type Axis = {
  readonly label: string;
  readonly min?: number;
  readonly max?: number;
  readonly format?: (value: number) => string;
  readonly names?: readonly string[];
};

/** Bars stand on 0; bars of several series stand beside each other. A point with a value that is not finite is left out. */
export type Series = {
  readonly kind: "line" | "points" | "bars";
  readonly name: string;
  readonly points: readonly ChartPoint[];
  readonly isDashed?: boolean;
};

/** `low`..`high` draws an error bar; `weight` makes a point's area grow in proportion; `isMuted` is for what is there to compare with. */
export type ChartPoint = {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
  readonly weight?: number;
  readonly isMuted?: boolean;
};
