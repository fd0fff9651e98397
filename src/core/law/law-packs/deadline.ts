import { CredenceError } from "../../../errors.ts";
import { addMonths, localDayEnd, localDayStart } from "../../../lib/index.ts";
import { type Calendar, dayOn } from "./calendar.ts";
import type { ClockDuty, Span } from "./duty.ts";

const HOUR_MICROS = 3_600_000_000;
const MONTHS_IN_YEAR = 12;

/** Nowhere are there more days off in a row than in a Chinese Spring Festival (9); a calendar with 31 has no working days at all. */
const DAYS_OFF_IN_A_ROW_MAX = 31;

/** When a clock began, where it runs, and whether it was prolonged. */
export type Clocked = { readonly from: number; readonly calendar: Calendar; readonly isExtended?: boolean };

/**
 * The last microsecond (UTC) in which a duty can be done in time.
 *
 * The day on which the clock begins is not counted, and the time ends with the end of its last day in the calendar's zone: the common
 * rule of courts, in the Union that of Regulation 1182/71, Art. 3. A month ends on the day of the same number, or on the last of the
 * month where it has none (31 January: 28 February). A last day that is a holiday is *not* moved to the next working day, although
 * that regulation and others would: a house that is a day early breaks no law, and one clock for all is easier to foresee. Hours run
 * from the instant. An extension lengthens the time from its beginning (1 month and 2 are 3 months).
 *
 * Time zones and holiday lists change with their libraries: compute a deadline once, and keep it with what it belongs to. Throws
 * `instant_malformed` for what is no instant.
 */
export function deadlineOf(duty: ClockDuty, { from, calendar, isExtended = false }: Clocked): number {
  const { amount, unit } = duty.number;
  const extended = { amount: amount + (isExtended ? (duty.extension?.amount ?? 0) : 0), unit };
  const begin = duty.delay === undefined ? from : endOf(duty.delay, from, calendar);
  return endOf(extended, begin, calendar);
}

/**
 * The first microsecond (UTC) that a duty reaches back to from an instant: past receivers of the last six months, looks of the last
 * year. The whole first day is in, so that nobody is left out for the hour of the day. Throws `instant_malformed`.
 */
export function startOfReach(duty: ClockDuty, { from, calendar }: Omit<Clocked, "isExtended">): number {
  const { amount, unit } = duty.number;
  if (unit === "hours") return from - amount * HOUR_MICROS;
  return localDayStart(movedDay({ amount: -amount, unit }, dayOn(calendar, from), calendar), calendar.zone);
}

function endOf(span: Span, from: number, calendar: Calendar): number {
  const day = dayOn(calendar, from);
  if (span.unit === "hours") return from + span.amount * HOUR_MICROS;
  return localDayEnd(movedDay(span, day, calendar), calendar.zone);
}

function movedDay({ amount, unit }: Span, day: number, calendar: Calendar): number {
  switch (unit) {
    case "hours":
      return day;
    case "days":
      return day + amount;
    case "business_days":
      return movedWorkingDays(amount, day, calendar);
    case "months":
      return addMonths(day, amount);
    case "years":
      return addMonths(day, amount * MONTHS_IN_YEAR);
  }
}

function movedWorkingDays(amount: number, from: number, { isWorkingDay }: Calendar): number {
  const step = Math.sign(amount);
  let day = from;
  let daysOff = 0;
  for (let left = Math.abs(amount); left > 0; ) {
    day += step;
    daysOff = isWorkingDay(day) ? 0 : daysOff + 1;
    if (daysOff === 0) left -= 1;
    if (daysOff >= DAYS_OFF_IN_A_ROW_MAX) {
      throw new CredenceError("internal", `the calendar has ${daysOff} days off in a row; wanted fewer than ${DAYS_OFF_IN_A_ROW_MAX}`);
    }
  }
  return day;
}
