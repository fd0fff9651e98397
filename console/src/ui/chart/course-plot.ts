import { scaleLinear } from "d3-scale";
import { monthNumber, monthText } from "./month-number.ts";

/** How a probability was in a month. */
export type CourseMonth = {
  /** "2024-05". */
  readonly month: string;
  readonly probability: number;
  readonly interval: { readonly low: number; readonly high: number };
};

/** A month in its place, in percent of width and height; `shown` is undefined where nothing is known of it. */
export type PlottedMonth = {
  readonly month: string;
  readonly x: number;
  readonly shown:
    | {
        readonly probability: number;
        readonly low: number;
        readonly high: number;
        readonly y: number;
        readonly yLow: number;
        readonly yHigh: number;
      }
    | undefined;
  /** Nothing is known of the months beside it: no line goes through it. */
  readonly isAlone: boolean;
};

/** Every month from the first to the last, and the scale of shares. */
export type CoursePlot = {
  readonly first: number;
  readonly last: number;
  readonly months: readonly PlottedMonth[];
  readonly ticks: readonly number[];
  /** From the top, in percent of the height. */
  readonly yOf: (share: number) => number;
};

/** Undefined where there is no month at all. */
export function coursePlotOf(months: readonly CourseMonth[]): CoursePlot | undefined {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const known = new Map(months.map((month) => [monthNumber(month.month), month]));
  const [from, to] = [monthNumber(first.month), monthNumber(last.month)];
  const lowest = Math.min(...months.map(({ interval }) => interval.low));
  const y = scaleLinear([Math.max(0, Math.floor(lowest * 10) / 10), 1], [100, 0]);
  const place = scaleLinear([from, Math.max(to, from + 1)], [0, 100]);
  const plotted = Array.from({ length: to - from + 1 }, (_, i) => {
    const found = known.get(from + i);
    const isAlone = !known.has(from + i - 1) && !known.has(from + i + 1);
    return { month: monthText(from + i), x: place(from + i), isAlone, shown: found === undefined ? undefined : shownOf(found, y) };
  });
  return { first: from, last: to, months: plotted, ticks: y.ticks(4), yOf: y };
}

function shownOf({ probability, interval: { low, high } }: CourseMonth, y: (share: number) => number): PlottedMonth["shown"] {
  return { probability, low, high, y: y(probability), yLow: y(low), yHigh: y(high) };
}
