import { type DateGuess, readDate } from "../dates/index.ts";
import { filledCell, type TableSample } from "../table.ts";
import type { Choice } from "./choice.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** The dates of a table: when a deal began, by when it was promised, when it was done, and when its outcome was known otherwise. */
export type GuessedDates = {
  readonly occurred: Choice | undefined;
  readonly promised: Choice | undefined;
  readonly delivered: Choice | undefined;
  readonly settled: Choice | undefined;
};

/** A column of dates with its role by name, and its times row by row (NaN where there is none). */
type DateColumn = { readonly column: ColumnProfile; readonly dates: DateGuess; readonly times: readonly number[] };

/** A deal without its date cannot be placed in time; a few may lack it. */
const OCCURRED_FILLED = 0.8;

/** A promise in the past of nearly all deals is no promise. */
const IN_ORDER_SHARE = 0.8;

/** Decides by order in time first, and by names where that leaves a choice. */
export function guessDates(sample: TableSample, profiles: readonly ColumnProfile[]): GuessedDates {
  const all = profiles.flatMap((column) => dateColumn(column, sample) ?? []);
  const named = all.filter(({ column }) => column.named.has("promised"));
  const done = all.filter(({ column }) => column.named.has("delivered") && !column.named.has("promised"));
  const begin = all.filter((each) => !named.includes(each) && !done.includes(each) && each.column.filledShare >= OCCURRED_FILLED);
  const occurred = earliest(begin) ?? earliest([...named, ...done].filter(({ column }) => column.filledShare >= OCCURRED_FILLED));
  if (occurred === undefined) return { occurred: undefined, promised: undefined, delivered: undefined, settled: undefined };
  const after = (each: DateColumn) => each !== occurred && isInOrder(occurred, each);
  // Without a date of its own a deal begins with its promise or its delivery: then there is no order to demand.
  const isBorrowed = named.includes(occurred) || done.includes(occurred);
  const promised = latest(isBorrowed ? named : named.filter(after));
  const delivered = latest(isBorrowed ? done : done.filter(after));
  const settled = latest(all.filter((each) => each.column.named.has("settled") && after(each) && each !== delivered));
  return {
    occurred: chosen(occurred, all, "occurred"),
    promised: promised && chosen(promised, named, "promised"),
    delivered: delivered && chosen(delivered, done, "delivered"),
    settled: settled && chosen(settled, [], "settled"),
  };
}

/** Numbers that happen to read as dates are dates where the name says so, or where nothing says that they number something else. */
function dateColumn(column: ColumnProfile, { rows, hasHeader }: TableSample): DateColumn | undefined {
  const { dates, offLimits, named, numbers, at } = column;
  if (dates === undefined || offLimits !== undefined) return undefined;
  const isNamed = named.has("occurred") || named.has("promised") || named.has("delivered") || named.has("settled");
  const isTelling = !hasHeader || (!isId(column) && dates.format.startsWith("unix"));
  if (numbers !== undefined && !isNamed && (!isTelling || numbers.most < YEARS_END)) return undefined;
  const reading = { format: dates.format, zone: "UTC" };
  return { column, dates, times: rows.map((row) => readDate(filledCell(row[at]) ?? "", reading)?.micros ?? Number.NaN) };
}

function isId({ named, privateScheme }: ColumnProfile): boolean {
  return named.has("reference") || named.has("supplySide") || named.has("demandSide") || named.has("amount") || privateScheme !== undefined;
}

/** Numbers below this may be years, and may be anything. */
const YEARS_END = 10_000;

function isInOrder(first: DateColumn, second: DateColumn): boolean {
  const both = first.times.map((time, row) => (second.times[row] ?? Number.NaN) - time).filter((gap) => !Number.isNaN(gap));
  return both.length > 0 && both.filter((gap) => gap >= 0).length >= both.length * IN_ORDER_SHARE;
}

function earliest(columns: readonly DateColumn[]): DateColumn | undefined {
  return columns.reduce<DateColumn | undefined>((best, each) => (best === undefined || meanGap(each, best) > 0 ? each : best), undefined);
}

function latest(columns: readonly DateColumn[]): DateColumn | undefined {
  return columns.reduce<DateColumn | undefined>((best, each) => (best === undefined || meanGap(best, each) > 0 ? each : best), undefined);
}

/** How much later the second is than the first on average, over the rows that have both. */
function meanGap(first: DateColumn, second: DateColumn): number {
  const gaps = first.times.map((time, row) => (second.times[row] ?? Number.NaN) - time).filter((gap) => !Number.isNaN(gap));
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(gaps.length, 1);
}

const SAYS = {
  occurred: "the first date of a deal",
  promised: "the name says it was promised",
  delivered: "the name says it was done",
  settled: "the name says it was settled",
} as const;

function chosen({ column, dates }: DateColumn, rivals: readonly DateColumn[], role: keyof typeof SAYS): Choice {
  const others = rivals.filter((each) => each.column !== column && each.column.named.has(role));
  const isNamed = column.named.has(role);
  const confidence = dates.isAmbiguous ? 0.45 : isNamed ? 0.95 : 0.75;
  const because = `${rivals.length > 1 || role !== "occurred" ? `${SAYS[role]}; ` : ""}${dates.because}`;
  return { column, because, confidence, alike: role === "occurred" ? [] : others.map((each) => each.column.name) };
}
