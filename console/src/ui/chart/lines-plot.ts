import { scaleLinear } from "d3-scale";
import { monthText } from "./month-number.ts";

/** A place on a line: `x` is a month by number, or the place of a name. */
export type LinePoint = { readonly x: number; readonly y: number; readonly low?: number; readonly high?: number };

/** One line, by the name that its reader knows it under. */
export type LineSeries = { readonly name: string; readonly points: readonly LinePoint[] };

/** What lies along the picture: months, or names in their order. */
export type AlongX = { readonly kind: "months" } | { readonly kind: "names"; readonly names: readonly string[] };

/** A place along the picture, in percent of its width, with its name. */
export type PlottedPlace = { readonly month: string; readonly x: number; readonly value: number };

/** Lines in a frame of a hundred by a hundred, y from the top. */
export type LinesPlot = {
  readonly first: number;
  readonly last: number;
  readonly places: readonly PlottedPlace[];
  readonly xOf: (value: number) => number;
  readonly yOf: (value: number) => number;
  readonly ticks: readonly number[];
};

type Ends = { readonly from?: number | undefined; readonly to?: number | undefined };

/** As many lines across as a low picture has room for. */
const TICKS = 4;

/** The frame of some lines; `from` and `to` are the ends of y where they are given. Undefined where there is no point. */
export function linesPlotOf(series: readonly LineSeries[], along: AlongX, { from, to }: Ends = {}): LinesPlot | undefined {
  const points = series.flatMap((each) => each.points);
  const [first, last] = endsOf(points, along);
  if (first === undefined || last === undefined) return undefined;
  const ys = points.flatMap(({ y, low = y, high = y }) => [low, high]);
  const y = scaleLinear([from ?? Math.min(...ys), to ?? Math.max(...ys)], [100, 0]);
  if (from === undefined || to === undefined) y.nice(TICKS);
  const x = scaleLinear([first, Math.max(last, first + 1)], [0, 100]);
  const places = Array.from({ length: last - first + 1 }, (_, i) => ({
    month: nameAt(first + i, along),
    x: x(first + i),
    value: first + i,
  }));
  return { first, last, places, xOf: x, yOf: y, ticks: y.ticks(TICKS) };
}

function endsOf(points: readonly LinePoint[], along: AlongX): readonly (number | undefined)[] {
  if (points.length === 0) return [];
  if (along.kind === "names") return [0, along.names.length - 1];
  const xs = points.map(({ x }) => x);
  return [Math.min(...xs), Math.max(...xs)];
}

function nameAt(value: number, along: AlongX): string {
  return along.kind === "months" ? monthText(value) : (along.names[value] ?? "");
}
