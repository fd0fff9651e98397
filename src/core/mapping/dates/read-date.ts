import { formatInstant, type ParsedInstant, parseInstant } from "../../../lib/index.ts";
import type { DateFormat } from "./date-format.ts";

/** A date as it stood in a cell: what it means, and how a record writes it (`occurredAt` and fields of class instant). */
export type ReadDate = ParsedInstant & { readonly text: string };

/** How to read a cell. `isWholeDay`: the time of day says nothing (a promise for a day, written as its midnight). */
export type DateReading = { readonly format: DateFormat; readonly zone: string; readonly isWholeDay?: boolean };

/** The parts of a date as written, in digits; `clock` and what follows may be absent. */
type Parts = { readonly year: string; readonly month: string; readonly day: string; readonly clock?: Clock };
type Clock = {
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly fraction: string;
  readonly half: string;
  readonly offset: string;
};

/** Longer is no date: the longest form is about 40 characters. */
const CHARS_MAX = 48;

/** Two-digit years: below 70 they are of this century (POSIX strptime draws the line at 69). */
const CENTURY_TURN = 70;

/** The date in a cell, or undefined if it holds none of that form. A time without offset stands in `zone`. */
export function readDate(cell: string, { format, zone, isWholeDay = false }: DateReading): ReadDate | undefined {
  const text = cell.trim();
  if (text === "" || text.length > CHARS_MAX || !/\d/.test(text)) return undefined;
  const iso = isoOf(text, format);
  if (iso === undefined) return undefined;
  const isTimed = iso.length > DAY_CHARS;
  return parsed(isTimed && isWholeDay ? iso.slice(0, DAY_CHARS) : iso, zone);
}

const DAY_CHARS = "2018-04-13".length;

function isoOf(text: string, format: DateFormat): string | undefined {
  switch (format) {
    case "unix-seconds":
      return unixIso(text, 1);
    case "unix-milliseconds":
      return unixIso(text, 1000);
    case "month-name":
      return isoOfParts(namedMonthParts(text));
    case "year-first":
      return shortIso(text) ?? isoOfParts(yearFirstParts(text));
    case "day-first":
    case "month-first":
      return isoOfParts(slashedParts(text, format));
  }
}

/** Seconds of the years 1973 to 2100: smaller numbers are anything but times, and so are larger ones. */
const UNIX_SECONDS = { least: 100_000_000, most: 4_102_444_800 };

function unixIso(text: string, perSecond: 1 | 1000): string | undefined {
  const [, whole = "", fraction = ""] = /^(\d{9,13})(?:\.(\d{1,9}))?$/.exec(text) ?? [];
  const units = Number(whole);
  if (whole === "" || units < UNIX_SECONDS.least * perSecond || units > UNIX_SECONDS.most * perSecond) return undefined;
  // In whole numbers: seconds times a million, as a double, would round.
  const micros = perSecond === 1 ? units * 1_000_000 + Number(fraction.slice(0, 6).padEnd(6, "0")) : units * 1000;
  return formatInstant(micros);
}

const CLOCK_PATTERN = String.raw`(?:[T,\s]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?\s*(?<half>[AaPp]\.?[Mm]\.?)?\s*(?<offset>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(?<year>\d{4})[-/.年]\s?(?<month>\d{1,2})[-/.月]\s?(?<day>\d{1,2})日?${CLOCK_PATTERN}$`);
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})Z?)?$/;
const SLASHED = new RegExp(String.raw`^(?<first>\d{1,2})[-/.]\s?(?<other>\d{1,2})[-/.]\s?(?<year>\d{4}|\d{2})${CLOCK_PATTERN}$`);
const MONTH_THEN_DAY = new RegExp(
  String.raw`^(?<name>[A-Za-z]{3,9})\.?[\s-](?<day>\d{1,2})(?:st|nd|rd|th)?,?[\s-](?<year>\d{4})${CLOCK_PATTERN}$`,
);
const DAY_THEN_MONTH = new RegExp(
  String.raw`^(?<day>\d{1,2})(?:st|nd|rd|th)?\.?[\s-](?<name>[A-Za-z]{3,9})\.?,?[\s-](?<year>\d{4}|\d{2})${CLOCK_PATTERN}$`,
);

/** A month or a year alone, as parseInstant takes them. */
function shortIso(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  const [, year, month] = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text) ?? [];
  return month === undefined ? undefined : `${year}-${month.padStart(2, "0")}`;
}

type Groups = Readonly<Record<string, string | undefined>>;

function yearFirstParts(text: string): Parts | undefined {
  const groups = (YEAR_FIRST.exec(text) ?? COMPACT.exec(text))?.groups;
  return groups === undefined ? undefined : partsOf(groups, groups.month, groups.day);
}

function slashedParts(text: string, format: "day-first" | "month-first"): Parts | undefined {
  const groups = SLASHED.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { first, other } = groups;
  return format === "day-first" ? partsOf(groups, other, first) : partsOf(groups, first, other);
}

function namedMonthParts(text: string): Parts | undefined {
  const groups = (MONTH_THEN_DAY.exec(text) ?? DAY_THEN_MONTH.exec(text))?.groups;
  const month = MONTHS.indexOf(groups?.name?.slice(0, 3).toLowerCase() ?? "");
  return groups === undefined || month === -1 ? undefined : partsOf(groups, String(month + 1), groups.day);
}

const DAYS_MAX = 31;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function partsOf(groups: Groups, month = "", day = ""): Parts {
  const { year = "", hour, minute = "", second = "00", fraction = "", half = "", offset = "" } = groups;
  const date = { year: fullYear(year), month: month.padStart(2, "0"), day: day.padStart(2, "0") };
  return hour === undefined ? date : { ...date, clock: { hour, minute, second, fraction, half, offset } };
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return String(Number(year) + (Number(year) < CENTURY_TURN ? 2000 : 1900));
}

function isoOfParts(parts: Parts | undefined): string | undefined {
  if (parts === undefined) return undefined;
  const { year, month, day, clock } = parts;
  // Most of what is no date ends here, and costs no exception.
  if (Number(month) > MONTHS.length || Number(day) > DAYS_MAX) return undefined;
  const date = `${year}-${month}-${day}`;
  if (clock === undefined) return date;
  const fraction = clock.fraction === "" ? "" : `.${clock.fraction.slice(0, 6)}`;
  return `${date} ${hourOf(clock)}:${clock.minute}:${clock.second}${fraction}${offsetOf(clock.offset)}`;
}

/** Twelve o'clock comes first in either half of the day. */
function hourOf({ hour, half }: Clock): string {
  if (half === "") return hour.padStart(2, "0");
  return String((Number(hour) % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0)).padStart(2, "0");
}

function offsetOf(offset: string): string {
  if (offset === "" || offset === "Z") return offset;
  if (offset === "UTC" || offset === "GMT") return "Z";
  return offset.includes(":") ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

/** What has a date's form may still be no date (31.02.) or out of range: then it is not read. */
function parsed(iso: string, zone: string): ReadDate | undefined {
  try {
    const instant = parseInstant(iso, { zone });
    return { ...instant, text: instant.precision === "instant" ? formatInstant(instant.micros) : iso };
  } catch {
    return undefined;
  }
}
