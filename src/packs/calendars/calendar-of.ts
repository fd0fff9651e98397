import { type Calendar, type HolidayList, type LawPack, weekdaysOnly } from "../../core/law/index.ts";

/**
 * The calendar that a law pack's clocks run by: its zone, and its public holidays, of any year. Weekends alone where the pack names no
 * list. The libraries are loaded when first needed (145 ms and 25 MB), so that who counts no business days does not pay for them.
 */
export async function calendarOf({ zone, holidays }: Pick<LawPack, "zone" | "holidays">): Promise<Calendar> {
  return holidays === undefined ? weekdaysOnly(zone) : { zone, isWorkingDay: await workingDaysOf(holidays) };
}

async function workingDaysOf(list: HolidayList): Promise<Calendar["isWorkingDay"]> {
  switch (list) {
    case "us":
    case "gb":
      return (await import("./public-holidays.ts")).workingDaysIn(list);
    case "cn":
      return (await import("./chinese-working-days.ts")).isChineseWorkingDay;
  }
}
