import { civilFromDays, DAY_MICROS, daysFromCivil, daysInMonth } from "./civil.ts";
import { localOfUtc, utcOfLocal } from "./zone.ts";

const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday, which ISO 8601 counts as 4. */
const ISO_WEEKDAY_OF_DAY_ZERO = 4;

/** The calendar day it is in a zone at an instant, as whole days since 1970-01-01. Throws `instant_malformed` as localOfUtc does. */
export function localDayOf(micros: number, zone: string): number {
  return Math.floor(localOfUtc(micros, zone) / DAY_MICROS);
}

/** The first microsecond, in UTC, of a local day. A day whose midnight never occurs begins when the clocks go forward. */
export function localDayStart(day: number, zone: string): number {
  return utcOfLocal(day * DAY_MICROS, zone);
}

/** The last microsecond, in UTC, of a local day. */
export function localDayEnd(day: number, zone: string): number {
  return localDayStart(day + 1, zone) - 1;
}

/** The day so many months later (or earlier), of the same number; the last of its month where it has no such day: 31 January + 1 is 28 February. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = civilFromDays(day);
  const counted = year * 12 + month - 1 + months;
  const laterYear = Math.floor(counted / 12);
  const laterMonth = counted - laterYear * 12 + 1;
  return daysFromCivil(laterYear, laterMonth, Math.min(dayOfMonth, daysInMonth(laterYear, laterMonth)));
}

/** `2026-02-28` of whole days since 1970-01-01. */
export function isoDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilFromDays(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(day: number): number {
  const shifted = day + ISO_WEEKDAY_OF_DAY_ZERO - 1;
  return shifted - Math.floor(shifted / DAYS_OF_WEEK) * DAYS_OF_WEEK + 1;
}
