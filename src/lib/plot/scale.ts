import type { Axis } from "./chart.ts";

/** A value's place on an axis, and where its ticks are. */
export type Scale = {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Pixels for a value. */
  readonly at: (value: number) => number;
};

type Span = { readonly from: number; readonly to: number };

const TICKS = 5;

/** Values that differ by less, in proportion, are drawn as one: ticks could not tell them apart. */
const SPREAD_MIN = 1e-9;

/** The scale of an axis over the values drawn on it, between two pixel places. */
export function scaleOf(axis: Axis, values: readonly number[], { from, to }: Span): Scale {
  const { min, max, step } = axis.names === undefined ? numericBounds(axis, values) : { min: -0.5, max: axis.names.length - 0.5, step: 1 };
  const at = (value: number): number => from + ((value - min) / (max - min)) * (to - from);
  return { min, max, ticks: axis.names?.map((label, value) => ({ value, label })) ?? numericTicks(axis, { min, max, step }), at };
}

/** Bounds given stand, unless nothing lies between them; the others go out to the next tick. */
function numericBounds(axis: Axis, values: readonly number[]): { min: number; max: number; step: number } {
  const least = axis.min ?? values.reduce((found, value) => Math.min(found, value), Number.POSITIVE_INFINITY);
  const most = axis.max ?? values.reduce((found, value) => Math.max(found, value), Number.NEGATIVE_INFINITY);
  const low = Number.isFinite(least) ? least : 0;
  const high = most - low > SPREAD_MIN * Math.max(1, Math.abs(low), Math.abs(most)) ? most : low + 1;
  const step = roundStep((high - low) / TICKS);
  const max = axis.max !== undefined && axis.max >= high ? axis.max : Math.ceil(high / step) * step;
  return { min: axis.min ?? Math.floor(low / step) * step, max, step };
}

/** The nearest of 1, 2, 5 times a power of ten, by ratio: the bounds lie at the square roots of 2, 10 and 50. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead < Math.SQRT2 ? 1 : lead < Math.sqrt(10) ? 2 : lead < Math.sqrt(50) ? 5 : 10) * power;
}

function numericTicks(
  axis: Axis,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
): Scale["ticks"] {
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const format =
    axis.format ?? ((value: number) => value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
  const first = Math.ceil(min / step - 1e-9);
  const length = Math.floor(max / step + 1e-9) - first + 1;
  // Rounded, so that 3 x 0.1 is no 0.30000000000000004, and -0 no "-0".
  return Array.from({ length }, (_, at) => Number(((first + at) * step).toFixed(12)) + 0).map((value) => ({
    value,
    label: format(value),
  }));
}
