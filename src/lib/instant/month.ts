import { CredenceError } from "../../errors.ts";
import { civilFromDays, DAY_MICROS, daysFromCivil } from "./civil.ts";
import { demandInstant, FIRST_YEAR, LAST_YEAR } from "./range.ts";

/** The month an instant falls in, in UTC: year x 12 + month - 1 (January 2016 is 24192). Throws `instant_malformed` out of range. */
export function monthOf(micros: number): number {
  demandInstant(micros);
  const { year, month } = civilFromDays(Math.floor(micros / DAY_MICROS));
  return year * 12 + month - 1;
}

/** The first microsecond of a month (year x 12 + month - 1), in UTC. Throws `instant_malformed` outside 1900 to 2254. */
export function monthStart(month: number): number {
  const { year, monthOfYear } = yearAndMonth(month);
  return daysFromCivil(year, monthOfYear, 1) * DAY_MICROS;
}

/** Splits year x 12 + month - 1 into the year and the month 1..12. */
export function yearAndMonth(month: number): { readonly year: number; readonly monthOfYear: number } {
  const year = Math.floor(month / 12);
  if (!Number.isInteger(month) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new CredenceError("instant_malformed", `${month} is no month; wanted year x 12 + month - 1 of ${FIRST_YEAR} to ${LAST_YEAR}`);
  }
  return { year, monthOfYear: month - year * 12 + 1 };
}
