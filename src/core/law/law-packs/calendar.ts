import { localDayOf, weekdayOf } from "../../../lib/index.ts";

const SATURDAY = 6;

/** Where a clock runs: when its days begin and end, and on which of them people work. */
export type Calendar = {
  /** IANA name, `UTC` or a fixed `+08:00`. */
  readonly zone: string;
  /** Of whole days since 1970-01-01, local ones. */
  readonly isWorkingDay: (day: number) => boolean;
};

/** Monday to Friday, and no holidays: what is left where nobody gave a list. */
export function weekdaysOnly(zone: string): Calendar {
  return { zone, isWorkingDay: (day) => weekdayOf(day) < SATURDAY };
}

/** The local day of an instant, in whole days since 1970-01-01. */
export function dayOn({ zone }: Calendar, micros: number): number {
  return localDayOf(micros, zone);
}
