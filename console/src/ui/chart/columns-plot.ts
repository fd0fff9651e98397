import { scaleLinear } from "d3-scale";
import { monthNumber, monthText } from "./month-number.ts";

/** The counts of a month, "2024-05". */
export type ColumnsMonth = { readonly month: string; readonly good: number; readonly bad: number };

/** A month in its place: the middle of its column, in percent of the width. */
export type PlottedColumn = ColumnsMonth & { readonly x: number };

/** Every month from the first to the last; heights are in percent, from the top. */
export type ColumnsPlot = {
  readonly first: number;
  readonly last: number;
  readonly months: readonly PlottedColumn[];
  readonly width: number;
  /** The most of one side in a month: the top of the picture. */
  readonly most: number;
  readonly zero: number;
  readonly yOf: (count: number) => number;
};

/** A column leaves a little of its month free. */
const FILLED = 0.8;

/** Undefined where there is no month at all. */
export function columnsPlotOf(months: readonly ColumnsMonth[]): ColumnsPlot | undefined {
  const [one, other] = [months[0], months.at(-1)];
  if (one === undefined || other === undefined) return undefined;
  const [first, last] = [monthNumber(one.month), monthNumber(other.month)];
  const known = new Map(months.map((month) => [month.month, month]));
  const most = Math.max(...months.map(({ good }) => good), 1);
  const worst = Math.max(...months.map(({ bad }) => bad), 0);
  const yOf = scaleLinear([-worst, most], [100, 0]);
  const step = 100 / (last - first + 1);
  const plotted = Array.from({ length: last - first + 1 }, (_, i) => {
    const month = monthText(first + i);
    return { ...(known.get(month) ?? { month, good: 0, bad: 0 }), x: (i + 0.5) * step };
  });
  return { first, last, months: plotted, width: step * FILLED, most, zero: yOf(0), yOf };
}
