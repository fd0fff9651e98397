import { CredenceError } from "../../errors.ts";
import { DAY_MICROS, daysFromCivil } from "./civil.ts";

/** Nothing that this product keeps happened earlier; an older date is a mistyped one. */
export const FIRST_YEAR = 1900;

/** The last whole year whose microseconds are safe integers: 2^53 us after 1970 falls in June 2255. */
export const LAST_YEAR = 2254;

const FIRST_MICROS = daysFromCivil(FIRST_YEAR, 1, 1) * DAY_MICROS;
const LAST_MICROS = daysFromCivil(LAST_YEAR + 1, 1, 1) * DAY_MICROS - 1;

/** Whether the number is an instant of the years 1900 to 2254, in whole microseconds since 1970-01-01T00:00:00Z. */
export function isInstant(micros: number): boolean {
  return Number.isInteger(micros) && micros >= FIRST_MICROS && micros <= LAST_MICROS;
}

/** Throws `instant_malformed` unless isInstant. */
export function demandInstant(micros: number): void {
  if (isInstant(micros)) return;
  throw new CredenceError(
    "instant_malformed",
    `${micros} is no instant; wanted whole microseconds since 1970 of the years ${FIRST_YEAR} to ${LAST_YEAR}`,
  );
}
