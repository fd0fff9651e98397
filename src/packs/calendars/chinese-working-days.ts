import lists from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { weekdaysOnly } from "../../core/law/index.ts";
import { isoDay } from "../../lib/index.ts";

const { isWorkingDay: isWeekday } = weekdaysOnly("UTC");

/*
 * The library's lists, not its functions: these mistake one day for the next on machines west of Greenwich.
 */
const holidays = new Set(Object.keys(lists.holidays));
const workedWeekends = new Set(Object.keys(lists.workdays));

/**
 * Whether people work in China on a day: by the yearly notice of the State Council, which moves whole weekends to make long holidays, so
 * that some Saturdays and Sundays are worked. The notice comes out in November of the year before. In a year that the lists do not have,
 * weekends alone are off: a clock is then a little short rather than long.
 */
export function isChineseWorkingDay(day: number): boolean {
  const date = isoDay(day);
  if (workedWeekends.has(date)) return true;
  return isWeekday(day) && !holidays.has(date);
}
