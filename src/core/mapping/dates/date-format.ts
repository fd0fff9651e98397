/**
 * How a column writes dates; a closed list, told in mappings.
 *
 * - `year-first`: 2018-04-13, 2018/4/13, 2018年4月13日, 20180413, ISO 8601 with time and offset, a month (2018-04) or a year (2018)
 * - `day-first`: 13.04.2018, 13/4/18, with or without a time
 * - `month-first`: 04/13/2018 01:11:26 PM
 * - `month-name`: 13 Apr 2018, April 13, 2018, 13-Apr-18; in English
 * - `unix-seconds`, `unix-milliseconds`: since 1970
 */
export const DATE_FORMATS = ["year-first", "day-first", "month-first", "month-name", "unix-seconds", "unix-milliseconds"] as const;

/** One of the closed list of ways to write dates. */
export type DateFormat = (typeof DATE_FORMATS)[number];
