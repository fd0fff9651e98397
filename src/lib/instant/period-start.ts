import { civilFromDays, DAY_MICROS, daysFromCivil } from "./civil.ts";
import type { ParsedInstant } from "./parse-instant.ts";

/**
 * The first microsecond of what parseInstant read: the instant itself, or the start of its day, month or year (UTC).
 * Today's date is no date in the future, although its last microsecond is: compare this with the clock.
 */
export function periodStart({ micros, precision }: ParsedInstant): number {
  if (precision === "instant") return micros;
  const days = Math.floor(micros / DAY_MICROS);
  const { year, month } = civilFromDays(days);
  if (precision === "day") return days * DAY_MICROS;
  return daysFromCivil(year, precision === "month" ? month : 1, 1) * DAY_MICROS;
}
