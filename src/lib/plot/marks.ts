import type { ChartPoint, Panel, Series } from "./chart.ts";
import type { Scale } from "./scale.ts";
import { px, textAt } from "./svg-text.ts";
import { AXIS, colourOf, INK, PAPER } from "./theme.ts";

/** Where a panel's values lie on the drawing. */
export type Scales = { readonly x: Scale; readonly y: Scale };

/** A drawing of more points is a smear, and a file that no viewer opens gladly. */
const POINTS_MAX = 10_000;

const RADIUS_MAX = 10;
const RADIUS_MIN = 2.5;
const RADIUS_USUAL = 4;
const CAP = 3;

/** Of the room between neighbouring x, bars of all series together take this much. */
const BARS_SHARE = 0.72;
const BAR_WIDTH_MAX = 56;
const VALUE_SIZE = 12;

/** The series of a panel in their order: bars first, then lines, then points, so that none hides what is finer. */
export function marksOf(panel: Panel, scales: Scales): string {
  const drawn = panel.series.map((series, index) => ({ series, index, colour: colourOf(index) }));
  const bars = drawn.filter(({ series }) => series.kind === "bars");
  const parts = [
    ...bars.map(({ series, colour }, slot) => barsOf(series, { colour, slot, slots: bars.length, panel, scales })),
    ...drawn.filter(({ series }) => series.kind === "line").map(({ series, colour }) => lineOf(series, colour, scales)),
    ...drawn.filter(({ series }) => series.kind === "points").map(({ series, colour }) => pointsOf(series, colour, scales)),
  ];
  return parts.join("");
}

/** The points that can be drawn. */
export function finitePoints(series: Series): readonly ChartPoint[] {
  return series.points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)).slice(0, POINTS_MAX);
}

function lineOf(series: Series, colour: string, { x, y }: Scales): string {
  const points = finitePoints(series).map((point) => `${px(x.at(point.x))},${px(y.at(point.y))}`);
  const dashes = series.isDashed === true ? ' stroke-dasharray="6 4"' : "";
  return `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2.25" stroke-linejoin="round" stroke-linecap="round"${dashes}/>`;
}

function pointsOf(series: Series, colour: string, { x, y }: Scales): string {
  const points = finitePoints(series);
  const heaviest = points.reduce((found, { weight = 0 }) => Math.max(found, weight), 0);
  const radius = ({ weight }: ChartPoint): number =>
    weight === undefined || heaviest === 0 ? RADIUS_USUAL : Math.max(RADIUS_MIN, RADIUS_MAX * Math.sqrt(weight / heaviest));
  const bars = points.map((point) => errorBar(point, colour, { x, y }));
  const dots = points.map(
    (point) =>
      `<circle cx="${px(x.at(point.x))}" cy="${px(y.at(point.y))}" r="${px(radius(point))}" fill="${fillOf(point, colour)}" fill-opacity="0.95" stroke="${PAPER}" stroke-width="1"/>`,
  );
  return bars.join("") + dots.join("");
}

function fillOf({ isMuted }: ChartPoint, colour: string): string {
  return isMuted === true ? AXIS : colour;
}

function errorBar({ x: value, low, high }: ChartPoint, colour: string, { x, y }: Scales): string {
  if (low === undefined || high === undefined) return "";
  const at = x.at(value);
  const cap = (end: number): string => `M${px(at - CAP)} ${px(y.at(end))}H${px(at + CAP)}`;
  return `<path d="M${px(at)} ${px(y.at(low))}V${px(y.at(high))}${cap(low)}${cap(high)}" fill="none" stroke="${colour}" stroke-width="1.25" stroke-opacity="0.7"/>`;
}

type BarPlace = { readonly colour: string; readonly slot: number; readonly slots: number; readonly panel: Panel; readonly scales: Scales };

/** Bars over named categories carry their values; over numbers there are too many of them. */
function barsOf(series: Series, { colour, slot, slots, panel, scales }: BarPlace): string {
  const { x, y } = scales;
  const room = Math.abs(x.at(Math.min(leastGap(barPlaces(panel)), x.max - x.min)) - x.at(0));
  const width = Math.min(BAR_WIDTH_MAX, (room * BARS_SHARE) / slots);
  const format = panel.x.names === undefined ? undefined : (panel.y.format ?? String);
  const bars = finitePoints(series).map((point) => {
    const left = x.at(point.x) + (slot - slots / 2) * width;
    const top = y.at(Math.max(point.y, 0));
    const height = Math.abs(y.at(point.y) - y.at(0));
    const value =
      format === undefined
        ? ""
        : textAt({ x: left + width / 2, y: top - 6 }, format(point.y), { size: VALUE_SIZE, anchor: "middle", fill: INK });
    return `<rect x="${px(left)}" y="${px(top)}" width="${px(Math.max(width - 1, 0.5))}" height="${px(height)}" fill="${fillOf(point, colour)}" rx="1.5"/>${value}`;
  });
  return bars.join("");
}

/** The x of all bars of a panel. */
export function barPlaces(panel: Panel): readonly number[] {
  return panel.series.filter(({ kind }) => kind === "bars").flatMap((series) => finitePoints(series).map(({ x }) => x));
}

/** The distance between the nearest two different places; infinite when there are no two. */
export function leastGap(places: readonly number[]): number {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  return sorted.slice(1).reduce((least, place, at) => Math.min(least, place - (sorted[at] ?? place)), Number.POSITIVE_INFINITY);
}
