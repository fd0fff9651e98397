import { CredenceError } from "../../errors.ts";
import { DAY_MICROS, daysFromCivil, daysInMonth } from "./civil.ts";
import { FIRST_YEAR, isInstant, LAST_YEAR } from "./range.ts";
import { utcOfLocal } from "./zone.ts";

/** How much of the time was given: an exact instant, or only its day, month or year. */
export type Precision = "instant" | "day" | "month" | "year";

/** `micros`: UTC microseconds since 1970, a safe integer; for a day, month or year its last microsecond. */
export type ParsedInstant = { readonly micros: number; readonly precision: Precision };

const WANTED = "an ISO 8601 instant with its zone (2024-05-01T12:00:00Z), or a day, month or year";
const SHOWN_CHARS_MAX = 40;

/**
 * Reads ISO 8601 / RFC 3339: `2016-01-24T10:00:00.123456Z` (or `+01:00`; `T`, `t` or a space; seconds and up to six decimals may be
 * missing), `2016-01-24`, `2016-01`, `2016`.
 *
 * A day, month or year counts from its end: its last microsecond. It is taken in UTC whatever `zone` says, so that it is shown and
 * counted under its own name everywhere. An instant without a zone is refused unless `zone` (an IANA name or +hh:mm) says where its
 * clock stood. Years 1900 to 2254, the last whose microseconds are safe integers. Leap seconds (:60) and hour 24 are refused.
 *
 * Throws `instant_malformed`; a text that is no date at all is shown by its shape only (digits as 9, letters as a), since what stands
 * in the wrong column may be private.
 */
export function parseInstant(text: string, options: { readonly zone?: string } = {}): ParsedInstant {
  const length = text.length;
  if (length >= 16) return { micros: timedMicros(text, options.zone), precision: "instant" };
  const year = yearOf(text);
  if (length === 4) return { micros: daysFromCivil(year + 1, 1, 1) * DAY_MICROS - 1, precision: "year" };
  const month = monthOfYear(text);
  if (length === 7) return { micros: (daysFromCivil(year, month, 1) + daysInMonth(year, month)) * DAY_MICROS - 1, precision: "month" };
  if (length !== 10) throw malformed(text);
  return { micros: dayStart(text) + DAY_MICROS - 1, precision: "day" };
}

function timedMicros(text: string, zone: string | undefined): number {
  const secondsEnd = text.charCodeAt(16) === 58 ? 19 : 16;
  const fractionEnd = text.charCodeAt(secondsEnd) === 46 ? endOfDigits(text, secondsEnd + 1) : secondsEnd;
  const local = dayStart(text) + clockMicros(text, secondsEnd) + fractionMicros(text, secondsEnd, fractionEnd);
  const micros = fractionEnd === text.length ? utcOfLocal(local, zone ?? refuseZoneless(text)) : local - offsetMicros(text, fractionEnd);
  if (!isInstant(micros)) throw outOfRange(text);
  return micros;
}

/** The first microsecond of the day that the text begins with, as if its zone were UTC. */
function dayStart(text: string): number {
  const year = yearOf(text);
  const month = monthOfYear(text);
  const day = twoDigits(text, 8);
  if (!(day >= 0)) throw malformed(text);
  if (day < 1 || day > daysInMonth(year, month)) throw impossible(text.slice(0, 10), `that month has ${daysInMonth(year, month)} days`);
  return daysFromCivil(year, month, day) * DAY_MICROS;
}

function yearOf(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  if (!(year >= 0) || (text.length > 4 && text.charCodeAt(4) !== 45)) throw malformed(text);
  if (year < FIRST_YEAR || year > LAST_YEAR) throw outOfRange(text);
  return year;
}

function monthOfYear(text: string): number {
  const month = twoDigits(text, 5);
  if (!(month >= 0) || (text.length > 7 && text.charCodeAt(7) !== 45)) throw malformed(text);
  if (month < 1 || month > 12) throw impossible(text.slice(0, 7), "months are 01 to 12");
  return month;
}

function clockMicros(text: string, secondsEnd: number): number {
  const separator = text.charCodeAt(10);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = secondsEnd === 19 ? twoDigits(text, 17) : 0;
  const isSeparator = separator === 84 || separator === 32 || separator === 116;
  if (!isSeparator || text.charCodeAt(13) !== 58 || !(hour + minute + second >= 0)) throw malformed(text);
  if (hour > 23 || minute > 59 || second > 59) throw impossible(text.slice(0, secondsEnd), "clocks run from 00:00:00 to 23:59:59");
  return ((hour * 60 + minute) * 60 + second) * 1_000_000;
}

function fractionMicros(text: string, from: number, end: number): number {
  if (end === from) return 0;
  const digits = end - from - 1;
  if (digits === 0 || from === 16) throw malformed(text);
  if (digits > 6) throw impossible(text.slice(0, 19), "at most six decimals of a second are kept");
  let micros = 0;
  for (let at = from + 1; at <= from + 6; at++) micros = micros * 10 + (at < end ? text.charCodeAt(at) - 48 : 0);
  return micros;
}

function offsetMicros(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if ((sign === 90 || sign === 122) && text.length === at + 1) return 0;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  const isOffset = (sign === 43 || sign === 45) && text.charCodeAt(at + 3) === 58 && text.length === at + 6;
  if (!isOffset || !(hours + minutes >= 0)) throw malformed(text);
  if (hours > 23 || minutes > 59) throw impossible(text, "offsets run from -23:59 to +23:59");
  return (sign === 45 ? -1 : 1) * (hours * 60 + minutes) * 60_000_000;
}

/** NaN where either is no digit: the sums made of it then fail every comparison. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return at;
}

function refuseZoneless(text: string): never {
  throw impossible(text, `it has no zone; wanted ${WANTED}`);
}

function malformed(text: string): CredenceError {
  const shape = text.slice(0, SHOWN_CHARS_MAX).replace(/\p{L}/gu, "a").replace(/\p{N}/gu, "9");
  return new CredenceError("instant_malformed", `a text of the form "${shape}" is no date or time; wanted ${WANTED}`);
}

/** `seen` is only what has been found to be digits and signs in their places. */
function impossible(seen: string, reason: string): CredenceError {
  return new CredenceError("instant_malformed", `"${seen}" is refused: ${reason}`);
}

function outOfRange(text: string): CredenceError {
  return impossible(text.slice(0, 4), `wanted a year from ${FIRST_YEAR} to ${LAST_YEAR}`);
}
