import { civilFromDays, DAY_MICROS } from "./civil.ts";
import { yearAndMonth } from "./month.ts";
import { demandInstant } from "./range.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** ISO 8601 in UTC: `2016-01-24T10:00:00Z`, with six decimals where the second is not whole. parseInstant reads it back exactly. */
export function formatInstant(micros: number): string {
  demandInstant(micros);
  const days = Math.floor(micros / DAY_MICROS);
  const { year, month, day } = civilFromDays(days);
  const inDay = micros - days * DAY_MICROS;
  const seconds = Math.floor(inDay / 1_000_000);
  const fraction = inDay - seconds * 1_000_000;
  const minutes = Math.floor(seconds / 60);
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
  const decimals = fraction === 0 ? "" : `.${String(fraction).padStart(6, "0")}`;
  return `${year}-${two(month)}-${two(day)}T${clock}${decimals}Z`;
}

/** The UTC day for people: "24 January 2016". Throws `instant_malformed` out of range. */
export function formatDay(micros: number): string {
  demandInstant(micros);
  const { year, month, day } = civilFromDays(Math.floor(micros / DAY_MICROS));
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** A month (year x 12 + month - 1) for people: "January 2016". Throws `instant_malformed` out of range. */
export function formatMonth(month: number): string {
  const { year, monthOfYear } = yearAndMonth(month);
  return `${MONTHS[monthOfYear - 1]} ${year}`;
}

/** A month for machines: `2024-05`. */
export function isoMonth(month: number): string {
  const { year, monthOfYear } = yearAndMonth(month);
  return `${year}-${two(monthOfYear)}`;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}
