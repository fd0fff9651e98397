import { DATE_FORMATS, type DateFormat } from "./date-format.ts";
import { readDate } from "./read-date.ts";

/** How a column's cells read as dates. */
export type DateGuess = {
  readonly format: DateFormat;
  /** The share of the cells that read so. */
  readonly share: number;
  /** Why this format, as the end of a sentence: `13.04.2018 can only be day first`. */
  readonly because: string;
  /** Whether day and month might as well be the other way round. */
  readonly isAmbiguous: boolean;
};

/** Enough cells to know whether a column holds dates at all. */
const FIRST_LOOK_CELLS = 200;

/** Fewer dates than this, and it is a column of something else. */
const LEAST_SHARE = 0.9;

/** What a text without its offset needs to be read; which zone it is does not matter here. */
const ANY_ZONE = "UTC";

/** The format in which nearly all of the cells (none empty) are dates, or undefined. Day or month first is decided over all of them. */
export function guessDateFormat(cells: readonly string[]): DateGuess | undefined {
  const look = spread(cells, FIRST_LOOK_CELLS);
  const likely = DATE_FORMATS.map((format) => ({ format, share: shareOf(look, format) }));
  const best = likely.reduce((a, b) => (b.share > a.share ? b : a));
  const slashed = likely.filter(({ format, share }) => (format === "day-first" || format === "month-first") && share > 0);
  if (slashed.length > 0 && slashed.some(({ share }) => share >= best.share / 2) && isSlashed(look)) return guessOrder(cells);
  if (best.share < LEAST_SHARE) return undefined;
  return { format: best.format, share: shareOf(cells, best.format), because: PLAIN_REASONS[best.format], isAmbiguous: false };
}

const PLAIN_REASONS: Readonly<Record<DateFormat, string>> = {
  "year-first": "dates, the year first",
  "day-first": "dates, the day first",
  "month-first": "dates, the month first",
  "month-name": "dates with the month's name",
  "unix-seconds": "seconds since 1970",
  "unix-milliseconds": "milliseconds since 1970",
};

/** Day or month first: a part above 12 tells, else what the column looks like in either reading. */
function guessOrder(cells: readonly string[]): DateGuess | undefined {
  const shares = { day: shareOf(cells, "day-first"), month: shareOf(cells, "month-first") };
  const isDay = shares.day >= shares.month;
  const format = isDay ? "day-first" : "month-first";
  if (Math.max(shares.day, shares.month) < LEAST_SHARE) return undefined;
  const witness = cells.find((cell) => reads(cell, format) && !reads(cell, isDay ? "month-first" : "day-first"));
  if (witness !== undefined) {
    const because = `${shown(witness)} can only be ${isDay ? "the day" : "the month"} first`;
    return { format, share: isDay ? shares.day : shares.month, because, isAmbiguous: false };
  }
  return { share: shares.day, ...settleOrder(cells) };
}

/** Fewer rows stand in order by chance. */
const ORDER_LEAST_ROWS = 10;

/** No part is above 12. A part that never changes is the day; else the reading in which the column stands in order; else the separator. */
function settleOrder(cells: readonly string[]): Pick<DateGuess, "format" | "because" | "isAmbiguous"> {
  const parts = cells.map((cell) => cell.trim().split(/[-/.]\s?/));
  const distinct = [0, 1].map((at) => new Set(parts.map((part) => Number(part[at]))).size);
  if (distinct[0] === 1 && (distinct[1] ?? 0) > 1) return sure("day-first", "the first part never changes, as the day of monthly figures");
  if (distinct[1] === 1 && (distinct[0] ?? 0) > 1)
    return sure("month-first", "the second part never changes, as the day of monthly figures");
  const hasOrder = cells.length >= ORDER_LEAST_ROWS;
  const [byDay, byMonth] = hasOrder ? [disorder(cells, "day-first"), disorder(cells, "month-first")] : [1, 1];
  if (byDay === 0 && byMonth > 0) return sure("day-first", "only so are the rows in order of time");
  if (byMonth === 0 && byDay > 0) return sure("month-first", "only so are the rows in order of time");
  const hasDots = cells[0]?.includes(".") === true;
  const because = hasDots
    ? "no part is above 12; with dots the day is usually first"
    : "no part is above 12; most of the world writes the day first";
  return { format: "day-first", because, isAmbiguous: !hasDots };
}

const sure = (format: DateFormat, because: string) => ({ format, because, isAmbiguous: false });

/** How often a date is earlier than the one above it; 0 too where they run backwards all the way, as in many exports. */
function disorder(cells: readonly string[], format: DateFormat): number {
  const times = cells.map((cell) => readDate(cell, { format, zone: ANY_ZONE })?.micros ?? Number.NaN);
  const falls = times.filter((time, at) => time < (times[at - 1] ?? Number.NaN)).length;
  const rises = times.filter((time, at) => time > (times[at - 1] ?? Number.NaN)).length;
  return Math.min(falls, rises);
}

function isSlashed(cells: readonly string[]): boolean {
  return cells.some((cell) => /^\s*\d{1,2}[-/.]/.test(cell));
}

function reads(cell: string, format: DateFormat): boolean {
  return readDate(cell, { format, zone: ANY_ZONE }) !== undefined;
}

function shareOf(cells: readonly string[], format: DateFormat): number {
  return cells.length === 0 ? 0 : cells.filter((cell) => reads(cell, format)).length / cells.length;
}

/** The date part alone: it is enough to show the order. */
function shown(cell: string): string {
  return cell.trim().split(/[T\s]/, 1)[0] ?? "";
}

function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]).filter((item) => item !== undefined);
}
