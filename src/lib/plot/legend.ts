import type { Panel, Series } from "./chart.ts";
import { drawnWidth, px, textAt } from "./svg-text.ts";
import { AXIS, colourOf, FAINT_INK } from "./theme.ts";

type Entry = { readonly name: string; readonly kind: Series["kind"]; readonly colour: string; readonly isDashed: boolean };

const SIZE = 12;
const SWATCH = 22;
const GAP = 16;
/** The height of one line of a legend. */
export const LEGEND_LINE = 20;

/** How many lines a panel's legend takes in a width; none for a single series without diagonal. */
export function legendLines(panel: Panel, width: number): number {
  return placed(panel, width).at(-1)?.line ?? 0;
}

/** The legend, its first line at the given place, flowing into further lines. */
export function legendOf(panel: Panel, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }): string {
  const entries = placed(panel, width).map(({ entry, left, line }) => {
    const middle = y + (line - 1) * LEGEND_LINE;
    const label = textAt({ x: x + left + SWATCH + 6, y: middle + 4 }, entry.name, { size: SIZE, fill: FAINT_INK });
    return swatch(entry, x + left, middle) + label;
  });
  return entries.join("");
}

function placed(panel: Panel, width: number): readonly { readonly entry: Entry; readonly left: number; readonly line: number }[] {
  const entries = entriesOf(panel);
  let left = 0;
  let line = 1;
  return (entries.length < 2 ? [] : entries).map((entry) => {
    const taken = SWATCH + 6 + drawnWidth(entry.name, SIZE) + GAP;
    if (left > 0 && left + taken - GAP > width) {
      left = 0;
      line++;
    }
    left += taken;
    return { entry, left: left - taken, line };
  });
}

function entriesOf(panel: Panel): readonly Entry[] {
  const series = panel.series.map(({ name, kind, isDashed = false }, index) => ({ name, kind, colour: colourOf(index), isDashed }));
  return panel.diagonal === undefined ? series : [...series, { name: panel.diagonal, kind: "line", colour: AXIS, isDashed: true }];
}

function swatch({ kind, colour, isDashed }: Entry, x: number, y: number): string {
  if (kind === "points") return `<circle cx="${px(x + SWATCH / 2)}" cy="${px(y)}" r="5" fill="${colour}" fill-opacity="0.95"/>`;
  if (kind === "bars") return `<rect x="${px(x + 5)}" y="${px(y - 6)}" width="12" height="12" fill="${colour}" rx="1.5"/>`;
  const dashes = isDashed ? ' stroke-dasharray="5 3"' : "";
  return `<path d="M${px(x)} ${px(y)}h${SWATCH}" stroke="${colour}" stroke-width="2.25"${dashes}/>`;
}
