import { scaleLinear } from "d3-scale";
import { FAMILIES, type Family, familyOf } from "./families.ts";

/** What came in on a day, of one kind. */
export type GrownDay = { readonly day: string; readonly kind: string; readonly entries: number };

/** What came in within a day or a week, by family; `day` is its first. */
export type GrownSpan = { readonly day: string; readonly total: number; readonly of: Readonly<Record<Family, number>> };

/** A stretch of a column, in percent from the left and from the top. */
export type GrowthPiece = { readonly family: Family; readonly y: number; readonly height: number };

/** A span in its place. `month` is its name for what points at it. */
export type PlottedSpan = GrownSpan & { readonly month: string; readonly x: number; readonly pieces: readonly GrowthPiece[] };

export type GrowthPlot = { readonly spans: readonly PlottedSpan[]; readonly width: number; readonly most: number };

const DAY_MS = 86_400_000;

/** A column leaves a little of its place free. */
const FILLED = 0.78;

/** Spans of so many days from one day to another, those without any entries among them. The last ends with `to`. */
export function spansOf(
  days: readonly GrownDay[],
  { to, span, count }: { readonly to: string; readonly span: number; readonly count: number },
): GrownSpan[] {
  const last = Date.parse(to) / DAY_MS;
  const spans = Array.from({ length: count }, (_, i) => {
    const first = last - (count - i) * span + 1;
    return {
      day: new Date(first * DAY_MS).toISOString().slice(0, 10),
      total: 0,
      of: { records: 0, corrections: 0, looks: 0, dealings: 0, house: 0 },
    };
  });
  for (const { day, kind, entries } of days) {
    const at = count - 1 - Math.floor((last - Date.parse(day) / DAY_MS) / span);
    const found = spans[at];
    if (found === undefined) continue;
    found.total += entries;
    found.of[familyOf(kind)] += entries;
  }
  return spans;
}

/** Spans as columns of stacked pieces. */
export function growthPlotOf(spans: readonly GrownSpan[]): GrowthPlot {
  const most = Math.max(1, ...spans.map(({ total }) => total));
  const yOf = scaleLinear([0, most], [100, 0]);
  const step = 100 / Math.max(1, spans.length);
  const plotted = spans.map((span, i) => ({ ...span, month: span.day, x: (i + 0.5) * step, pieces: piecesOf(span, yOf) }));
  return { spans: plotted, width: step * FILLED, most };
}

function piecesOf({ of }: GrownSpan, yOf: (entries: number) => number): GrowthPiece[] {
  let below = 0;
  return FAMILIES.flatMap((family) => {
    const from = below;
    below += of[family];
    return of[family] === 0 ? [] : [{ family, y: yOf(below), height: yOf(from) - yOf(below) }];
  });
}
