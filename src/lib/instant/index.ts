export { formatDay, formatInstant, formatMonth, isoMonth } from "./format-instant.ts";
export { addMonths, isoDay, localDayEnd, localDayOf, localDayStart, weekdayOf } from "./local-day.ts";
export { monthOf, monthStart } from "./month.ts";
export { type ParsedInstant, type Precision, parseInstant } from "./parse-instant.ts";
export { periodStart } from "./period-start.ts";
export { isInstant } from "./range.ts";
