import type { Axis, Panel } from "./chart.ts";
import { LEGEND_LINE, legendLines, legendOf } from "./legend.ts";
import { barPlaces, finitePoints, leastGap, marksOf, type Scales } from "./marks.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { drawnWidth, px, textAt, wrapped } from "./svg-text.ts";
import { AXIS, FAINT_INK, GRID, INK } from "./theme.ts";

/** A rectangle on the drawing, in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const TICK_SIZE = 12;
const LABEL_SIZE = 13;
const TITLE_SIZE = 15;
const TITLE_LINE = 26;
const FOOT = 50;

/** How high a panel's title and legend are. Panels beside each other are given the highest of theirs, so that their axes align. */
export function headHeight(panel: Panel, width: number): number {
  return (panel.title === undefined ? 0 : TITLE_LINE) + legendLines(panel, width) * LEGEND_LINE;
}

/** One panel inside its box: title, legend, axes, marks. */
export function panelSvg(panel: Panel, box: Box & { readonly head: number }): string {
  const titleBottom = box.y + (panel.title === undefined ? 0 : TITLE_LINE);
  const left = leftMargin(panel);
  const plot = { x: box.x + left, y: box.y + box.head + 12, width: box.width - left - 14, height: 0 };
  const bottom = box.y + box.height - FOOT;
  const inner = { ...plot, height: bottom - plot.y };
  const scales = scalesOf(panel, inner);
  const title =
    panel.title === undefined ? "" : textAt({ x: box.x, y: box.y + TITLE_SIZE }, panel.title, { size: TITLE_SIZE, isBold: true });
  const legend = legendOf(panel, { x: box.x, y: titleBottom + LEGEND_LINE / 2, width: box.width });
  return `<g>${title}${legend}${axesOf(panel, scales, inner)}${diagonalOf(panel, scales)}${marksOf(panel, scales)}</g>`;
}

function scalesOf(panel: Panel, plot: Box): Scales {
  return {
    x: scaleOf(panel.x, valuesOn("x", panel), { from: plot.x, to: plot.x + plot.width }),
    y: scaleOf(panel.y, valuesOn("y", panel), { from: plot.y + plot.height, to: plot.y }),
  };
}

/** All values that an axis must hold: error bars, the ground that bars stand on, and their width included. */
function valuesOn(side: "x" | "y", panel: Panel): readonly number[] {
  const values = panel.series.flatMap((series) =>
    finitePoints(series).flatMap(({ x, y, low = y, high = y }) => (side === "x" ? [x] : [y, low, high].filter(Number.isFinite))),
  );
  if (!panel.series.some(({ kind }) => kind === "bars")) return values;
  if (side === "y") return [0, ...values];
  const half = leastGap(barPlaces(panel)) / 2;
  return Number.isFinite(half) ? values.flatMap((x) => [x - half, x + half]) : values;
}

function leftMargin(panel: Panel): number {
  const ticks = scaleOf(panel.y, valuesOn("y", panel), { from: 1, to: 0 }).ticks;
  return ticks.reduce((widest, { label }) => Math.max(widest, drawnWidth(label, TICK_SIZE)), 0) + LABEL_SIZE + 18;
}

function axesOf(panel: Panel, { x, y }: Scales, plot: Box): string {
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  const rows = y.ticks.map(
    ({ value, label }) =>
      `<path d="M${px(plot.x)} ${px(y.at(value))}H${px(right)}" stroke="${GRID}"/>` +
      textAt({ x: plot.x - 8, y: y.at(value) + 4 }, label, { size: TICK_SIZE, fill: FAINT_INK, anchor: "end" }),
  );
  const middle = { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
  const ground = `<path d="M${px(plot.x)} ${px(bottom)}H${px(right)}" stroke="${AXIS}"/>`;
  const yLabel = textAt({ x: plot.x - leftMargin(panel) + LABEL_SIZE, y: middle.y }, panel.y.label, {
    size: LABEL_SIZE,
    anchor: "middle",
    turn: -90,
  });
  const xLabel = textAt({ x: middle.x, y: bottom + 40 }, panel.x.label, { size: LABEL_SIZE, anchor: "middle" });
  return rows.join("") + xTicks(panel.x, x, plot) + ground + yLabel + xLabel;
}

function xTicks(axis: Axis, x: Scale, plot: Box): string {
  const bottom = plot.y + plot.height;
  if (axis.names === undefined) {
    const ticks = x.ticks.map(
      ({ value, label }) =>
        `<path d="M${px(x.at(value))} ${px(plot.y)}V${px(bottom)}" stroke="${GRID}"/>` +
        textAt({ x: x.at(value), y: bottom + 18 }, label, { size: TICK_SIZE, fill: FAINT_INK, anchor: "middle" }),
    );
    return ticks.join("");
  }
  const room = plot.width / axis.names.length - 6;
  const names = x.ticks.flatMap(({ value, label }) =>
    wrapped(label, TICK_SIZE, room)
      .slice(0, 2)
      .map((line, at) => textAt({ x: x.at(value), y: bottom + 16 + at * 14 }, line, { size: TICK_SIZE, fill: INK, anchor: "middle" })),
  );
  return names.join("");
}

/** Between the ends that both axes show. */
function diagonalOf(panel: Panel, { x, y }: Scales): string {
  if (panel.diagonal === undefined) return "";
  const from = Math.max(x.min, y.min);
  const to = Math.min(x.max, y.max);
  return `<path d="M${px(x.at(from))} ${px(y.at(from))}L${px(x.at(to))} ${px(y.at(to))}" stroke="${AXIS}" stroke-width="1.5" stroke-dasharray="5 4"/>`;
}
