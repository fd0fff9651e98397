import type { Format } from "./use-format.ts";

const HALF_DAY_MS = 43_200_000;

/** The last microsecond of a day is of that day, whichever zone ended it: it is told by that day's middle. */
const ENDS_A_DAY = /:59\.999999Z$/;

/** A day on or until which something holds: "until 30 June 2024" of 2024-06-30T21:59:59.999999Z. */
export function lastDay(format: Format, instant: string): string {
  return format.day(ENDS_A_DAY.test(instant) ? middle(instant) : instant);
}

/** When something happened, as exactly as it is known and no more: "March 2024" where nobody knows the day. */
export function knownDay(format: Format, instant: string, precision: "instant" | "day" | "month" | "year"): string {
  switch (precision) {
    case "instant":
      return format.day(instant);
    case "day":
      return format.day(middle(instant));
    case "month":
      return format.month(middle(instant).slice(0, 7));
    case "year":
      return middle(instant).slice(0, 4);
  }
}

function middle(instant: string): string {
  return new Date(Date.parse(instant) - HALF_DAY_MS).toISOString();
}
