/** Calendars with public holidays, for the clocks of the law packs. */
export { calendarOf } from "./calendar-of.ts";
