import Holidays from "date-holidays";
import { type Calendar, weekdaysOnly } from "../../core/law/index.ts";
import { isoDay } from "../../lib/index.ts";

const DATE_LENGTH = "2026-01-01".length;

/**
 * Where the library finds them. A day off too many makes a clock run too long; so what only a part of a country keeps is left out, and
 * in doubt a day is a working day.
 *
 * us: the days that 5 USC 6103(a) names. Not the Friday or Monday beside one that falls on a weekend: 6103(b) gives it to federal
 * employees, and banking rules (12 CFR 1026.2(a)(6), comment 2) count the Friday as a business day.
 * gb: the bank holidays of England and Wales; there the substitute day is the holiday (Banking and Financial Dealings Act 1971).
 */
const PLACES = {
  us: { holidays: () => new Holidays("US", { types: ["public"] }), hasSubstitutes: false },
  gb: { holidays: () => new Holidays("GB", "ENG", { types: ["public", "bank"] }), hasSubstitutes: true },
} as const;

/** Monday to Friday without the public holidays of the place. */
export function workingDaysIn(place: keyof typeof PLACES): Calendar["isWorkingDay"] {
  const { holidays, hasSubstitutes } = PLACES[place];
  const found = holidays();
  /** At most one entry a year that an instant can be in: 355. */
  const byYear = new Map<string, ReadonlySet<string>>();
  const { isWorkingDay: isWeekday } = weekdaysOnly("UTC");
  return (day) => {
    const date = isoDay(day);
    const year = date.slice(0, 4);
    const known = byYear.get(year) ?? holidaysOf(found, Number(year), hasSubstitutes);
    byYear.set(year, known);
    return isWeekday(day) && !known.has(date);
  };
}

/** By the date as it is written: the library's instants depend on its own idea of the zone. */
function holidaysOf(found: Holidays, year: number, hasSubstitutes: boolean): ReadonlySet<string> {
  const counted = found.getHolidays(year).filter(({ substitute = false }) => hasSubstitutes || !substitute);
  return new Set(counted.map(({ date }) => date.slice(0, DATE_LENGTH)));
}
